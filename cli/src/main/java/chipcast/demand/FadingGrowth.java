package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * A yearly multiplier that fades from an initial to a long-run value: in the year that begins t
 * years after the base year it is g(t) = L·(I/L)^(0.5^(t/h)), so that the logarithm of I/L halves
 * every h years. The level is the product of the years' multipliers.
 *
 * @param initial multiplier of the first year, above 0 (I)
 * @param longRun multiplier that later years approach, above 0 (L)
 * @param halfLife years in which the logarithm of their ratio halves, above 0 (h)
 */
public record FadingGrowth(double initial, double longRun, double halfLife) implements GrowthCurve {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public FadingGrowth {
    Require.positive("initial", initial);
    Require.positive("longRun", longRun);
    Require.positive("halfLife", halfLife);
  }

  /**
   * The multiplier of one year.
   *
   * @param step years from the base year to the year's beginning: 0 for the first
   */
  public double multiplier(int step) {
    double left = Elementary.pow(0.5, step / halfLife);
    return longRun * Elementary.pow(initial / longRun, left);
  }

  @Override
  public double level(int baseYear, int year) {
    double level = 1;
    for (int step = 0; step < year - baseYear; step++) {
      level *= multiplier(step);
    }
    return level;
  }
}
