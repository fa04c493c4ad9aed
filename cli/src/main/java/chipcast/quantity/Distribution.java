package chipcast.quantity;

/**
 * What is known about a number: a value, or values with their probabilities. All parameters are in
 * the canonical unit of the quantity.
 *
 * <p>Each kind is a record that checks its parameters when it is made and throws
 * IllegalArgumentException with a sentence that a user can act on. A new kind is one class more in
 * the list below.
 */
public sealed interface Distribution
    permits Point,
        Uniform,
        LogUniform,
        Normal,
        LogNormal,
        LogitNormal,
        Triangular,
        Pert,
        Beta,
        Discrete,
        Empirical,
        Percentiles,
        Range {

  /**
   * The value below which the number lies with probability p.
   *
   * @param p within [0, 1]
   * @return the quantile; at 0 and 1 the ends, which may be infinite
   * @throws IllegalArgumentException if p is outside [0, 1] or NaN
   */
  double quantile(double p);

  /** The value that a run without draws takes: the median; of a {@link Range} its central. */
  default double point() {
    return quantile(0.5);
  }

  /** Whether draws differ: everything but a {@link Point}. */
  default boolean uncertain() {
    return true;
  }

  /** The least possible value; −∞ where there is none. */
  default double lowest() {
    return quantile(0.0);
  }

  /** The greatest possible value; ∞ where there is none. */
  default double highest() {
    return quantile(1.0);
  }
}
