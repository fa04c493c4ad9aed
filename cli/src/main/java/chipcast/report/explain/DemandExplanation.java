package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Growth;
import chipcast.assumption.Workload;
import chipcast.demand.CompoundGrowth;
import chipcast.demand.FadingGrowth;
import chipcast.demand.TaskDemand;
import chipcast.projection.DemandPart;
import chipcast.projection.SegmentTerms;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.SegmentLabel;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains what a segment asks for. */
final class DemandExplanation {
  private static final String TASKS = "tasks/year";

  private final YearTerms terms;
  private final SegmentTerms segment;

  DemandExplanation(YearTerms terms, SegmentTerms segment) {
    this.terms = terms;
    this.segment = segment;
  }

  Explanation tasks() {
    DemandPart part = segment.part();
    return Explanation.of(
        "demand of the segment",
        Expression.product(segment.demand().tasks(), part.part()),
        segment.tasks(),
        TASKS,
        List.of(workload(), part(part)));
  }

  private Explanation part(DemandPart part) {
    SegmentLabel label = segment.label();
    String buyers =
        segment.workload().buyers().isPresent() ? "stated" : "as in the base year's fleet";
    String note =
        String.format(
            Locale.ROOT,
            "buyer %s, %s; tier %s, %s; %s pools",
            label.buyer(),
            buyers,
            label.tier(),
            Origin.note(segment.tier().share()),
            label.pool());
    return Explanation.of(
            "the segment's part: buyer × tier × pools",
            Expression.product(part.buyer(), part.tier(), part.pools()),
            part.part(),
            "",
            List.of())
        .noted(note);
  }

  private Explanation workload() {
    TaskDemand demand = segment.demand();
    int base = terms.plan().years().get(0);
    Explanation level =
        Explanation.given("demand in " + base, demand.base(), TASKS, baseNote(segment.workload()));
    Explanation growth = growth(base, demand.growth());
    if (demand.elasticity() == 0) {
      return Explanation.of(
          "demand for " + segment.workload().id() + " in all",
          Expression.product(demand.base(), demand.growth()),
          demand.tasks(),
          TASKS,
          List.of(level, growth));
    }
    return Explanation.of(
        "demand for " + segment.workload().id() + " in all",
        Expression.product(demand.base(), demand.growth(), demand.rebound()),
        demand.tasks(),
        TASKS,
        List.of(level, growth, rebound(demand)));
  }

  private static String baseNote(Workload workload) {
    Workload.Base base = workload.base();
    if (base.tasks().isPresent()) {
      return Origin.note(base.tasks().get());
    }
    if (base.tasksPer().isPresent()) {
      return "per task of "
          + base.tasksPer().get().of()
          + "; "
          + Origin.note(base.tasksPer().get().value());
    }
    String served = "what its part of the fleet serves";
    return base.fleetShare().map(share -> served + "; " + Origin.note(share)).orElse(served);
  }

  private Explanation rebound(TaskDemand demand) {
    int before = terms.year() - 1;
    Assumption rebound = segment.workload().rebound();
    return Explanation.of(
            "answer to the price of " + before,
            "("
                + Expression.quotient(demand.price(), demand.referencePrice())
                + ") ^ "
                + n(demand.elasticity()),
            demand.rebound(),
            "",
            List.of())
        .noted(
            "(USD a task of new capacity ÷ USD that growth assumes) ^ elasticity; "
                + Origin.note(rebound));
  }

  private Explanation growth(int base, double value) {
    String label = "growth since " + base;
    int years = terms.year() - base;
    Growth given = segment.workload().growth();
    String note = note(given);
    if (years == 0) {
      return Explanation.given(label, value, "", note);
    }
    if (segment.curve() instanceof CompoundGrowth compound) {
      return grown(label, Expression.power(compound.multiplier(), years), value, note);
    }
    if (segment.curve() instanceof FadingGrowth fading) {
      List<Double> multipliers = new ArrayList<>();
      for (int step = 0; step < years; step++) {
        multipliers.add(fading.multiplier(step));
      }
      double[] factors = multipliers.stream().mapToDouble(Double::doubleValue).toArray();
      return grown(label, Expression.product(factors), value, note);
    }
    return levels(label, base, value, note);
  }

  private static Explanation grown(String label, String expression, double value, String note) {
    return Explanation.of(label, expression, value, "", List.of()).noted(note);
  }

  private Explanation levels(String label, int base, double value, String note) {
    double from = segment.curve().level(base, base);
    double to = segment.curve().level(base, terms.year());
    return grown(label, Expression.quotient(to, from), value, note);
  }

  private static String note(Growth growth) {
    if (growth instanceof Growth.Compound compound) {
      return Origin.note(compound.rate());
    }
    if (growth instanceof Growth.Fading fading) {
      return "fading; " + Origin.note(fading.initial());
    }
    if (growth instanceof Growth.Logistic logistic) {
      return "an S-curve; " + Origin.note(logistic.saturation());
    }
    return growth instanceof Growth.Bass bass
        ? "diffusion; " + Origin.note(bass.potential())
        : Origin.note(((Growth.Table) growth).levels());
  }
}
