package chipcast.source;

import chipcast.arithmetic.Elementary;

/** How a series runs between the years given. */
public enum Interpolation {
  /** A straight line. */
  LINEAR,
  /** A straight line in the logarithm: the same multiplier every year. */
  LOG_LINEAR,
  /** A logistic curve between neighbours, rescaled to meet both exactly. */
  S_CURVE,
  /** The value of the last given year until the next. */
  FIXED;

  /** Steepness of the logistic over the whole span, by the model's share-weight paths. */
  private static final double STEEPNESS = 10;

  /**
   * The value at a fraction of the way between two knots.
   *
   * @param from value at fraction 0
   * @param to value at fraction 1
   * @param fraction from 0 to 1
   */
  double between(double from, double to, double fraction) {
    return switch (this) {
      case LINEAR -> from + (to - from) * fraction;
      case LOG_LINEAR -> from * Elementary.pow(to / from, fraction);
      case S_CURVE -> from + (to - from) * curve(fraction);
      case FIXED -> fraction < 1 ? from : to;
    };
  }

  private static double curve(double fraction) {
    double low = logistic(0);
    return (logistic(fraction) - low) / (logistic(1) - low);
  }

  private static double logistic(double fraction) {
    return 1 / (1 + Elementary.exp(-STEEPNESS * (fraction - 0.5)));
  }
}
