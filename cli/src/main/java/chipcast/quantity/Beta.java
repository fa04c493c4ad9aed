package chipcast.quantity;

import chipcast.arithmetic.IncompleteBeta;

/**
 * The beta distribution, stretched from [0, 1] to an interval.
 *
 * @param alpha first shape, positive, at most 1,000,000
 * @param beta second shape, positive, at most 1,000,000
 * @param low least value
 * @param high greatest value, above low
 */
public record Beta(double alpha, double beta, double low, double high) implements Distribution {
  /** Beyond this the distribution is a needle and the quantile loses digits. */
  private static final double LARGEST_SHAPE = 1e6;

  /** Refuses shapes that are not positive, and ends that are not finite and in order. */
  public Beta {
    requireShape("alpha", alpha);
    requireShape("beta", beta);
    Parameters.requireWidth("beta", "low", low, "high", high);
  }

  /**
   * On [0, 1].
   *
   * @param alpha first shape, positive
   * @param beta second shape, positive
   */
  public Beta(double alpha, double beta) {
    this(alpha, beta, 0.0, 1.0);
  }

  /** low + (high − low)·I⁻¹(p; alpha, beta). */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    return Parameters.between(low, high, IncompleteBeta.inverse(p, alpha, beta));
  }

  private static void requireShape(String name, double shape) {
    Parameters.requirePositive("beta", name, shape);
    Parameters.requireOrder("beta", name, shape, "the largest shape", LARGEST_SHAPE);
  }
}
