package chipcast.quantity;

import chipcast.arithmetic.StandardNormal;

/**
 * Three quantiles, joined by two halves of a normal distribution that meet in the median: on the
 * scale of logarithms if all three have one sign, so that the tails keep it, else on the plain
 * scale (the two-piece normal, K. F. Wallis, Statistical Science 29 (2014) 106–112).
 *
 * @param p10 one time in ten the number is below this
 * @param p50 the median
 * @param p90 one time in ten the number is above this; at least p50, above p10
 */
public record Percentiles(double p10, double p50, double p90) implements Distribution {
  /** Φ⁻¹(0.9). */
  private static final double Z90 = StandardNormal.quantile(0.9);

  /** Refuses values that are not finite and in order. */
  public Percentiles {
    Parameters.requireWidth("percentiles", "p10", p10, "p90", p90);
    Parameters.requireOrder("percentiles", "p10", p10, "p50", p50);
    Parameters.requireOrder("percentiles", "p50", p50, "p90", p90);
  }

  /** Exactly p10, p50 and p90 at their places. */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    double z =
        p == 0.1 || p == 0.9 ? Math.copySign(1.0, p - 0.5) : StandardNormal.quantile(p) / Z90;
    return TwoPiece.at(p10, p50, p90, z);
  }
}
