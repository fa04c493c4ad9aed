package chipcast.fleet;

/** The rules of a fleet's year, one chip, segment and lane at a time, for both forms. */
final class FleetRules {
  private FleetRules() {}

  /**
   * Tasks a year that a chip in service offers a segment: nothing once running it costs more than
   * the best new option with the margin on top.
   */
  static double usable(double capacity, double runningCost, double bestNew, double margin) {
    return runningCost > bestNew * (1 + margin) ? 0 : capacity;
  }

  /** Whether a chip could serve but does not pay. */
  static boolean pricedOut(double capacity, double usable) {
    return capacity > 0 && usable == 0;
  }

  /** The fraction of a segment's capacity beyond its need. */
  static double idle(double served, double needed) {
    return served > needed ? (served - needed) / served : 0;
  }

  /**
   * The fraction of a chip's stock that could go elsewhere: what is idle, or all if it is no use.
   */
  static double spare(double usable, double idle) {
    return usable > 0 ? idle : 1;
  }

  static double lacking(double served, double needed) {
    return needed > served ? needed - served : 0;
  }

  /** What a chip could do about a segment's lack: all of it, or nothing. */
  static double wanted(double usable, double lack) {
    return usable > 0 ? lack : 0;
  }

  /** The fraction of a training vintage that passes on: once, in the year that reaches the age. */
  static double handedDown(int age, double fraction, double handDownAge) {
    return age >= handDownAge && age - 1 < handDownAge ? fraction : 0;
  }

  /** a / b, or 0 where there is nothing to divide by. */
  static double ratio(double a, double b) {
    return b > 0 ? a / b : 0;
  }

  /** The part of what arrives that a lack takes. */
  static double taken(double lack, double arriving) {
    return arriving > lack ? lack / arriving : 1;
  }
}
