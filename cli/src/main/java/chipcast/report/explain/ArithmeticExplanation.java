package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Family;
import chipcast.assumption.Precision;
import chipcast.hardware.Arithmetic;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.Stage;
import chipcast.projection.CapacityTerms;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains the time that arithmetic takes: products, experts and attention down to FLOP.
 *
 * @param offer of a chip
 * @param phase which
 */
record ArithmeticExplanation(OfferTerms offer, CapacityTerms.PhaseTerms phase) {

  Explanation time(Stage.ComputeTime time) {
    Precision precision = phase.point().precision();
    Arithmetic one = time.arithmetic();
    boolean apart = one.attention().flop() > 0;
    double flop = time.units() * (one.flopPerUnit() - one.attention().flop());
    double waited = time.units() * one.waited(time.busiest());
    List<Explanation> terms = new ArrayList<>();
    terms.add(apart ? products(time) : flop(time));
    String dividend = n(flop);
    String note = "FLOP ÷ (chips × peak × part of it that is reached); " + efficiency(precision);
    if (waited != 0) {
      dividend = "(" + Expression.sum(flop, waited) + ")";
      terms.add(experts(time, waited));
    }
    terms.add(new Sheet(offer.chip()).peak(precision));
    String expression =
        dividend + " ÷ (" + Expression.product(time.chips(), one.peak(), one.efficiency()) + ")";
    if (apart) {
      double seconds = time.units() * one.attentionSeconds() / time.chips();
      expression += " + " + n(seconds);
      terms.add(attention(time, seconds));
    }
    return Explanation.of("time for arithmetic", expression, time.seconds(), "s", terms)
        .noted(note);
  }

  /** FLOP of a step. */
  Explanation flop(Stage.ComputeTime time) {
    return Explanation.of(
        "FLOP of a step",
        Expression.product(time.units(), time.flopPerUnit()),
        time.units() * time.flopPerUnit(),
        "FLOP",
        List.of(new WorkExplanation(offer, phase).flopPerUnit()));
  }

  /** FLOP of a step without those of attention. */
  private Explanation products(Stage.ComputeTime time) {
    Arithmetic one = time.arithmetic();
    double attention = one.attention().flop();
    return Explanation.of(
        "FLOP of a step without attention",
        n(time.units()) + " × (" + n(one.flopPerUnit()) + " − " + n(attention) + ")",
        time.units() * (one.flopPerUnit() - attention),
        "FLOP",
        List.of(new WorkExplanation(offer, phase).flopPerUnit()));
  }

  /** By how much experts take longer than their FLOP. */
  private Explanation experts(Stage.ComputeTime time, double waited) {
    Arithmetic one = time.arithmetic();
    String longer = Expression.product(one.load(), time.busiest());
    return Explanation.of(
            "FLOP that dense products would do while experts take longer",
            n(time.units()) + " × " + n(one.experts().flop()) + " × (" + longer + " − 1)",
            waited,
            "FLOP",
            List.of())
        .noted(
            "experts' FLOP × (load of experts of their width × that of the busiest chip − 1); "
                + StageExplanation.note(efficiencies().expertLoad()));
  }

  private Explanation attention(Stage.ComputeTime time, double seconds) {
    Arithmetic one = time.arithmetic();
    double flop = time.units() * one.attention().flop();
    double exponentials = time.units() * one.attention().exponentials();
    double multiplying = time.units() * one.multiplying() / time.chips();
    double softmax = time.units() * one.softmax() / time.chips();
    Explanation products =
        Explanation.of(
                "its products",
                n(flop)
                    + " ÷ ("
                    + Expression.product(
                        time.chips(), one.attentionPeak(), one.attentionEfficiency())
                    + ")",
                multiplying,
                "s",
                List.of())
            .noted(
                "FLOP ÷ (chips × peak in its format × part of it that is reached); "
                    + StageExplanation.note(efficiencies().attention()));
    Explanation exponents =
        Explanation.of(
                "its softmax",
                n(exponentials)
                    + " ÷ ("
                    + Expression.product(time.chips(), one.exponentialRate())
                    + ")",
                softmax,
                "s",
                List.of())
            .noted("exponentials ÷ (chips × exponentials a second)");
    return Explanation.of(
            "time of attention",
            StageExplanation.overlapped(multiplying, softmax, one.hidden()),
            seconds,
            "s",
            List.of(products, exponents))
        .noted(StageExplanation.note(efficiencies().memoryOverlap()));
  }

  private Family.Efficiency efficiencies() {
    return offer.chip().family().efficiency();
  }

  private String efficiency(Precision precision) {
    Family.Efficiency of = efficiencies();
    boolean training = phase.profile().work() instanceof PhaseWork.Training;
    Assumption given = training ? of.training() : of.compute().get(precision);
    return given == null ? "" : Origin.note(given);
  }
}
