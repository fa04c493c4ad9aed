package chipcast.assumption;

import chipcast.arithmetic.Decimal;
import chipcast.source.Bound;
import chipcast.source.Field;

/** Checks that shares sum to one. */
final class Sums {
  /** Shares written with three decimals of a percent may miss 1 by this much. */
  private static final double TOLERANCE = 1e-4;

  private Sums() {}

  static void toOne(double sum, Field<?> field, String what, Bound b) {
    if (sum < 1 - TOLERANCE || sum > 1 + TOLERANCE) {
      b.problem(
          field,
          "shares-sum",
          "the shares of " + what + " sum to " + Decimal.tenDigits(sum),
          "shares that sum to 1");
    }
  }
}
