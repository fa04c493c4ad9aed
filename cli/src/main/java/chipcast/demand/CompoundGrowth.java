package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * The same multiplier every year: level = multiplier^(year − base year).
 *
 * @param multiplier a year, above 0
 */
public record CompoundGrowth(double multiplier) implements GrowthCurve {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if the multiplier is not positive
   */
  public CompoundGrowth {
    Require.positive("multiplier", multiplier);
  }

  @Override
  public double level(int baseYear, int year) {
    return Elementary.pow(multiplier, year - baseYear);
  }
}
