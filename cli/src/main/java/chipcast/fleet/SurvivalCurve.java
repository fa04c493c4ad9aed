package chipcast.fleet;

import chipcast.arithmetic.Require;

/**
 * The fraction of a vintage that is left at an age. A new curve is one more class here.
 *
 * <p>S(0) = 1 and S never rises. Ages are years at year end: a chip built in the year itself has
 * age 0, so a chip of a fixed life of 5 years serves five year ends and is gone at the sixth.
 */
public sealed interface SurvivalCurve permits FixedLife, LogisticSurvival, WeibullSurvival {

  /**
   * The fraction left.
   *
   * @param age years, at least 0
   * @return 0 to 1
   */
  double at(double age);

  /**
   * The fraction left of what was in service at an earlier age: S(age) / S(earlier). With the
   * earlier age that of an observed vintage it is that vintage's conditional survival; from one
   * year end to the next it is what a fleet is multiplied by, and the product over years is the
   * same.
   *
   * @param age years
   * @param earlier years, at least 0 and at most {@code age}
   * @return 0 to 1; 0 if the curve leaves nothing at the earlier age: what outlived its curve goes
   *     in the next year
   * @throws IllegalArgumentException if the ages are out of order
   */
  default double given(double age, double earlier) {
    Require.nonNegative("earlier", earlier);
    Require.that(age >= earlier, "age", age, "at least the earlier age");
    double before = at(earlier);
    return before == 0 ? 0 : at(age) / before;
  }
}
