package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * What attention takes for a unit of a phase: products of queries, keys and values, and the softmax
 * of each score between them, which needs an exponential.
 *
 * @param flop FLOP of its products
 * @param exponentials of its softmax
 * @param format in which its products multiply, where a chip has it; sixteen bits elsewhere
 */
public record Attention(double flop, double exponentials, Precision format) {
  /** Counted with the rest of the FLOP. */
  public static final Attention NONE = new Attention(0, 0, Precision.BF16);

  /**
   * FLOP of the products of a score in a head of 128 dimensions: 2 · 128 for query by key, as many
   * for weight by value.
   */
  private static final double FLOP_OF_A_SCORE = 4 * 128;

  /** Checks signs. */
  public Attention {
    Require.nonNegative("attention.flop", flop);
    Require.nonNegative("attention.exponentials", exponentials);
  }

  /** Of heads of 128 dimensions that multiply at sixteen bits. */
  public static Attention sixteenBit(double flop) {
    return of(flop, Precision.BF16);
  }

  /** Of heads of 128 dimensions. */
  public static Attention of(double flop, Precision format) {
    return new Attention(flop, flop / FLOP_OF_A_SCORE, format);
  }

  /**
   * Of latent heads that multiply by the compressed keys and values: more FLOP, as many scores.
   *
   * @param flop of the products
   * @param expandedFlop what heads of 128 dimensions would take
   */
  static Attention latent(double flop, double expandedFlop) {
    return new Attention(flop, expandedFlop / FLOP_OF_A_SCORE, Precision.BF16);
  }

  /** Whether it takes no more than another. */
  boolean needsNoMoreThan(Attention other) {
    return flop <= other.flop && exponentials <= other.exponentials && format == other.format;
  }
}
