package chipcast.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * A sum without rounding: every bit that a double can have has its place in a long fixed-point
 * number, so the result does not depend on the order of the terms, nor on how they were dealt to
 * threads or shards (U. W. Kulisch's long accumulator). 70 words, whatever the number of terms.
 */
public final class ExactSum {
  /** Bits of a word; the upper half of a long holds what carries over until it is settled. */
  private static final int WORD_BITS = 32;

  private static final long WORD = (1L << WORD_BITS) - 1;

  /** The weight of the lowest bit is 2^−1074. */
  private static final int LOWEST = 1074;

  /** 1074 bits below one, 1024 above, and room for the carries of 2^60 terms. */
  private static final int WORDS = 70;

  /** So many additions cannot overflow a word. */
  private static final int SETTLED_AFTER = 1 << 29;

  private static final long SIGNIFICAND = (1L << 52) - 1;
  private static final int EXPONENT_MASK = 0x7ff;

  private final long[] words = new long[WORDS];
  private int unsettled;

  /**
   * Adds a number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public void add(double value) {
    long bits = Double.doubleToRawLongBits(value);
    int exponent = (int) (bits >>> 52) & EXPONENT_MASK;
    if (exponent == EXPONENT_MASK) {
      throw new IllegalArgumentException("value must be finite");
    }
    long significand = exponent == 0 ? bits & SIGNIFICAND : (bits & SIGNIFICAND) | (1L << 52);
    int place = exponent == 0 ? 0 : exponent - 1;
    int word = place >>> 5;
    int shift = place & 31;
    // 53 bits moved by up to 31 lie within three words.
    long low = (significand << shift) & WORD;
    long rest = significand >>> (WORD_BITS - shift);
    long sign = bits < 0 ? -1 : 1;
    words[word] += sign * low;
    words[word + 1] += sign * (rest & WORD);
    words[word + 2] += sign * (rest >>> WORD_BITS);
    if (++unsettled == SETTLED_AFTER) {
      settle();
    }
  }

  /** Adds a product without rounding it. */
  public void addProduct(double a, double b) {
    double product = a * b;
    add(product);
    add(Math.fma(a, b, -product));
  }

  /** Adds what another sum holds. */
  public void add(ExactSum other) {
    settle();
    other.settle();
    for (int i = 0; i < WORDS; i++) {
      words[i] += other.words[i];
    }
    settle();
  }

  /** Carries over, so that every word but the last lies within 0 and 2^32. */
  private void settle() {
    for (int i = 0; i < WORDS - 1; i++) {
      words[i + 1] += words[i] >> WORD_BITS;
      words[i] &= WORD;
    }
    unsettled = 0;
  }

  /** The sum, exactly. */
  public BigDecimal exact() {
    settle();
    BigInteger sum = BigInteger.ZERO;
    for (int i = WORDS - 1; i >= 0; i--) {
      sum = sum.shiftLeft(WORD_BITS).add(BigInteger.valueOf(words[i]));
    }
    BigDecimal scale = new BigDecimal(BigInteger.ONE.shiftLeft(LOWEST));
    return new BigDecimal(sum).divide(scale); // A power of two divides without end nowhere.
  }

  /** The sum as an integer multiple of 2^−1074 in hexadecimal digits, to be read by {@link #of}. */
  public String text() {
    settle();
    BigInteger sum = BigInteger.ZERO;
    for (int i = WORDS - 1; i >= 0; i--) {
      sum = sum.shiftLeft(WORD_BITS).add(BigInteger.valueOf(words[i]));
    }
    return sum.toString(16);
  }

  /**
   * The sum that a text names.
   *
   * @throws NumberFormatException if it names none
   */
  public static ExactSum of(String text) {
    BigInteger rest = new BigInteger(text, 16);
    ExactSum sum = new ExactSum();
    for (int i = 0; i < WORDS - 1; i++) {
      sum.words[i] = rest.longValue() & WORD;
      rest = rest.shiftRight(WORD_BITS);
    }
    sum.words[WORDS - 1] = rest.longValueExact();
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ExactSum that)) {
      return false;
    }
    settle();
    that.settle();
    return Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    settle();
    return Arrays.hashCode(words);
  }
}
