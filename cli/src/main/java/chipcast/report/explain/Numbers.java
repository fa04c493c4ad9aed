package chipcast.report.explain;

import chipcast.arithmetic.Decimal;
import chipcast.report.Expression;

/** Writes terms of arithmetic. */
final class Numbers {
  private static final int DIGITS = 10;
  private static final int MOST_DIGITS = 17;

  private Numbers() {}

  /** A term. */
  static String n(double value) {
    return Expression.term(value);
  }

  /**
   * A term of a difference that is smaller than its terms: with as many more digits as the
   * difference loses, so that the printed arithmetic still gives it.
   */
  static String exact(double value, double result) {
    if (value == 0 || result == 0 || Math.abs(value) <= Math.abs(result)) {
      return n(value);
    }
    int digits = DIGITS;
    for (double ratio = Math.abs(value / result); ratio > 1; ratio /= 10) {
      digits++;
    }
    String text = Decimal.rounded(Math.abs(value), Math.min(digits, MOST_DIGITS));
    return value < 0 ? "(−" + text + ")" : text;
  }
}
