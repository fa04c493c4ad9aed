package chipcast.hardware;

import chipcast.hardware.PhaseWork.Step;

/**
 * The largest whole batch that meets a service level. The time of a stage grows with the batch, so
 * there is one; it is bounded by arithmetic and found between bounds by interpolation and
 * bisection.
 *
 * @param level what the tier asks
 */
record BatchSolver(ServiceLevel level) {
  /** A limit is widened by this, so that rounding cuts off no batch. */
  private static final double ROUNDING = 1e-12;

  /** A bound: no batch above it meets the level. Below 1 where one stream misses it. */
  int bound(StageTime time, Layout layout, Step step, int most) {
    double limit = limit(layout, step) * (1 + ROUNDING);
    return (int) Math.min(most, time.mostWithin(step, limit) + 1);
  }

  /**
   * The largest batch up to a bound that meets the service level, 0 if one stream misses it.
   *
   * @param bound at least 1
   * @param boundSeconds time of a stage at the bound
   */
  int largest(StageTime time, Layout layout, Step step, int bound, double boundSeconds) {
    if (meets(layout, step, boundSeconds)) {
      return bound;
    }
    double lowSeconds = bound == 1 ? boundSeconds : time.seconds(step, 1);
    if (!meets(layout, step, lowSeconds)) {
      return 0;
    }
    double limit = limit(layout, step);
    int low = 1;
    int high = bound;
    double highSeconds = boundSeconds;
    boolean bisect = false;
    while (high - low > 1) {
      int width = high - low;
      // The time is close to linear in the batch: interpolate, and bisect where that gains little.
      double part = bisect ? 0.5 : (limit - lowSeconds) / (highSeconds - lowSeconds);
      int middle = Math.min(high - 1, Math.max(low + 1, low + (int) (part * width)));
      double seconds = time.seconds(step, middle);
      if (meets(layout, step, seconds)) {
        low = middle;
        lowSeconds = seconds;
      } else {
        high = middle;
        highSeconds = seconds;
      }
      bisect = !bisect && high - low > width / 2;
    }
    return low;
  }

  /** Seconds of a stage at which the service level is just met. */
  private double limit(Layout layout, Step step) {
    double stages = layout.stages();
    return Math.min(
        step.delivered() / (stages * level.leastRate()),
        level.mostSeconds() / (step.stepsToFirst() + stages - 1));
  }

  private boolean meets(Layout layout, Step step, double seconds) {
    return OperatingPoint.ratePerStream(layout, step, seconds) >= level.leastRate()
        && OperatingPoint.timeToFirst(layout, step, seconds) <= level.mostSeconds();
  }
}
