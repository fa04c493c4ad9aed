package chipcast.uncertainty;

/**
 * Random numbers by address: what stream and which draw, and there it is. Nothing is drawn one
 * after the other, so draws can be cut into blocks, threads and shards at will, and a new stream
 * leaves every other as it was.
 *
 * <p>Number {@code draw} of a stream is number {@code draw + 1} of SplitMix64 started at the
 * stream's key (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014; the JDK's SplittableRandom); the
 * key is a hash of seed and path by the same mixing. Commons RNG has the generator but no way to it
 * by number.
 */
final class Streams {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final double STEP = 0x1p-52;

  private Streams() {}

  /** The key of a stream. Every seed is one, zero too. */
  static long key(long seed, String path) {
    long key = mix(seed + GAMMA);
    for (int i = 0; i < path.length(); i++) {
      key = mix((key ^ path.charAt(i)) + GAMMA);
    }
    return key;
  }

  /** The bits of a draw. */
  static long bits(long key, long draw) {
    return mix(key + (draw + 1) * GAMMA);
  }

  /** A draw between 0 and 1, neither of which it ever is. */
  static double uniform(long key, long draw) {
    return open(bits(key, draw));
  }

  /** The middle of the step of 2^−52 that the upper bits name. */
  static double open(long bits) {
    return ((bits >>> 12) + 0.5) * STEP;
  }

  /** Stafford's variant 13, as in SplitMix64. */
  static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
    return b ^ (b >>> 31);
  }
}
