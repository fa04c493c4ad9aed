package chipcast.arithmetic;

/** A positive base to a power, by a logarithm carried in two doubles. */
final class Power {
  /** |y·ln x| ≥ 2^12 for any x other than 1: larger exponents change nothing. */
  private static final double EXPONENT_MAX = 0x1p65;

  /** What 2/3 lacks as one double. */
  private static final double TWO_THIRDS_LOW = 0x1.5555555555555p-55;

  private Power() {}

  /** e^(exponent · ln base), for a positive and finite base. */
  static double of(double base, double exponent) {
    return ofLogarithm(base, Math.min(Math.max(exponent, -EXPONENT_MAX), EXPONENT_MAX));
  }

  /**
   * A kernel: ln m = 2s + ⅔s³ + s⁵·tail with s = (m − 1)/(m + 1), the first two terms in two
   * doubles each. Every name that ends in Low is what its namesake lost in rounding.
   */
  private static double ofLogarithm(double base, double y) {
    double k = Elementary.exponent(base);
    double m = Elementary.significand(base);
    double f = m - 1.0;
    double d = m + 1.0;
    double fromM = d - 1.0;
    double dLow = (m - fromM) + (1.0 - (d - fromM));
    double s = f / d;
    double back = s * d;
    double sLow = ((f - back) - productError(s, d, back) - s * dLow) / d;
    double z = s * s;
    double zLow = productError(s, s, z) + 2.0 * s * sLow;
    double cube = z * s;
    double cubeLow = productError(z, s, cube) + (zLow * s + z * sLow);
    double third = cube * Elementary.TWO_THIRDS;
    double thirdError = productError(cube, Elementary.TWO_THIRDS, third);
    double thirdLow = thirdError + (cube * TWO_THIRDS_LOW + cubeLow * Elementary.TWO_THIRDS);
    double whole = k * Elementary.LN2_HIGH;
    double twice = whole + 2.0 * s;
    double twiceLow = (whole - twice) + 2.0 * s;
    double sum = twice + third;
    double sumLow = (twice - sum) + third;
    double tail = cube * z * Elementary.logTail(z) + k * Elementary.LN2_LOW;
    double low = (twiceLow + sumLow) + ((2.0 * sLow + thirdLow) + tail);
    double logarithm = sum + low;
    return expOfProduct(y, logarithm, (sum - logarithm) + low);
  }

  private static double expOfProduct(double y, double high, double low) {
    double product = y * high;
    double productLow = productError(y, high, product) + y * low;
    boolean inRange = product > Elementary.EXP_MIN && product < Elementary.EXP_MAX;
    double bounded = Math.min(Math.max(product, Elementary.EXP_MIN), Elementary.EXP_MAX);
    return Elementary.expOfSum(bounded, inRange ? productLow : 0.0);
  }

  /** The exact a·b − product where product is a·b rounded (T. J. Dekker, Numer. Math. 18, 1971). */
  private static double productError(double a, double b, double product) {
    double aHigh = upperHalf(a);
    double aLow = a - aHigh;
    double bHigh = upperHalf(b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  /** The first 26 bits; the factor is 2^27 + 1. */
  private static double upperHalf(double a) {
    double spread = a * 0x1.000002p27;
    return spread - (spread - a);
  }
}
