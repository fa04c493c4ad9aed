package chipcast.arithmetic;

/** The normal distribution with mean 0 and standard deviation 1. */
public final class StandardNormal {
  /** Beyond this |z| the smaller tail is below the smallest double. */
  private static final double TAIL_END = 38.6;

  private static final double CENTRE = 0.67448975;
  private static final double MIDDLE = 5.656854249492381;

  private static final double[] CENTRE_NUMERATOR = {
    18154.98125334356,
    1067.6894854603709,
    161.02823106855587,
    2.2352520354606837,
    0.06568233791820745
  };
  private static final double[] CENTRE_DENOMINATOR = {
    45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1
  };
  private static final double[] MIDDLE_NUMERATOR = {
    9842.714838383978,
    11602.65143764735,
    6848.190450536283,
    2494.5375852903726,
    597.2702763948002,
    93.50665613217785,
    8.883149794388377,
    0.39894151208813466,
    1.0765576773720192e-08
  };
  private static final double[] MIDDLE_DENOMINATOR = {
    19685.429676859992,
    38912.00328609327,
    34900.95272114598,
    18615.571640885097,
    6485.558298266761,
    1519.3775994075547,
    235.387901782625,
    22.266688044328117,
    1
  };

  /** Our own rational interpolation of z·(upper tail)·e^(z²/2) in 1/z² on z ≥ 5.65, to 8e-17. */
  private static final double[] FAR_NUMERATOR = {
    0.39894228040143265,
    17.100974012530422,
    233.47872969290694,
    1174.8184448885424,
    1848.7937482851587,
    409.25535114997
  };

  private static final double[] FAR_DENOMINATOR = {
    1,
    43.86578498353844,
    626.1101703570649,
    3454.345946730074,
    6763.2409489067695,
    3156.7895684111745
  };

  private static final double[] QUANTILE_CENTRE_NUMERATOR = {
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  };
  private static final double[] QUANTILE_CENTRE_DENOMINATOR = {
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  };
  private static final double[] QUANTILE_MIDDLE_NUMERATOR = {
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    0.0007745450142783414
  };
  private static final double[] QUANTILE_MIDDLE_DENOMINATOR = {
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-09
  };
  private static final double[] QUANTILE_FAR_NUMERATOR = {
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    2.7115555687434876e-05,
    2.0103343992922881e-07
  };
  private static final double[] QUANTILE_FAR_DENOMINATOR = {
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-05,
    1.421511758316446e-07,
    2.0442631033899397e-15
  };

  private StandardNormal() {}

  /**
   * The probability of a value up to z (W. J. Cody, Math. Comp. 23 (1969) 631–637).
   *
   * @param z in standard deviations
   * @return Φ(z), within 4e-15 relative in both tails down to the smallest normal double
   */
  public static double cdf(double z) {
    double size = Math.abs(z);
    if (size <= CENTRE) {
      double z2 = z * z;
      return 0.5 + z * ratio(CENTRE_NUMERATOR, CENTRE_DENOMINATOR, z2);
    }
    double tail = size < TAIL_END ? upperTail(size) : 0.0;
    if (Double.isNaN(z)) {
      return z;
    }
    return z > 0 ? 1.0 - tail : tail;
  }

  /**
   * The inverse of {@link #cdf} (M. J. Wichura, algorithm AS 241, Appl. Stat. 37 (1988) 477–484).
   *
   * @param p probability from 0 to 1
   * @return z with Φ(z) = p, within 1e-15 relative; −∞ at 0, ∞ at 1
   * @throws IllegalArgumentException if p is outside [0, 1] or NaN
   */
  public static double quantile(double p) {
    if (!(p >= 0.0 && p <= 1.0)) {
      throw new IllegalArgumentException("p must lie within [0, 1]");
    }
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * ratio(QUANTILE_CENTRE_NUMERATOR, QUANTILE_CENTRE_DENOMINATOR, r);
    }
    double tail = q < 0 ? p : 1.0 - p;
    double size = tail > 0 ? tailQuantile(tail) : Double.POSITIVE_INFINITY;
    return q < 0 ? -size : size;
  }

  private static double tailQuantile(double tail) {
    double r = Math.sqrt(-Elementary.log(tail));
    return r <= 5.0
        ? ratio(QUANTILE_MIDDLE_NUMERATOR, QUANTILE_MIDDLE_DENOMINATOR, r - 1.6)
        : ratio(QUANTILE_FAR_NUMERATOR, QUANTILE_FAR_DENOMINATOR, r - 5.0);
  }

  private static double upperTail(double size) {
    // e^(−z²/2) with z² split at a sixteenth, so that the square loses no digit.
    double coarse = Math.floor(size * 16.0) / 16.0;
    double fine = (size - coarse) * (size + coarse);
    double density = Elementary.exp(-0.5 * coarse * coarse) * Elementary.exp(-0.5 * fine);
    if (size <= MIDDLE) {
      return density * ratio(MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR, size);
    }
    return density * ratio(FAR_NUMERATOR, FAR_DENOMINATOR, 1.0 / (size * size)) / size;
  }

  /** Two polynomials by Horner, coefficients from the constant upward. */
  private static double ratio(double[] numerator, double[] denominator, double x) {
    return polynomial(numerator, x) / polynomial(denominator, x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0.0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
