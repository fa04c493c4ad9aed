package chipcast.quantity;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.StandardNormal;

/**
 * A number whose logarithm is normal: errors are factors.
 *
 * @param median positive
 * @param logSd standard deviation of the natural logarithm, positive; 0.2 is about ±20 %
 */
public record LogNormal(double median, double logSd) implements Distribution {
  /** Refuses what is not positive and finite. */
  public LogNormal {
    Parameters.requirePositive("lognormal", "median", median);
    Parameters.requirePositive("lognormal", "log_sd", logSd);
  }

  /**
   * From mean and standard deviation of the number itself.
   *
   * @param mean positive
   * @param sd positive
   * @return the lognormal with these moments: logSd² = ln(1 + (sd/mean)²), median =
   *     mean·e^(−logSd²/2)
   * @throws IllegalArgumentException if either is not positive and finite
   */
  public static LogNormal ofMoments(double mean, double sd) {
    Parameters.requirePositive("lognormal", "mean", mean);
    Parameters.requirePositive("lognormal", "sd", sd);
    double ratio = sd / mean;
    double variance = Elementary.log1p(ratio * ratio);
    return new LogNormal(mean * Elementary.exp(-variance / 2.0), Math.sqrt(variance));
  }

  /** median·e^(logSd·Φ⁻¹(p)). */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    return median * Elementary.exp(logSd * StandardNormal.quantile(p));
  }
}
