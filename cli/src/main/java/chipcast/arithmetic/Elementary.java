package chipcast.arithmetic;

/**
 * Exponential, natural logarithm and power from + − × ÷ and moves of bits alone, so that they give
 * the same bits on every processor, on every Java version, and in a vector lane by lane.
 *
 * <p>The cores of {@link #exp} and {@link #log} have no branch, no table, no fused multiply-add and
 * no conversion between {@code long} and {@code double}; rounding to an integer is the addition of
 * 1.5·2^52, and powers of two are made from bits. What is written here is the reference: a lane
 * kernel repeats the same operations in the same order.
 *
 * <p>The method is the classic one (W. J. Cody and W. Waite, <i>Software Manual for the Elementary
 * Functions</i>, 1980; P. T. P. Tang, ACM TOMS 15 (1989) and 16 (1990)): reduce by multiples of ln
 * 2 held in two parts, then a polynomial, here an interpolation at Chebyshev nodes in Estrin's
 * order.
 */
public final class Elementary {
  /** 1.5·2^52: a double of this size has no fraction bits, so adding it rounds to an integer. */
  public static final double ROUND = 0x1.8p52;

  public static final long ROUND_BITS = 0x4338000000000000L;

  /** 1.0 at 2^52: its low bits take a small non-negative integer, which subtraction then frees. */
  private static final long INTEGER_BITS = 0x4330000000000000L;

  public static final double LOG2_E = 0x1.71547652b82fep0;

  /** ln 2 in two parts; the first has 41 bits, so that its product with an exponent is exact. */
  public static final double LN2_HIGH = 0x1.62e42fefa3000p-1;

  public static final double LN2_LOW = 0x1.3de6af278ece6p-42;

  /** Beyond these bounds the result is infinite, or zero, and the core still behaves. */
  public static final double EXP_MAX = 710.0;

  public static final double EXP_MIN = -746.0;

  /** (e^r − 1 − r − r²/2)/r³ on |r| ≤ ln 2 / 2 with a relative error of e^r below 2^−59. */
  public static final double E3 = 0.16666666666666669;

  public static final double E4 = 0.041666666666666664;
  public static final double E5 = 0.008333333333330062;
  public static final double E6 = 0.0013888888888886552;
  public static final double E7 = 0.00019841269863053618;
  public static final double E8 = 2.4801587317144498e-05;
  public static final double E9 = 2.7557268459997064e-06;
  public static final double E10 = 2.755728296954995e-07;
  public static final double E11 = 2.510038549551032e-08;
  public static final double E12 = 2.0911236630261545e-09;

  /** √½ as bits: a significand lies in [√½, √2). */
  private static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;

  private static final int SIGNIFICAND_BITS = 52;

  /** Keeps the shifted exponent positive, so that a logical shift serves. */
  private static final long EXPONENT_BIAS = 1024;

  private static final double SUBNORMAL_SCALE = 0x1p54;

  /** 2/3, the second coefficient of ln((1+s)/(1−s)). */
  static final double TWO_THIRDS = 0x1.5555555555555p-1;

  /** (ln((1+s)/(1−s)) − 2s − ⅔s³)/s⁵ in s² on s ≤ 3 − 2√2: relative error of ln below 2^−66. */
  private static final double L0 = 0.4;

  private static final double L1 = 0.28571428571429364;
  private static final double L2 = 0.22222222221655885;
  private static final double L3 = 0.18181818335392802;
  private static final double L4 = 0.1538459496251843;
  private static final double L5 = 0.1333480469384731;
  private static final double L6 = 0.11706236339491206;
  private static final double L7 = 0.11723178623876518;

  private Elementary() {}

  /**
   * e to the power x.
   *
   * @param x any double
   * @return e^x within 0.70 ulp (measured over a million points); 0 below −746 and at −∞, ∞ above
   *     709.78, subnormal results rounded gradually, NaN for NaN, exactly 1 at 0
   */
  public static double exp(double x) {
    return expOfSum(Math.min(Math.max(x, EXP_MIN), EXP_MAX), 0.0);
  }

  /**
   * The natural logarithm of x.
   *
   * @param x any double
   * @return ln x within 0.85 ulp (measured over a million points, also near 1); −∞ at 0, NaN below
   *     0 and for NaN, ∞ at ∞, exactly 0 at 1
   */
  public static double log(double x) {
    double k = exponent(x);
    double f = significand(x) - 1.0;
    double s = f / (2.0 + f);
    double z = s * s;
    double half = 0.5 * f * f;
    double small = s * (half + z * (TWO_THIRDS + z * logTail(z))) + k * LN2_LOW;
    double logarithm = k * LN2_HIGH - ((half - small) - f);
    return x > 0.0 && x <= Double.MAX_VALUE ? logarithm : logOutsideDomain(x);
  }

  /**
   * A non-negative base to a power, with the logarithm carried in two doubles.
   *
   * @param base at least 0
   * @param exponent any finite double
   * @return base^exponent, within 0.95 ulp (measured over a million points); exactly 1 for exponent
   *     0 or base 1; NaN for a negative base
   */
  public static double pow(double base, double exponent) {
    if (exponent == 0.0) {
      return 1.0;
    }
    return base > 0.0 && base <= Double.MAX_VALUE
        ? Power.of(base, exponent)
        : exp(exponent * log(base));
  }

  /**
   * ln(1 + x) without loss for small x.
   *
   * @param x above −1
   * @return ln(1 + x), within 3 ulp; −∞ at −1, NaN below
   */
  public static double log1p(double x) {
    double sum = 1.0 + x;
    double rounded = sum - 1.0;
    if (rounded == 0.0) {
      return x;
    }
    // W. Kahan's correction: the error made in 1 + x is undone by the ratio.
    return sum <= Double.MAX_VALUE ? log(sum) * (x / rounded) : log(sum);
  }

  /**
   * e^x − 1 without loss for small x.
   *
   * @param x any double
   * @return e^x − 1, within 3 ulp; −1 at −∞
   */
  public static double expm1(double x) {
    boolean near = Math.abs(x) < 0.34;
    return near ? x + x * x * expTail(x) : exp(x) - 1.0;
  }

  /** e^(high + low) for EXP_MIN ≤ high ≤ EXP_MAX and a low part below an ulp of high or so. */
  static double expOfSum(double high, double low) {
    double shifted = high * LOG2_E + ROUND;
    double k = shifted - ROUND;
    double r = high - k * LN2_HIGH;
    double rLow = low - k * LN2_LOW;
    double reduced = r + rLow;
    double one = 1.0 + r;
    double lost = (1.0 - one) + r;
    double value = one + (lost + (rLow + reduced * reduced * expTail(reduced)));
    // 2^k in two factors, since k reaches beyond the exponents of normal numbers on both sides.
    long biased = Double.doubleToRawLongBits(shifted) - (ROUND_BITS - 2046L);
    long first = biased >>> 1;
    long second = biased - first;
    return value
        * Double.longBitsToDouble(first << SIGNIFICAND_BITS)
        * Double.longBitsToDouble(second << SIGNIFICAND_BITS);
  }

  /** (e^r − 1 − r)/r². */
  private static double expTail(double r) {
    double r2 = r * r;
    double r4 = r2 * r2;
    double low = (0.5 + E3 * r) + (E4 + E5 * r) * r2;
    double middle = (E6 + E7 * r) + (E8 + E9 * r) * r2;
    double high = (E10 + E11 * r) + E12 * r2;
    return low + (middle + high * r4) * r4;
  }

  /** (ln((1+s)/(1−s)) − 2s − ⅔s³)/s⁵ with z = s². */
  static double logTail(double z) {
    double z2 = z * z;
    double z4 = z2 * z2;
    return ((L0 + L1 * z) + (L2 + L3 * z) * z2) + ((L4 + L5 * z) + (L6 + L7 * z) * z2) * z4;
  }

  /** The power of two k with x = 2^k · significand. */
  static double exponent(double x) {
    boolean subnormal = x < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * SUBNORMAL_SCALE : x);
    long biased = biasedExponent(bits);
    double shifted = Double.longBitsToDouble(biased | INTEGER_BITS);
    return (shifted - (0x1p52 + EXPONENT_BIAS)) - (subnormal ? 54.0 : 0.0);
  }

  /** x without its power of two, in [√½, √2). */
  static double significand(double x) {
    long bits = Double.doubleToRawLongBits(x < Double.MIN_NORMAL ? x * SUBNORMAL_SCALE : x);
    long power = (biasedExponent(bits) - EXPONENT_BIAS) << SIGNIFICAND_BITS;
    return Double.longBitsToDouble(bits - power);
  }

  private static long biasedExponent(long bits) {
    return (bits - SQRT_HALF_BITS + (EXPONENT_BIAS << SIGNIFICAND_BITS)) >>> SIGNIFICAND_BITS;
  }

  private static double logOutsideDomain(double x) {
    if (x == 0.0) {
      return Double.NEGATIVE_INFINITY;
    }
    return x > 0.0 ? x : Double.NaN;
  }
}
