package chipcast.evidence;

/**
 * How a year's flow falls into halves. Within a year a flow is taken to grow as it did from the
 * year before, at a constant rate: with r for the ratio of the two years, the second half is √r
 * times the first. A flow that was nothing the year before falls into the second half in whole; one
 * that comes to an end falls into the first.
 */
final class HalfYears {
  private HalfYears() {}

  /** What falls into the first half. */
  static double first(double flow, double yearBefore) {
    if (yearBefore <= 0) {
      return 0;
    }
    return flow / (1 + Math.sqrt(flow / yearBefore));
  }

  /** What falls into the second half. */
  static double second(double flow, double yearBefore) {
    return flow - first(flow, yearBefore);
  }
}
