package chipcast.quantity;

import chipcast.arithmetic.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact ratio of two decimals: how many canonical units a unit is. Exact, so that 3.35 TB/s and
 * 3,350 GB/s become the same double.
 */
record Scale(BigDecimal numerator, BigDecimal denominator) {
  static final Scale ONE = new Scale(BigDecimal.ONE, BigDecimal.ONE);

  /** Twice the digits of a double: equal ratios give equal doubles. */
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  static Scale of(BigDecimal factor) {
    return new Scale(factor, BigDecimal.ONE);
  }

  Scale times(Scale other) {
    return new Scale(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Scale over(Scale other) {
    return new Scale(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  Scale power(int exponent) {
    return exponent >= 0
        ? new Scale(numerator.pow(exponent), denominator.pow(exponent))
        : new Scale(denominator.pow(-exponent), numerator.pow(-exponent));
  }

  /** The value as a person wrote it, times this scale, rounded once. */
  double apply(double value) {
    if (same(ONE)) {
      return value;
    }
    BigDecimal product = Decimal.shortestDecimal(value).multiply(numerator);
    return product.divide(denominator, DIGITS).doubleValue();
  }

  boolean same(Scale other) {
    return numerator.multiply(other.denominator).compareTo(denominator.multiply(other.numerator))
        == 0;
  }
}
