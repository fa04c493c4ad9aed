package chipcast.entry;

import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a chip begins to pay, for work that goes on through its product life. The work is measured
 * by what the best alternative would take for it in the first year; f_k is the part of that which
 * the chip saves in year k, as alternatives get cheaper by their roadmaps, and v_k the worth at the
 * decision of a USD of that year. The outlay is earned by
 *
 * <pre>
 * spend a year   NRE·models·(1 + hurdle) / (works · Σ f_k·v_k)
 * one run        NRE·models·(1 + hurdle) / (works · f_0·v_0)
 * </pre>
 *
 * @param outlay what has to be earned
 * @param delivery when
 * @param own USD that a unit of work costs on the chip, without NRE
 * @param alternatives USD that it costs on the best alternative, by year of the life
 * @param saved f_k = max(0, alternative_k − own) / alternative_0
 * @param annuity Σ f_k·v_k
 * @param first f_0·v_0
 */
public record BreakEvenPoint(
    Outlay outlay,
    Delivery delivery,
    double own,
    List<Double> alternatives,
    List<Double> saved,
    double annuity,
    double first) {
  public BreakEvenPoint {
    alternatives = List.copyOf(alternatives);
    saved = List.copyOf(saved);
  }

  /** The point of a chip against alternatives by year of its product life, at least one year. */
  public static BreakEvenPoint of(
      Outlay outlay, Delivery delivery, double own, List<Double> alternatives) {
    Require.positive("own", own);
    Require.that(!alternatives.isEmpty(), "life", alternatives.size(), "at least one year");
    List<Double> saved = new ArrayList<>();
    double annuity = 0;
    for (int year = 0; year < alternatives.size(); year++) {
      double alternative = Require.positive("alternative", alternatives.get(year));
      double part = Math.max(0, alternative - own) / alternatives.get(0);
      saved.add(part);
      annuity += part * delivery.discount(year);
    }
    double first = saved.get(0) * delivery.discount(0);
    return new BreakEvenPoint(outlay, delivery, own, alternatives, saved, annuity, first);
  }

  /** Cost on the chip over cost on the best alternative in the first year. */
  public double ratio() {
    return own / alternatives.get(0);
  }

  /** Yearly USD on the alternative at which the saving equals the outlay; NaN where none does. */
  public double spend() {
    return at(annuity);
  }

  /**
   * USD of one run on the alternative at which the saving equals the outlay; NaN where none does.
   */
  public double run() {
    return at(first);
  }

  private double at(double worth) {
    return worth > 0 ? outlay.threshold() / (outlay.works() * worth) : Double.NaN;
  }

  /**
   * Chips that do the yearly work at which the saving equals the outlay; NaN where none does.
   *
   * @param usdPerChipYear what a chip of its own costs a year, without NRE
   */
  public double chips(double usdPerChipYear) {
    return spend() * ratio() / Require.positive("usdPerChipYear", usdPerChipYear);
  }

  /** The largest NRE for one model that a yearly spend on the alternative would pay for, USD. */
  public double affordableNre(double spendAYear) {
    return affordable(Require.nonNegative("spendAYear", spendAYear) * annuity);
  }

  /** The largest NRE for one model that one run on the alternative would pay for, USD. */
  public double affordableNreOfRun(double run) {
    return affordable(Require.nonNegative("run", run) * first);
  }

  private double affordable(double worth) {
    return outlay.works() * worth / (outlay.models() * (1 + outlay.hurdle()));
  }

  /** The decision if the alternative would take so much a year for the work. */
  public EntryDecision decision(double spendAYear) {
    List<Double> savings = new ArrayList<>();
    for (double part : saved) {
      savings.add(part * spendAYear);
    }
    return EntryDecision.of(savings, delivery, outlay);
  }
}
