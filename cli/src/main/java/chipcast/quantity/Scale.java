package chipcast.quantity;

import chipcast.arithmetic.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact ratio of two decimals: how many canonical units a unit is. Exact, so that 3.35 TB/s and
 * 3,350 GB/s become the same double.
 */
final class Scale {
  static final Scale ONE = new Scale(BigDecimal.ONE, BigDecimal.ONE);

  /** Enough to hold a tie between two doubles of any sensible size, so that it is seen as one. */
  private static final MathContext DIGITS = new MathContext(120);

  /** Decimals of at most 15 digits are told apart by doubles. */
  private static final double FIFTEEN_DIGITS = 1e15;

  /** Integers up to here are exact in a double. */
  private static final double EXACT = 0x1p53;

  /** All powers of ten that are exact in a double. */
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  /** The same as top/bottom · 10^tens, with integers; infinite if too large for exact doubles. */
  private final double top;

  private final double bottom;
  private final int tens;

  private Scale(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator.stripTrailingZeros();
    this.denominator = denominator.stripTrailingZeros();
    this.top = exact(this.numerator.unscaledValue());
    this.bottom = exact(this.denominator.unscaledValue());
    this.tens = this.denominator.scale() - this.numerator.scale();
  }

  private static double exact(BigInteger integer) {
    return integer.bitLength() <= 53 ? integer.doubleValue() : Double.POSITIVE_INFINITY;
  }

  static Scale of(BigDecimal factor) {
    return new Scale(factor, BigDecimal.ONE);
  }

  Scale times(Scale other) {
    return new Scale(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Scale over(Scale other) {
    return new Scale(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  boolean same(Scale other) {
    return numerator.multiply(other.denominator).compareTo(denominator.multiply(other.numerator))
        == 0;
  }

  /** The value as a person wrote it, times this scale, rounded once. */
  double apply(double value) {
    for (int decimals = 0; decimals < TENS.length; decimals++) {
      double integer = Math.rint(value * TENS[decimals]);
      if (Math.abs(integer) >= FIFTEEN_DIGITS) {
        break;
      }
      if (integer / TENS[decimals] == value) {
        return applyToDecimal(value, integer, decimals);
      }
    }
    return applyExactly(value);
  }

  /** For value = integer/10^decimals: one rounding if all but the last operation is exact. */
  private double applyToDecimal(double value, double integer, int decimals) {
    double dividend = integer * top;
    int shift = tens - decimals;
    if (Math.abs(dividend) <= EXACT && Math.abs(shift) < TENS.length) {
      if (shift >= 0 && bottom == 1.0) {
        return dividend * TENS[shift];
      }
      double divisor = shift < 0 ? bottom * TENS[-shift] : bottom;
      if (shift <= 0 && (divisor <= EXACT || bottom == 1.0)) {
        return dividend / divisor;
      }
    }
    return applyExactly(value);
  }

  private double applyExactly(double value) {
    BigDecimal product = Decimal.shortestDecimal(value).multiply(numerator);
    return product.divide(denominator, DIGITS).doubleValue();
  }
}
