package chipcast.uncertainty;

/**
 * A random order of the numbers below a count, each found at its place without the others: a
 * Feistel network over the next power of four, walked until it falls below the count (J. Black and
 * P. Rogaway, CT-RSA 2002).
 *
 * @param key which order
 * @param count how many numbers
 * @param halfBits bits of half a number
 */
record Permutation(long key, long count, int halfBits) {
  /** Four rounds make a pseudorandom permutation; two more cost nothing here. */
  private static final int ROUNDS = 6;

  static Permutation of(long key, long count) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, count - 1));
    return new Permutation(key, count, (bits + 1) / 2);
  }

  /** The number at a place. */
  long at(long place) {
    long found = place;
    do {
      found = shuffled(found);
    } while (found >= count);
    return found;
  }

  private long shuffled(long number) {
    long mask = (1L << halfBits) - 1;
    long left = number >>> halfBits;
    long right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (Streams.bits(key ^ right, round) & mask);
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }
}
