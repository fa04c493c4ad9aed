package chipcast.entry;

import chipcast.arithmetic.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a chip is made: {@code works · Σ saving_k / (1 + r)^(lead + slip + k + ½) > NRE · models
 * · (1 + hurdle)}, the first year of its life being k = 0 and the outlay paid at the decision.
 *
 * @param savings USD saved in each year of the product's life
 * @param delivery when they come
 * @param outlay what they have to pay for
 * @param discounts worth at the decision of one USD of each year
 * @param presentValue Σ savings · discounts, USD
 * @param expected presentValue · works, USD
 */
public record EntryDecision(
    List<Double> savings,
    Delivery delivery,
    Outlay outlay,
    List<Double> discounts,
    double presentValue,
    double expected) {
  public EntryDecision {
    savings = List.copyOf(savings);
    discounts = List.copyOf(discounts);
  }

  /** The decision on a chip that saves so much in each year of its life. */
  public static EntryDecision of(List<Double> savings, Delivery delivery, Outlay outlay) {
    List<Double> discounts = new ArrayList<>();
    double presentValue = 0;
    for (int year = 0; year < savings.size(); year++) {
      double discount = delivery.discount(year);
      discounts.add(discount);
      presentValue += savings.get(year) * discount;
    }
    return new EntryDecision(
        savings, delivery, outlay, discounts, presentValue, presentValue * outlay.works());
  }

  /** Whether it pays. */
  public boolean enters() {
    return expected > outlay.threshold();
  }

  /** The factor by which the outlay could grow before it stops paying; below 1 it does not pay. */
  public double outlayFactor() {
    return expected / outlay.threshold();
  }

  /**
   * Years by which the chip could be later and still just pay, if the savings only moved with it:
   * {@code ln(expected / threshold) / ln(1 + r)}. Negative where it would have to be earlier; NaN
   * where no date helps.
   */
  public double delay() {
    double rate = Elementary.log1p(delivery.wacc());
    return expected > 0 && rate > 0 ? Elementary.log(outlayFactor()) / rate : Double.NaN;
  }
}
