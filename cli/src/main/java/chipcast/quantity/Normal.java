package chipcast.quantity;

import chipcast.arithmetic.StandardNormal;

/**
 * The normal distribution.
 *
 * @param mean also the median
 * @param sd standard deviation, positive
 */
public record Normal(double mean, double sd) implements Distribution {
  /** Refuses what is not finite, and a standard deviation that is not positive. */
  public Normal {
    Parameters.requireFinite("normal", "mean", mean);
    Parameters.requirePositive("normal", "sd", sd);
  }

  /** mean + sd·Φ⁻¹(p). */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    return mean + sd * StandardNormal.quantile(p);
  }
}
