package chipcast.quantity;

import java.util.Optional;

/**
 * A date as precise as it was written: a day, a month, a quarter, a half, a year, or an instant in
 * fractional years. Months are twelfths of a year, as everywhere in the model.
 *
 * @param text as written
 * @param start first instant, in calendar years
 * @param end last instant, in calendar years
 */
public record CalendarDate(String text, double start, double end)
    implements Comparable<CalendarDate> {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final String EXPECTED = "2026, 2026-Q3, 2026-H2, 2026-08, 2026-08-15 or 2026.65";
  private static final int[] MONTH_DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /**
   * Reads {@code 2026}, {@code 2026-Q3}, {@code 2026-H2}, {@code 2026-08}, {@code 2026-08-15}, or
   * {@code 2026.65}.
   *
   * @param text the date, between the years 1900 and 2200
   * @return the period that the text names
   * @throws UnreadableQuantity saying what is wrong and where
   */
  public static CalendarDate parse(String text) {
    int year = digits(text, 0, YEAR_DIGITS);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw problem("a year between 1900 and 2200 is expected", 0);
    }
    if (text.length() == YEAR_DIGITS) {
      return new CalendarDate(text, year, year + 1.0);
    }
    return switch (text.charAt(YEAR_DIGITS)) {
      case '.' -> instant(text);
      case '-' -> period(text, year);
      default -> throw problem("no date", YEAR_DIGITS);
    };
  }

  /** The middle of the period, in fractional calendar years: 2026.625 for 2026-Q3. */
  public double year() {
    return start + (end - start) / 2.0;
  }

  /** By the middle of the period. */
  @Override
  public int compareTo(CalendarDate other) {
    return Double.compare(year(), other.year());
  }

  @Override
  public String toString() {
    return text;
  }

  private static CalendarDate instant(String text) {
    int decimals = text.length() - YEAR_DIGITS - 1;
    if (decimals < 1 || decimals > 9) {
      throw problem("one to nine decimals of a year are expected", YEAR_DIGITS + 1);
    }
    digits(text, YEAR_DIGITS + 1, decimals);
    double instant = Double.parseDouble(text);
    return new CalendarDate(text, instant, instant);
  }

  private static CalendarDate period(String text, int year) {
    int at = YEAR_DIGITS + 1;
    char kind = at < text.length() ? text.charAt(at) : ' ';
    return switch (kind) {
      case 'Q' -> part(text, year, 4);
      case 'H' -> part(text, year, 2);
      default -> text.length() == at + 2 ? month(text, year) : day(text, year);
    };
  }

  private static CalendarDate part(String text, int year, int parts) {
    int at = YEAR_DIGITS + 2;
    int part = digits(text, at, 1);
    if (part < 1 || part > parts || text.length() != at + 1) {
      throw problem("a number from 1 to " + parts + " is expected", at);
    }
    return of(text, year, (part - 1) * (MONTHS / parts), MONTHS / parts);
  }

  private static CalendarDate month(String text, int year) {
    return of(text, year, monthIndex(text), 1);
  }

  private static CalendarDate day(String text, int year) {
    int month = monthIndex(text);
    int dayAt = YEAR_DIGITS + 4;
    if (text.length() != dayAt + 2 || text.charAt(dayAt - 1) != '-') {
      throw problem("no date", YEAR_DIGITS + 1);
    }
    int day = digits(text, dayAt, 2);
    int days = month == 1 && leap(year) ? 29 : MONTH_DAYS[month];
    if (day < 1 || day > days) {
      throw problem("a day from 1 to " + days + " is expected", dayAt);
    }
    double from = month + (day - 1.0) / days;
    double to = month + (double) day / days;
    return new CalendarDate(text, year + from / MONTHS, year + to / MONTHS);
  }

  private static int monthIndex(String text) {
    int month = digits(text, YEAR_DIGITS + 1, 2);
    if (month < 1 || month > MONTHS) {
      throw problem("a month from 01 to 12 is expected", YEAR_DIGITS + 1);
    }
    return month - 1;
  }

  private static CalendarDate of(String text, int year, int firstMonth, int months) {
    double start = year + (double) firstMonth / MONTHS;
    return new CalendarDate(text, start, year + (double) (firstMonth + months) / MONTHS);
  }

  private static boolean leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private static int digits(String text, int from, int count) {
    int value = 0;
    for (int at = from; at < from + count; at++) {
      if (at >= text.length() || text.charAt(at) < '0' || text.charAt(at) > '9') {
        throw problem("no date", Math.min(at, text.length()));
      }
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }

  private static UnreadableQuantity problem(String message, int offset) {
    return new UnreadableQuantity(message, offset, EXPECTED, Optional.empty());
  }
}
