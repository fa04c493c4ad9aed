package chipcast.arithmetic;

/**
 * A number as the sum of two doubles, about 32 digits: the oracle for the accuracy of {@link
 * Elementary} (T. J. Dekker, Numer. Math. 18 (1971)). Independent of it: fused multiply-add and
 * Taylor series.
 */
record DoubleDouble(double high, double low) {
  private static final DoubleDouble ONE = new DoubleDouble(1.0, 0.0);
  private static final double LN2_1 = 0x1.62e42fefa0000p-1; // 37 bits
  private static final double LN2_2 = 0x1.cf79abc900000p-40; // 35 bits
  private static final double LN2_3 = 0x1.c7673007e5ed6p-73;
  private static final int HALVINGS = 9;
  private static final int TERMS = 13;

  static DoubleDouble sum(double a, double b) {
    double s = a + b;
    double fromB = s - a;
    return new DoubleDouble(s, (a - (s - fromB)) + (b - fromB));
  }

  static DoubleDouble product(double a, double b) {
    double p = a * b;
    return new DoubleDouble(p, Math.fma(a, b, -p));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble highs = sum(high, other.high);
    DoubleDouble lows = sum(low, other.low);
    DoubleDouble first = sum(highs.high, highs.low + lows.high);
    return sum(first.high, first.low + lows.low);
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble p = product(high, other.high);
    return sum(p.high, p.low + (high * other.low + low * other.high));
  }

  DoubleDouble over(double divisor) {
    double first = high / divisor;
    DoubleDouble back = product(first, divisor);
    return sum(first, ((high - back.high) - back.low + low) / divisor);
  }

  DoubleDouble negated() {
    return new DoubleDouble(-high, -low);
  }

  /** e to this, divided by 2^exponentOf(this), so that nothing overflows. */
  DoubleDouble expScaled() {
    double k = exponentOfExp();
    DoubleDouble r =
        plus(product(k, -LN2_1)).plus(product(k, -LN2_2)).plus(product(k, -LN2_3)).scaled();
    DoubleDouble series = ONE;
    for (int n = TERMS; n >= 1; n--) {
      series = ONE.plus(series.times(r).over(n));
    }
    for (int i = 0; i < HALVINGS; i++) {
      series = series.times(series);
    }
    return series;
  }

  double exponentOfExp() {
    return Math.rint(high / 0.6931471805599453);
  }

  private DoubleDouble scaled() {
    double factor = Math.scalb(1.0, -HALVINGS);
    return new DoubleDouble(high * factor, low * factor);
  }

  /** ln of a positive normal double: one Newton step of third order from StrictMath's. */
  static DoubleDouble log(double x) {
    double start = StrictMath.log(x);
    DoubleDouble guess = new DoubleDouble(start, 0.0);
    DoubleDouble inverse = guess.negated().expScaled(); // e^−start / 2^−k
    double k = guess.negated().exponentOfExp();
    double scaled = Math.scalb(x, (int) k);
    DoubleDouble error = inverse.times(new DoubleDouble(scaled, 0.0)).plus(ONE.negated());
    DoubleDouble square = error.times(error).over(-2.0);
    return guess.plus(error).plus(square);
  }

  /** How far a double is from this times 2^k, in units of the last place of a 53-bit result. */
  double ulpsFrom(double value, double k) {
    double scaled = Math.scalb(value, (int) -k);
    double difference = (scaled - high) - low;
    return Math.abs(difference) / Math.ulp(high);
  }
}
