package chipcast.uncertainty;

/**
 * Nested uniform scrambling (A. B. Owen, 1995): each binary digit is flipped or not by a coin that
 * belongs to the digits before it, so that a net stays a net and every point is uniform. The coins
 * are hashes, so nothing is stored; digits beyond the 32nd, of which no net of ours knows, are
 * drawn afresh. No library on the JVM has it: Commons Math's and Hipparchus's sequences are
 * unscrambled.
 *
 * @param key of the coins
 */
record OwenScrambling(long key) {
  private static final int BITS = 52;
  private static final int NESTED = 32;

  /**
   * The scrambled point.
   *
   * @param bits 52 binary digits of a point in [0, 1)
   * @return between 0 and 1, neither of which it ever is
   */
  double of(long bits) {
    long scrambled = 0;
    for (int digit = 1; digit <= NESTED; digit++) {
      long before = bits >>> (BITS - digit + 1);
      long coin = Streams.mix(key ^ Streams.mix((before << 6) | digit)) >>> 63;
      scrambled = (scrambled << 1) | (((bits >>> (BITS - digit)) & 1) ^ coin);
    }
    int rest = BITS - NESTED;
    long fresh = Streams.bits(key, bits >>> rest) >>> (Long.SIZE - rest);
    return Streams.open(((scrambled << rest) | fresh) << (Long.SIZE - BITS));
  }
}
