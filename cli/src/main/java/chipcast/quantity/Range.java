package chipcast.quantity;

/**
 * What was found in sources: a lowest, a central and a highest value. These are no quantiles. How
 * much of the truth a found range holds depends on how good the sources are; that share, the
 * coverage, comes from outside by {@link #covering}.
 *
 * <p>Both halves are equally likely and evenly spread, on the scale of logarithms if all three
 * values have one sign, else on the plain scale; with a coverage below 1 each half reaches beyond
 * the found end by 1/coverage on that scale, but never across 0.
 *
 * @param low lowest value found
 * @param central the value that a run without draws takes, from low to high
 * @param high highest value found, above low
 * @param coverage probability that the truth lies within low and high, above 0, at most 1
 */
public record Range(double low, double central, double high, double coverage)
    implements Distribution {

  /** Refuses values that are not finite and in order. */
  public Range {
    Parameters.requireWidth("range", "low", low, "high", high);
    Parameters.requireOrder("range", "low", low, "central", central);
    Parameters.requireOrder("range", "central", central, "high", high);
    Parameters.requirePositive("range", "coverage", coverage);
    Parameters.requireOrder("range", "coverage", coverage, "certainty", 1.0);
  }

  /**
   * A range that is taken to hold the whole truth, until {@link #covering} says otherwise.
   *
   * @param low lowest value found
   * @param central from low to high
   * @param high highest value found, above low
   */
  public Range(double low, double central, double high) {
    this(low, central, high, 1.0);
  }

  /**
   * The same range, read with another coverage.
   *
   * @param share probability that the truth lies within, above 0, at most 1
   * @return the range so read
   * @throws IllegalArgumentException if the share is outside (0, 1]
   */
  public Range covering(double share) {
    return new Range(low, central, high, share);
  }

  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    return TwoPiece.at(low, central, high, (2.0 * p - 1.0) / coverage);
  }

  @Override
  public double point() {
    return central;
  }
}
