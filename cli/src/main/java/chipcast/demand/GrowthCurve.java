package chipcast.demand;

import chipcast.arithmetic.Require;

/**
 * How demand for a workload grows from the base year while its price follows the path that the
 * curve already assumes.
 *
 * <p>A curve gives levels in a measure of its own; only their ratio to the base year's level
 * counts: the model's G(y). A new curve is one more class here.
 */
public sealed interface GrowthCurve
    permits BassGrowth, CompoundGrowth, FadingGrowth, LogisticGrowth, TableGrowth {

  /**
   * The curve's level at the end of a year, in its own measure.
   *
   * @param baseYear calendar year from which demand is projected
   * @param year calendar year, not before the base year
   * @throws IllegalArgumentException if the curve says nothing about one of the years
   */
  double level(int baseYear, int year);

  /**
   * Growth from the base year to a year.
   *
   * @param baseYear calendar year from which demand is projected
   * @param year calendar year, not before the base year
   * @throws IllegalArgumentException if the curve says nothing about one of the years
   */
  default Growth growth(int baseYear, int year) {
    Require.that(year >= baseYear, "year", year, "the base year " + baseYear + " or later");
    return Growth.of(level(baseYear, baseYear), level(baseYear, year));
  }

  /**
   * Growth and its terms.
   *
   * @param baseLevel level in the base year, in the curve's own measure
   * @param level level in the year, in the same measure
   * @param relative level / baseLevel, the model's G(y)
   */
  record Growth(double baseLevel, double level, double relative) {
    static Growth of(double baseLevel, double level) {
      return new Growth(baseLevel, level, level / Require.positive("baseLevel", baseLevel));
    }
  }
}
