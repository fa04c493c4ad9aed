package chipcast.arithmetic;

/** The logarithm of the gamma function for positive arguments. */
final class LogGamma {
  /** From here on eight terms of Stirling's series err by less than 1e-17. */
  private static final double SERIES_FROM = 10.0;

  private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

  /** B(2k)/(2k(2k−1)), k = 1, 2, … (DLMF 5.11.1). */
  private static final double[] STIRLING = {
    1.0 / 12,
    -1.0 / 360,
    1.0 / 1260,
    -1.0 / 1680,
    1.0 / 1188,
    -691.0 / 360360,
    1.0 / 156,
    -3617.0 / 122400
  };

  private LogGamma() {}

  /**
   * ln Γ(x).
   *
   * @param x positive
   * @return the logarithm, within 1e-14 of max(1, its size)
   */
  static double of(double x) {
    double shifted = x;
    double product = 1.0;
    while (shifted < SERIES_FROM) {
      product *= shifted;
      shifted += 1.0;
    }
    return series(shifted) - Elementary.log(product);
  }

  private static double series(double x) {
    double inverseSquare = 1.0 / (x * x);
    double sum = 0.0;
    for (int k = STIRLING.length - 1; k >= 0; k--) {
      sum = sum * inverseSquare + STIRLING[k];
    }
    return (x - 0.5) * Elementary.log(x) - x + HALF_LOG_TWO_PI + sum / x;
  }
}
