package chipcast.arithmetic;

/**
 * Sums in fixed blocks: plain from left to right inside a block, pairwise across blocks.
 *
 * <p>The order of additions depends on the number of values alone, never on how blocks were dealt
 * to threads or shards; whoever keeps the sum of each block can join them later to the same bits.
 * The rounding error grows with the logarithm of the number of blocks (N. J. Higham, <i>Accuracy
 * and Stability of Numerical Algorithms</i>, 2002, §4.2).
 */
public final class BlockSum {
  /** Values in a block. */
  public static final int BLOCK = 256;

  private BlockSum() {}

  /**
   * The sum of all values.
   *
   * @param values what to add; the unit is the caller's
   * @return the sum, 0 of none
   */
  public static double of(double[] values) {
    int blocks = (values.length + BLOCK - 1) / BLOCK;
    double[] sums = new double[blocks];
    for (int block = 0; block < blocks; block++) {
      int from = block * BLOCK;
      sums[block] = ofBlock(values, from, Math.min(from + BLOCK, values.length));
    }
    return ofBlocks(sums);
  }

  /**
   * The sum of one block, from left to right.
   *
   * @param values what to add
   * @param from first index
   * @param to index after the last
   * @return the sum of values[from] … values[to − 1]
   */
  public static double ofBlock(double[] values, int from, int to) {
    double sum = 0.0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /**
   * Joins the sums of blocks, given in the order of the blocks.
   *
   * @param blockSums one sum a block
   * @return the sum of all, pairwise
   */
  public static double ofBlocks(double[] blockSums) {
    return pairwise(blockSums, 0, blockSums.length);
  }

  private static double pairwise(double[] sums, int from, int to) {
    if (to - from <= 2) {
      return ofBlock(sums, from, to);
    }
    int middle = from + (to - from) / 2;
    return pairwise(sums, from, middle) + pairwise(sums, middle, to);
  }
}
