package chipcast.uncertainty;

/**
 * A part of an ensemble, cut at the borders of blocks.
 *
 * @param index from 1
 * @param of how many parts there are
 */
public record Shard(int index, int of) {
  /** The whole. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Checks that the part is one. */
  public Shard {
    if (of < 1 || index < 1 || index > of) {
      throw new IllegalArgumentException("shard: " + index + "/" + of + ", from 1/n to n/n");
    }
  }

  static long blocks(long draws) {
    return (draws + Ensemble.LANES - 1) / Ensemble.LANES;
  }

  long firstBlock(long draws) {
    return Math.multiplyExact(blocks(draws), (long) (index - 1)) / of;
  }

  long endBlock(long draws) {
    return Math.multiplyExact(blocks(draws), (long) index) / of;
  }

  /** Number of the first draw. */
  public long firstDraw(long draws) {
    return Math.min(draws, firstBlock(draws) * Ensemble.LANES);
  }

  /** How many draws the part has. */
  public long draws(long draws) {
    return Math.min(draws, endBlock(draws) * Ensemble.LANES) - firstDraw(draws);
  }
}
