package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * The path of the price per task that a growth curve already assumes, from the base year's price.
 *
 * @param basePrice USD a task in the base year, above 0
 * @param multiplier of the price a year, above 0: 0.8 falls by 20 % a year
 */
public record ReferencePrice(double basePrice, double multiplier) {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public ReferencePrice {
    Require.positive("basePrice", basePrice);
    Require.positive("multiplier", multiplier);
  }

  /**
   * USD a task.
   *
   * @param years since the base year
   */
  public double after(int years) {
    return basePrice * Elementary.pow(multiplier, years);
  }
}
