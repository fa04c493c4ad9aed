package chipcast.arithmetic;

/**
 * The regularised incomplete beta function I_x(a, b) and its inverse: the distribution function and
 * the quantile of the beta distribution.
 *
 * <p>I_x(a, b) by the continued fraction DLMF 8.17.22 (Lentz's method), its inverse by Newton's
 * method on ln I in the logit of x. The beta distribution is log-concave in the logit, hence ln I
 * is concave there and Newton converges from any start.
 */
public final class IncompleteBeta {
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-16;
  private static final int FRACTION_STEPS = 20_000;
  private static final int NEWTON_STEPS = 100;

  /** Convergence is quadratic: after a step this small the next would be below the last place. */
  private static final double LAST_STEP = 1e-9;

  private IncompleteBeta() {}

  /** ln of the lower tail at a logit, and its slope in the logit. */
  private record LowerTail(double logarithm, double slope) {}

  /**
   * The regularised incomplete beta function.
   *
   * @param x within [0, 1]
   * @param a positive
   * @param b positive
   * @return I_x(a, b), within 4e-12 relative for a, b up to 1,000
   * @throws IllegalArgumentException outside that domain
   */
  public static double regularised(double x, double a, double b) {
    requireDomain("x", x, a, b);
    if (x == 0.0 || x == 1.0) {
      return x;
    }
    double power = a * Elementary.log(x) + b * Elementary.log1p(-x) - logBeta(a, b);
    double front = Elementary.exp(power);
    return belowTurn(x, a, b)
        ? front * fraction(x, a, b) / a
        : 1.0 - front * fraction(1.0 - x, b, a) / b;
  }

  /**
   * The inverse of {@link #regularised} in x.
   *
   * @param p probability within [0, 1]
   * @param a positive
   * @param b positive
   * @return x with I_x(a, b) = p, within 4e-12 relative for a, b up to 1,000
   * @throws IllegalArgumentException outside that domain
   */
  public static double inverse(double p, double a, double b) {
    requireDomain("p", p, a, b);
    if (p == 0.0 || p == 1.0) {
      return p;
    }
    return p <= 0.5 ? lowerInverse(p, a, b) : 1.0 - lowerInverse(1.0 - p, b, a);
  }

  private static double lowerInverse(double p, double a, double b) {
    double target = Elementary.log(p);
    double logBeta = logBeta(a, b);
    double spread = Math.sqrt(1.0 / a + 1.0 / b);
    double logit = Elementary.log(a / b) + StandardNormal.quantile(p) * spread;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      LowerTail tail = lowerTail(logit, a, b, logBeta);
      double move = (target - tail.logarithm) / tail.slope;
      logit += move;
      if (Math.abs(move) <= LAST_STEP) {
        break;
      }
    }
    return 1.0 / (1.0 + Elementary.exp(-logit));
  }

  private static LowerTail lowerTail(double logit, double a, double b, double logBeta) {
    double x = 1.0 / (1.0 + Elementary.exp(-logit));
    double y = 1.0 / (1.0 + Elementary.exp(logit));
    double power = a * logOfLogistic(logit) + b * logOfLogistic(-logit) - logBeta;
    if (belowTurn(x, a, b)) {
      double scaled = fraction(x, a, b) / a;
      return new LowerTail(power + Elementary.log(scaled), 1.0 / scaled);
    }
    double front = Elementary.exp(power);
    double lower = 1.0 - front * fraction(y, b, a) / b;
    return new LowerTail(Elementary.log(lower), front / lower);
  }

  /** ln(1/(1 + e^−t)), without overflow. */
  private static double logOfLogistic(double t) {
    return t < 0 ? t - Elementary.log1p(Elementary.exp(t)) : -Elementary.log1p(Elementary.exp(-t));
  }

  private static boolean belowTurn(double x, double a, double b) {
    return x < (a + 1.0) / (a + b + 2.0);
  }

  /** The continued fraction 1/(1 + d1/(1 + d2/(1 + …))) of DLMF 8.17.22. */
  private static double fraction(double x, double a, double b) {
    double c = 1.0;
    double d = 1.0 / awayFromZero(1.0 - (a + b) * x / (a + 1.0));
    double value = d;
    for (int m = 1; m <= FRACTION_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1.0 / awayFromZero(1.0 + even * d);
      c = awayFromZero(1.0 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1.0 / awayFromZero(1.0 + odd * d);
      c = awayFromZero(1.0 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1.0) <= PRECISION) {
        return value;
      }
    }
    return value;
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logBeta(double a, double b) {
    return LogGamma.of(a) + LogGamma.of(b) - LogGamma.of(a + b);
  }

  private static void requireDomain(String name, double value, double a, double b) {
    if (!(value >= 0.0 && value <= 1.0)) {
      throw new IllegalArgumentException(name + " must lie within [0, 1]");
    }
    if (!(a > 0.0 && b > 0.0 && a + b <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("a and b must be positive and finite");
    }
  }
}
