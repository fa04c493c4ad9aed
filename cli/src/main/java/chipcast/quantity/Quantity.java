package chipcast.quantity;

import chipcast.arithmetic.Decimal;
import java.util.Optional;

/**
 * A number with its unit, as a person wrote it.
 *
 * @param value finite, in the unit
 * @param unit what it counts
 */
public record Quantity(double value, Unit unit) {
  private static final int LONGEST_NUMBER = 40;
  private static final char MINUS_SIGN = '−';

  /** Refuses what is not finite, and growth by a multiplier that is not positive. */
  public Quantity {
    if (!(Math.abs(value) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("value must be finite in " + unit.text());
    }
    if (!unit.admits(value)) {
      throw new IllegalArgumentException(
          "a growth multiplies a year by more than 0 and less than infinity: "
              + Decimal.shortest(value)
              + " "
              + unit.text());
    }
    value += 0.0; // There is one zero: the negative one becomes the other.
  }

  /**
   * Reads a quantity such as {@code 3.35 TB/s}, {@code 1e3 W}, {@code 80GB}, {@code 20 %}, {@code
   * +250 %/year} or {@code 0.45}.
   *
   * @param text a decimal number, then a unit; without a unit it is a plain number
   * @return the quantity
   * @throws UnreadableQuantity saying what is wrong, where, and the nearest unit
   */
  public static Quantity parse(String text) {
    int start = skipSpaces(text, 0);
    int end = endOfNumber(text, start);
    double value = number(text, start, end);
    int unitAt = skipSpaces(text, end);
    Unit unit = unitAt == text.length() ? Unit.ONE : unit(text, unitAt);
    if (!unit.admits(value)) {
      throw unreadable(
          "a growth multiplies a year by more than 0 and less than infinity",
          start,
          "a multiplier above 0 x/year");
    }
    return new Quantity(value, unit);
  }

  /**
   * The value in SI, USD of the base year, or multiplier per year.
   *
   * @throws IncompatibleUnits if the money is of a stated year, which takes a {@link Money}
   */
  public double canonical() {
    return unit.canonical(value);
  }

  /**
   * The value in another unit of the same dimension.
   *
   * @throws IncompatibleUnits naming both units, if the dimensions or the years of money differ
   */
  public double in(Unit target) {
    return unit.convert(value, target);
  }

  /** The text that {@link #parse} reads back as an equal quantity. */
  public String format() {
    String sign = unit.isRate() && value > 0.0 ? "+" : "";
    String number = sign + Decimal.shortest(value);
    return unit.text().equals(Unit.ONE.text()) ? number : number + " " + unit.text();
  }

  @Override
  public String toString() {
    return format();
  }

  private static Unit unit(String text, int at) {
    try {
      return Unit.parse(text.substring(at));
    } catch (UnreadableQuantity e) {
      throw e.shiftedBy(at);
    }
  }

  private static double number(String text, int start, int end) {
    if (end == start) {
      throw unreadable("no number", start, "a number such as 3.35 before the unit");
    }
    if (end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '_')) {
      throw unreadable("a number without separators is expected", end, "1000 or 1e3");
    }
    if (end - start > LONGEST_NUMBER) {
      throw unreadable("a number of " + (end - start) + " characters", start, "at most 40");
    }
    double value = Double.parseDouble(text.substring(start, end).replace(MINUS_SIGN, '-'));
    if (Double.isInfinite(value)) {
      throw unreadable("a number too large to hold", start, "a number below 1e308");
    }
    return value;
  }

  /** The end of [sign] digits [. digits] [e [sign] digits], or start if there is no digit. */
  private static int endOfNumber(String text, int start) {
    int digitsAt = start < text.length() && sign(text.charAt(start)) ? start + 1 : start;
    int end = skipDigits(text, digitsAt);
    int digits = end - digitsAt;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = skipDigits(text, end + 1);
      digits += fraction - end - 1;
      end = fraction;
    }
    return digits == 0 ? start : endOfExponent(text, end);
  }

  private static int endOfExponent(String text, int at) {
    if (at == text.length() || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
      return at;
    }
    boolean signed = at + 1 < text.length() && sign(text.charAt(at + 1));
    int digitsAt = signed ? at + 2 : at + 1;
    int end = skipDigits(text, digitsAt);
    return end == digitsAt ? at : end;
  }

  private static boolean sign(char c) {
    return c == '+' || c == '-' || c == MINUS_SIGN;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static UnreadableQuantity unreadable(String message, int offset, String expected) {
    return new UnreadableQuantity(message, offset, expected, Optional.empty());
  }
}
