package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * An S-curve between two levels: start + (saturation − start) / (1 + e^(−k·(year − midpoint))) with
 * k = ln 81 / (time from 10 to 90 %).
 *
 * @param start lower asymptote, at least 0
 * @param saturation upper asymptote in the same measure, above 0; below the start it is a decline
 * @param midpoint calendar year of half way
 * @param riseTime years from 10 to 90 % of the way, above 0
 */
public record LogisticGrowth(double start, double saturation, double midpoint, double riseTime)
    implements GrowthCurve {
  /** The odds of 90 % over the odds of 10 %. */
  private static final double ODDS_10_TO_90 = 81;

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is outside it
   */
  public LogisticGrowth {
    Require.nonNegative("start", start);
    Require.positive("saturation", saturation);
    Require.finite("midpoint", midpoint);
    Require.positive("riseTime", riseTime);
  }

  @Override
  public double level(int baseYear, int year) {
    double steepness = Elementary.log(ODDS_10_TO_90) / riseTime;
    double way = 1 / (1 + Elementary.exp(-steepness * (year - midpoint)));
    return start + (saturation - start) * way;
  }
}
