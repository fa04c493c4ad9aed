package chipcast.fleet;

/**
 * What a fleet meets in a year, lanes innermost in every array. The arrays are the caller's, read
 * and not kept.
 *
 * @param year calendar year
 * @param survival fraction of the opening stock that is left at year end, 0 to 1: cohort × lane
 * @param capacity tasks a year that a chip serves, 0 if it cannot: cell × lane
 * @param runningCost USD a task of running the chip: cell × lane
 * @param bestNew full cost in USD a task of the best new option, +∞ without any: segment × lane
 * @param margin by which running must exceed the best new option before a chip goes, at least 0:
 *     lane
 * @param needed tasks a year: segment × lane
 * @param handDown fraction of a training vintage that passes on when it reaches the age, 0 to 1:
 *     lane
 * @param handDownAge years, above 0: lane
 */
@SuppressWarnings("ArrayRecordComponent")
public record FleetInputs(
    int year,
    double[] survival,
    double[] capacity,
    double[] runningCost,
    double[] bestNew,
    double[] margin,
    double[] needed,
    double[] handDown,
    double[] handDownAge) {

  /** Number of lanes. */
  public int lanes() {
    return margin.length;
  }
}
