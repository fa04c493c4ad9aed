package chipcast.fleet;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * S = (1 + e^(−k·h)) / (1 + e^(k·(age − h))): GCAM's logistic retirement, normalised so that a new
 * vintage is whole.
 *
 * @param halfLife age in years at which half would be left without the normalisation, above 0 (h)
 * @param steepness a year, above 0 (k)
 */
public record LogisticSurvival(double halfLife, double steepness) implements SurvivalCurve {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public LogisticSurvival {
    Require.positive("halfLife", halfLife);
    Require.positive("steepness", steepness);
  }

  @Override
  public double at(double age) {
    double whole = 1 + Elementary.exp(-steepness * halfLife);
    return whole / (1 + Elementary.exp(steepness * (age - halfLife)));
  }
}
