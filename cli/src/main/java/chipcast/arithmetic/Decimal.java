package chipcast.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal text of doubles, rounded half to even from the exact binary value and therefore the same
 * on every Java version; {@code Double.toString} is not.
 *
 * <p>One rule of notation: plain where the first digit stands between 10^−5 and 10^14, otherwise
 * one digit, a point, the rest and an exponent as in {@code 3.35e+20}. Both are numbers in JSON and
 * CSV. Zero of either sign is {@code 0}. What is not finite has no text and is refused.
 */
public final class Decimal {
  private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_EVEN);
  private static final int SMALLEST_PLAIN_EXPONENT = -5;
  private static final int LARGEST_PLAIN_EXPONENT = 14;

  /** Any decimal of this many digits survives a double; one of 17 always tells doubles apart. */
  private static final int ALWAYS_KEPT_DIGITS = 15;

  private static final int ALWAYS_ENOUGH_DIGITS = 17;

  /** Integers below this print by themselves and are exact in ten digits. */
  private static final double TEN_DIGIT_INTEGERS = 1e10;

  private Decimal() {}

  /**
   * At most ten significant digits, without trailing zeros.
   *
   * @param value finite
   * @return the text that files carry
   * @throws IllegalArgumentException if value is NaN or infinite
   */
  public static String tenDigits(double value) {
    requireFinite(value);
    if (Math.abs(value) < TEN_DIGIT_INTEGERS && value == (long) value) {
      return Long.toString((long) value);
    }
    return text(stripped(new BigDecimal(value).round(TEN)));
  }

  /**
   * The fewest digits that read back as the same double.
   *
   * @param value finite
   * @return the shortest text t with Double.parseDouble(t) = value
   * @throws IllegalArgumentException if value is NaN or infinite
   */
  public static String shortest(double value) {
    return text(shortestDecimal(value));
  }

  /**
   * The decimal with the fewest digits that rounds to this double: what a person wrote, where a
   * person wrote at most 15 digits.
   *
   * @param value finite
   * @return the decimal, without trailing zeros
   * @throws IllegalArgumentException if value is NaN or infinite
   */
  public static BigDecimal shortestDecimal(double value) {
    requireFinite(value);
    if (Math.abs(value) < TEN_DIGIT_INTEGERS && value == (long) value) {
      return BigDecimal.valueOf((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = ALWAYS_KEPT_DIGITS; digits < ALWAYS_ENOUGH_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return stripped(rounded);
      }
    }
    return stripped(exact.round(new MathContext(ALWAYS_ENOUGH_DIGITS, RoundingMode.HALF_EVEN)));
  }

  /**
   * A number for people: exactly so many significant digits, trailing zeros kept.
   *
   * @param value finite
   * @param significant digits, at least 1
   * @return the text, such as 27.0 for 27 with three digits
   * @throws IllegalArgumentException if value is not finite or significant is below 1
   */
  public static String rounded(double value, int significant) {
    requireFinite(value);
    if (significant < 1) {
      throw new IllegalArgumentException("significant digits must be at least 1: " + significant);
    }
    if (value == 0.0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact.round(new MathContext(significant, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    return text(rounded.setScale(significant - 1 - exponent, RoundingMode.UNNECESSARY));
  }

  /**
   * A number for people: exactly so many digits after the point.
   *
   * @param value finite
   * @param places digits after the point, at least 0
   * @return the text, plain; never −0
   * @throws IllegalArgumentException if value is not finite or places is negative
   */
  public static String fixed(double value, int places) {
    requireFinite(value);
    if (places < 0) {
      throw new IllegalArgumentException("decimal places must not be negative: " + places);
    }
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String text(BigDecimal decimal) {
    if (decimal.signum() == 0) {
      return "0";
    }
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
      return decimal.toPlainString();
    }
    String digits = decimal.unscaledValue().abs().toString();
    String sign = decimal.signum() < 0 ? "-" : "";
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign + digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }

  private static BigDecimal stripped(BigDecimal decimal) {
    return decimal.stripTrailingZeros();
  }

  private static void requireFinite(double value) {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("a number without decimal text: " + nonFinite(value));
    }
  }

  private static String nonFinite(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    return value > 0 ? "infinity" : "-infinity";
  }
}
