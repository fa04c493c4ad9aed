package chipcast.quantity;

import chipcast.arithmetic.Decimal;

/** Checks of distribution parameters, with sentences that name parameter and value. */
final class Parameters {
  private Parameters() {}

  static void requireProbability(double p) {
    if (!(p >= 0.0 && p <= 1.0)) {
      throw new IllegalArgumentException("p must lie within [0, 1] but is " + text(p));
    }
  }

  static void requireFinite(String kind, String name, double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(kind + ": " + name + " must be finite");
    }
  }

  static void requirePositive(String kind, String name, double value) {
    requireFinite(kind, name, value);
    if (!(value > 0.0)) {
      throw new IllegalArgumentException(
          kind + ": " + name + " must be above 0 but is " + text(value));
    }
  }

  /** low ≤ high, both finite. */
  static void requireOrder(String kind, String lowName, double low, String highName, double high) {
    requireFinite(kind, lowName, low);
    requireFinite(kind, highName, high);
    if (low > high) {
      throw new IllegalArgumentException(
          kind
              + ": "
              + lowName
              + " "
              + text(low)
              + " must not be above "
              + highName
              + " "
              + text(high));
    }
  }

  /** low &lt; high, both finite: without a width it is a plain value, to be written as one. */
  static void requireWidth(String kind, String lowName, double low, String highName, double high) {
    requireOrder(kind, lowName, low, highName, high);
    if (low == high) {
      throw new IllegalArgumentException(
          kind
              + ": "
              + lowName
              + " and "
              + highName
              + " are both "
              + text(low)
              + "; write a plain value");
    }
    requireFinite(kind, "the width from " + lowName + " to " + highName, high - low);
  }

  /** A value that differs between two ends without overflow and hits both exactly. */
  static double between(double low, double high, double part) {
    return part <= 0.5 ? low + part * (high - low) : high - (1.0 - part) * (high - low);
  }

  private static String text(double value) {
    return Math.abs(value) <= Double.MAX_VALUE ? Decimal.tenDigits(value) : "not finite";
  }
}
