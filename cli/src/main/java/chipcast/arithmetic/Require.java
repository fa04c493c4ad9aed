package chipcast.arithmetic;

/**
 * Checks of the arguments of a formula. A violation is the programmer's error: what a user can get
 * wrong is reported as a problem with its line when the assumptions are loaded.
 */
public final class Require {
  private Require() {}

  /**
   * Returns a value that is finite and above zero.
   *
   * @throws IllegalArgumentException naming the argument and its value otherwise
   */
  public static double positive(String name, double value) {
    return that(value > 0 && value < Double.POSITIVE_INFINITY, name, value, "positive and finite");
  }

  /**
   * Returns a value that is finite and not below zero.
   *
   * @throws IllegalArgumentException naming the argument and its value otherwise
   */
  public static double nonNegative(String name, double value) {
    return that(
        value >= 0 && value < Double.POSITIVE_INFINITY, name, value, "0 or more and finite");
  }

  /**
   * Returns a value between 0 and 1, both included.
   *
   * @throws IllegalArgumentException naming the argument and its value otherwise
   */
  public static double fraction(String name, double value) {
    return that(value >= 0 && value <= 1, name, value, "between 0 and 1");
  }

  /**
   * Returns a value that is finite.
   *
   * @throws IllegalArgumentException naming the argument and its value otherwise
   */
  public static double finite(String name, double value) {
    return that(Math.abs(value) < Double.POSITIVE_INFINITY, name, value, "finite");
  }

  /**
   * Returns a count of at least one.
   *
   * @throws IllegalArgumentException naming the argument and its value otherwise
   */
  public static int count(String name, int value) {
    that(value >= 1, name, value, "1 or more");
    return value;
  }

  /**
   * Returns the value where the condition on it holds.
   *
   * @throws IllegalArgumentException naming the argument, its value and what was expected otherwise
   */
  public static double that(boolean holds, String name, double value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " must be " + expected + ", not " + text(value));
    }
    return value;
  }

  private static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "infinity" : "-infinity";
    }
    return Decimal.shortest(value);
  }
}
