package chipcast.report;

import chipcast.arithmetic.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers for people: the one place where a share, an amount of money, a power, an energy or a
 * count is rounded. All round half to even from the exact double; arguments are finite.
 */
public final class ReadableNumber {

  /** More digits than this are for files. */
  private static final int MOST_DIGITS = 3;

  private static final int PERCENT_PLACES = 1;
  private static final int POINT_PLACES = 2;
  private static final double PERCENT = 100;
  private static final double SMALLEST_SHARE = 0.0005;
  private static final int THOUSAND_EXPONENT = 3;

  /** Steps of a thousand; money counts billions, not giga. */
  private static final List<String> MONEY_STEPS = List.of("", "k", "M", "B", "T");

  private static final List<String> SI_STEPS = List.of("", "k", "M", "G", "T", "P", "E");
  private static final List<String> SMALL_SI_STEPS = List.of("", "m", "µ", "n");

  private ReadableNumber() {}

  /** A share in per cent: at most one place, and no more digits than asked for. */
  public static String share(double share, int digits) {
    if (share == 0.0) {
      return "0 %";
    }
    if (share > 0.0 && share < SMALLEST_SHARE) {
      return "<0.1 %";
    }
    BigDecimal percent = new BigDecimal(share).movePointRight(2);
    return rounded(percent, digits, PERCENT_PLACES).toPlainString() + " %";
  }

  /** How far two shares are apart, in percentage points: {@code 5.99 points}. */
  public static String points(double difference) {
    return Decimal.fixed(PERCENT * difference, POINT_PLACES) + " points";
  }

  /** Money with k, M, B (10^9) or T (10^12): {@code 12.3 B}. */
  public static String money(double amount, int digits) {
    return scaled(amount, digits, MONEY_STEPS);
  }

  /** A count with k, M, B or T: {@code 4.20 M}. */
  public static String count(double count, int digits) {
    return scaled(count, digits, MONEY_STEPS);
  }

  /** Watts with SI prefixes: {@code 12.3 GW}. */
  public static String power(double watts, int digits) {
    return si(watts, digits, "W");
  }

  /** Joules, or joules per something, with SI prefixes: {@code 3.20 kJ}. */
  public static String energy(double joules, int digits, String unit) {
    return si(joules, digits, unit);
  }

  /** A quantity with SI prefixes to its unit: {@code 3.35 TB/s}. */
  public static String quantity(double value, int digits, String unit) {
    return si(value, digits, unit);
  }

  /** A calendar year; a fraction of it with one place. */
  public static String year(double year) {
    return year == (long) year ? Long.toString((long) year) : Decimal.fixed(year, 1);
  }

  /** Any other number; whole ones below a thousand stay whole. */
  public static String number(double value, int digits) {
    return isSmallInteger(value) ? Long.toString((long) value) : Decimal.rounded(value, digits);
  }

  /**
   * Significant digits that a band supports: down to a tenth of the band's leading digit, at least
   * one and at most three.
   */
  public static int digitsSupported(double value, double low, double high) {
    double width = Math.abs(high - low);
    if (width == 0.0 || value == 0.0) {
      return MOST_DIGITS;
    }
    int digits = exponent(new BigDecimal(value)) - exponent(new BigDecimal(width)) + 2;
    return Math.max(1, Math.min(MOST_DIGITS, digits));
  }

  /** A prefix stands at its unit; without one a space does. */
  private static String si(double value, int digits, String unit) {
    BigDecimal exact = new BigDecimal(value);
    int exponent = shownExponent(exact, digits);
    if (exponent < 0) {
      int step = Math.min(SMALL_SI_STEPS.size() - 1, -Math.floorDiv(exponent, THOUSAND_EXPONENT));
      return at(exact.movePointRight(THOUSAND_EXPONENT * step), digits)
          + " "
          + SMALL_SI_STEPS.get(step)
          + unit;
    }
    String scaled = scaled(value, digits, SI_STEPS);
    return scaled + (exponent < THOUSAND_EXPONENT ? " " : "") + unit;
  }

  private static String scaled(double value, int digits, List<String> steps) {
    BigDecimal exact = new BigDecimal(value);
    int step = Math.floorDiv(shownExponent(exact, digits), THOUSAND_EXPONENT);
    if (step <= 0) {
      return number(value, digits);
    }
    int within = Math.min(step, steps.size() - 1);
    return at(exact.movePointLeft(THOUSAND_EXPONENT * within), digits) + " " + steps.get(within);
  }

  /** Power of ten of the first digit after rounding: 999.96 k is 1.00 M. */
  private static int shownExponent(BigDecimal exact, int digits) {
    return exponent(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
  }

  /** So many significant digits, plain. */
  private static String at(BigDecimal mantissa, int digits) {
    return rounded(mantissa, digits, Integer.MAX_VALUE).toPlainString();
  }

  /** Rounded once, to so many significant digits but no more places than given. */
  private static BigDecimal rounded(BigDecimal exact, int digits, int mostPlaces) {
    BigDecimal shown = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int places = Math.min(mostPlaces, digits - 1 - exponent(shown));
    return exact.setScale(places, RoundingMode.HALF_EVEN);
  }

  /** Power of ten of the first digit; 0 for zero. */
  private static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private static boolean isSmallInteger(double value) {
    return Math.abs(value) < 1_000.0 && value == (long) value;
  }
}
