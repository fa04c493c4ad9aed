package chipcast.fleet;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * S = e^(−(age/scale)^shape) (W. Weibull, Journal of Applied Mechanics 18, 1951).
 *
 * @param scale age in years at which 1/e is left, above 0
 * @param shape how sudden the end is, above 0: 1 is a constant rate of failure
 */
public record WeibullSurvival(double scale, double shape) implements SurvivalCurve {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public WeibullSurvival {
    Require.positive("scale", scale);
    Require.positive("shape", shape);
  }

  @Override
  public double at(double age) {
    return Elementary.exp(-Elementary.pow(age / scale, shape));
  }
}
