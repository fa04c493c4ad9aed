package chipcast.choice;

import chipcast.arithmetic.Require;

/**
 * What a chip brings into a choice.
 *
 * @param availability a, 0 to 1: how far it is on sale in the year
 * @param weight w, at least 0: 1 unless given, a half for each of two equals
 * @param cost USD a task, above 0; +∞ if it cannot serve the segment
 */
public record Option(double availability, double weight, double cost) {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is outside it
   */
  public Option {
    Require.that(availability >= 0 && availability <= 1, "availability", availability, "0 to 1");
    Require.nonNegative("weight", weight);
    Require.that(cost > 0, "cost", cost, "above 0");
  }
}
