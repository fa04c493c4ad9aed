package chipcast.economics;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * The price of a chip in a year: {@code release · decline · learning · answer}.
 *
 * @param release USD at release
 * @param years years since release, 0 before
 * @param yearly yearly multiplier
 * @param decline {@code yearly^years}
 * @param learning factor of Wright's law, 1 without
 * @param answer factor of the incumbent's answer, 1 without
 * @param usd USD
 */
public record ChipPrice(
    double release,
    double years,
    double yearly,
    double decline,
    double learning,
    double answer,
    double usd) {
  /**
   * The price with every factor.
   *
   * @param release real USD at release
   * @param yearly yearly multiplier
   * @param age years since release
   * @param learning factor of {@link LearningCurve}, 1 without
   * @param answer factor of {@link Markup}, 1 without
   */
  public static ChipPrice of(
      double release, double yearly, double age, double learning, double answer) {
    Require.nonNegative("release", release);
    Require.positive("yearly", yearly);
    Require.nonNegative("learning", learning);
    Require.nonNegative("answer", answer);
    double years = Math.max(0, Require.finite("age", age));
    double decline = Elementary.pow(yearly, years);
    double usd = release * decline * learning * answer;
    return new ChipPrice(release, years, yearly, decline, learning, answer, usd);
  }
}
