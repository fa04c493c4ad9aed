package chipcast.quantity;

/**
 * Every value between two is equally likely.
 *
 * @param low least value
 * @param high greatest value, above low
 */
public record Uniform(double low, double high) implements Distribution {
  /** Refuses ends that are not finite and in order. */
  public Uniform {
    Parameters.requireWidth("uniform", "low", low, "high", high);
  }

  /** low + p·(high − low). */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    return Parameters.between(low, high, p);
  }
}
