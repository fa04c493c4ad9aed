package chipcast.hardware;

import chipcast.hardware.PhaseWork.Step;

/**
 * The largest whole batch that memory and service level allow.
 *
 * @param level what the tier asks
 */
record LargestBatch(ServiceLevel level) {
  /**
   * Where neither memory nor service level bounds a batch: by then all that a step shares is spread
   * so thin that more streams change nothing.
   */
  static final int UNBOUNDED = 1 << 24;

  /** A limit is widened by this, so that rounding cuts off no batch. */
  private static final double ROUNDING = 1e-12;

  /**
   * The largest batch that memory allows, at least one.
   *
   * @param one the use of a micro-batch of one stream, which fits
   */
  static int inMemory(MemoryUse one, int stages, double state) {
    double left = one.stateAvailable() - (one.separate() ? 0 : one.residentBytes());
    double bytesPerBatch = stages * state;
    if (bytesPerBatch * UNBOUNDED <= left) {
      return UNBOUNDED;
    }
    int batch = Math.max(1, (int) (left / bytesPerBatch));
    // The quotient may round across an integer: the condition itself decides.
    if (batch > 1 && !one.withStreams((double) stages * batch, state).fits()) {
      batch--;
    } else if (one.withStreams(stages * (batch + 1.0), state).fits()) {
      batch++;
    }
    return batch;
  }

  /** A bound of the batch by the service level: no larger one meets it. */
  int bound(Roofline roofline, Layout layout, Step step, int most, double limit) {
    double batch = roofline.mostWithin(layout, step, limit * (1 + ROUNDING));
    return (int) Math.max(1, Math.min(most, batch + 1));
  }

  /**
   * The largest batch up to a bound that meets the service level, 0 if one stream misses it. The
   * time of a stage grows with the batch and is close to linear, so the bracket is cut by
   * interpolation and, where that does not halve it, by bisection.
   *
   * @param high the bound
   * @param highSeconds time of a stage at the bound
   */
  int within(Roofline roofline, Layout layout, Step step, int high, double highSeconds) {
    if (meets(layout, step, highSeconds)) {
      return high;
    }
    double lowSeconds = high == 1 ? highSeconds : roofline.seconds(layout, step, 1);
    if (!meets(layout, step, lowSeconds)) {
      return 0;
    }
    double limit = limit(layout, step);
    int low = 1;
    int above = high;
    double aboveSeconds = highSeconds;
    boolean bisect = false;
    while (above - low > 1) {
      int width = above - low;
      double part = bisect ? 0.5 : (limit - lowSeconds) / (aboveSeconds - lowSeconds);
      int middle = Math.min(above - 1, Math.max(low + 1, low + (int) (part * width)));
      double seconds = roofline.seconds(layout, step, middle);
      if (meets(layout, step, seconds)) {
        low = middle;
        lowSeconds = seconds;
      } else {
        above = middle;
        aboveSeconds = seconds;
      }
      bisect = !bisect && above - low > width / 2;
    }
    return low;
  }

  /** Seconds of a stage at which the service level is just met. */
  double limit(Layout layout, Step step) {
    double stages = layout.stages();
    return Math.min(
        step.delivered() / (stages * level.leastRate()),
        level.mostSeconds() / (step.stepsToFirst() + stages - 1));
  }

  /** Seconds over all stages beyond which no layout of up to so many stages meets the level. */
  double limitOverStages(int mostStages, Step step) {
    return Math.min(
        step.delivered() / level.leastRate(),
        level.mostSeconds() / (1 + (step.stepsToFirst() - 1) / mostStages));
  }

  private boolean meets(Layout layout, Step step, double seconds) {
    return OperatingPoint.ratePerStream(layout, step, seconds) >= level.leastRate()
        && OperatingPoint.timeToFirst(layout, step, seconds) <= level.mostSeconds();
  }
}
