package chipcast.quantity;

import chipcast.arithmetic.Elementary;

/** A curve through three values that are one step apart, each half by its own width. */
final class TwoPiece {
  private TwoPiece() {}

  /**
   * The value so many steps from the middle.
   *
   * @param low at step −1
   * @param middle at step 0
   * @param high at step 1
   * @param step any, infinite too
   * @return by equal factors if all three have one sign, else by equal differences that stop at a
   *     zero end
   */
  static double at(double low, double middle, double high, double step) {
    double end = step < 0 ? low : high;
    double size = Math.abs(step);
    if (size == 0.0 || end == middle) {
      return middle;
    }
    if (size == 1.0) {
      return end;
    }
    if (low > 0.0 || high < 0.0) {
      return middle * Elementary.exp(size * Elementary.log(end / middle));
    }
    double value = middle + size * (end - middle);
    if (low == 0.0) {
      return Math.max(value, 0.0);
    }
    return high == 0.0 ? Math.min(value, 0.0) : value;
  }
}
