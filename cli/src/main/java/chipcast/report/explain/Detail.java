package chipcast.report.explain;

/**
 * How much of an explanation is wanted.
 *
 * @param depth levels of terms below the figure
 * @param all whether every term is opened, not only the largest of its kind
 */
public record Detail(int depth, boolean all) {
  /** The whole chain below the largest terms. */
  public static final Detail CHAIN = new Detail(Integer.MAX_VALUE, false);

  /**
   * Checks the depth.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Detail {
    if (depth < 0) {
      throw new IllegalArgumentException("depth: " + depth + " is below 0");
    }
  }

  /** How many of so many terms stand in lines of their own. */
  int listed(int terms, int usually) {
    return all || terms <= usually + 1 ? terms : usually;
  }

  /** Whether a term is opened, by its rank among its kind. */
  boolean opens(int rank) {
    return all || rank == 0;
  }
}
