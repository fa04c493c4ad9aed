package chipcast.source;

import chipcast.arithmetic.Decimal;

/** The numbers that a quantity may take, an interval in canonical units. */
record Domain(double low, boolean openBelow, double high, boolean openAbove) {
  static final Domain ALL =
      new Domain(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);
  static final Domain POSITIVE = new Domain(0, true, Double.POSITIVE_INFINITY, true);
  static final Domain NON_NEGATIVE = new Domain(0, false, Double.POSITIVE_INFINITY, true);
  static final Domain NEGATIVE = new Domain(Double.NEGATIVE_INFINITY, true, 0, true);

  static Domain between(double low, double high) {
    return new Domain(low, false, high, false);
  }

  /** Whether every number is in it; compares fields, which a start pays less for than equals. */
  boolean isAll() {
    return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
  }

  /** The numbers in both. */
  Domain and(Domain other) {
    boolean lower = other.low > low || (other.low == low && other.openBelow);
    boolean upper = other.high < high || (other.high == high && other.openAbove);
    return new Domain(
        lower ? other.low : low,
        lower ? other.openBelow : openBelow,
        upper ? other.high : high,
        upper ? other.openAbove : openAbove);
  }

  boolean contains(double value) {
    boolean above = openBelow ? value > low : value >= low;
    boolean below = openAbove ? value < high : value <= high;
    return above && below;
  }

  /** In words, for example {@code above 0 and at most 1}; empty where every number may stand. */
  String words() {
    String lower = low == Double.NEGATIVE_INFINITY ? "" : lowerWords();
    String upper =
        high == Double.POSITIVE_INFINITY
            ? ""
            : (openAbove ? "below " : "at most ") + Decimal.tenDigits(high);
    return lower + (lower.isEmpty() || upper.isEmpty() ? "" : " and ") + upper;
  }

  private String lowerWords() {
    return (openBelow ? "above " : "at least ") + Decimal.tenDigits(low);
  }
}
