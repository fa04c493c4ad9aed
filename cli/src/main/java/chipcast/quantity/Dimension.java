package chipcast.quantity;

import java.util.EnumMap;
import java.util.Map;

/** Powers of the base units, such as B¹·s⁻¹ for a bandwidth. */
final class Dimension {
  /** No dimension: a plain number. */
  static final Dimension NONE = new Dimension(new EnumMap<>(BaseUnit.class));

  private static final int LARGEST_EXPONENT = 60;

  /** Without zeros, in the order of the base units. */
  private final Map<BaseUnit, Integer> exponents;

  private Dimension(Map<BaseUnit, Integer> exponents) {
    this.exponents = exponents;
  }

  static Dimension of(BaseUnit base) {
    Map<BaseUnit, Integer> exponents = new EnumMap<>(BaseUnit.class);
    exponents.put(base, 1);
    return new Dimension(exponents);
  }

  int exponent(BaseUnit base) {
    return exponents.getOrDefault(base, 0);
  }

  /**
   * This dimension times another to a power.
   *
   * @throws ArithmeticException if an exponent leaves any sensible range
   */
  Dimension times(Dimension other, int power) {
    Map<BaseUnit, Integer> sum = new EnumMap<>(exponents);
    for (Map.Entry<BaseUnit, Integer> factor : other.exponents.entrySet()) {
      int exponent = exponent(factor.getKey()) + power * factor.getValue();
      if (Math.abs(exponent) > LARGEST_EXPONENT) {
        throw new ArithmeticException("exponent beyond " + LARGEST_EXPONENT);
      }
      sum.put(factor.getKey(), exponent);
      if (exponent == 0) {
        sum.remove(factor.getKey());
      }
    }
    return new Dimension(sum);
  }

  /** The canonical unit of this dimension, such as {@code FLOP/s}; {@code 1} for a plain number. */
  String canonicalText() {
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (Map.Entry<BaseUnit, Integer> factor : exponents.entrySet()) {
      boolean positive = factor.getValue() > 0;
      append(positive ? above : below, factor.getKey().symbol(), Math.abs(factor.getValue()));
    }
    String numerator = above.isEmpty() ? "1" : above.toString();
    if (below.isEmpty()) {
      return numerator;
    }
    boolean single = below.indexOf("*") < 0;
    return numerator + (single ? "/" + below : "/(" + below + ")");
  }

  private static void append(StringBuilder text, String symbol, int exponent) {
    if (!text.isEmpty()) {
      text.append('*');
    }
    text.append(symbol);
    if (exponent > 1) {
      text.append('^').append(exponent);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dimension dimension && exponents.equals(dimension.exponents);
  }

  /** From names, since the hash of an enum constant differs from run to run. */
  @Override
  public int hashCode() {
    return canonicalText().hashCode();
  }

  @Override
  public String toString() {
    return canonicalText();
  }
}
