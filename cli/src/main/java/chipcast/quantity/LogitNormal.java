package chipcast.quantity;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.StandardNormal;

/**
 * A number between 0 and a bound whose odds, x/(most − x), are lognormal: an error that acts as a
 * factor on small shares and never leads beyond the whole.
 *
 * @param median between 0 and most
 * @param logSd standard deviation of the natural logarithm of the odds, positive
 * @param most the bound, positive
 */
public record LogitNormal(double median, double logSd, double most) implements Distribution {
  /** Refuses what is not positive and finite, and a median that is not below the bound. */
  public LogitNormal {
    Parameters.requirePositive("logitnormal", "median", median);
    Parameters.requirePositive("logitnormal", "log_sd", logSd);
    Parameters.requireWidth("logitnormal", "median", median, "most", most);
  }

  /** most·o/(1 + o) with odds o = median/(most − median)·e^(logSd·Φ⁻¹(p)). */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    if (p == 0.5) {
      return median;
    }
    double odds = median / (most - median) * Elementary.exp(logSd * StandardNormal.quantile(p));
    return odds <= Double.MAX_VALUE ? most * (odds / (1.0 + odds)) : most;
  }
}
