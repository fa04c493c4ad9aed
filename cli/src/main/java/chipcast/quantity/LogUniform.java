package chipcast.quantity;

import chipcast.arithmetic.Elementary;

/**
 * Every order of magnitude between two values is equally likely.
 *
 * @param low least value, positive
 * @param high greatest value, above low
 */
public record LogUniform(double low, double high) implements Distribution {
  /** Refuses ends that are not positive, finite and in order. */
  public LogUniform {
    Parameters.requirePositive("loguniform", "low", low);
    Parameters.requireWidth("loguniform", "low", low, "high", high);
  }

  /** low·(high/low)^p; the median is the geometric mean. */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    double span = Elementary.log(high) - Elementary.log(low);
    return p <= 0.5 ? low * Elementary.exp(p * span) : high * Elementary.exp((p - 1.0) * span);
  }
}
