package chipcast.source;

import chipcast.quantity.CalendarDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The years of a series. A plain year is that year's number, so that a series asked for 2026 gives
 * what is written under 2026; a quarter, month or day is its middle.
 */
final class YearKey {
  private static final String EXPECTED = "a year such as 2026, 2026-Q3 or 2026-08";
  private static final int YEAR_DIGITS = 4;

  private YearKey() {}

  static boolean looksLikeOne(String key) {
    return !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
  }

  /** Whether a key is a calendar year: four digits that make a date. */
  static boolean isCalendarYear(String key) {
    boolean digits = key.length() == YEAR_DIGITS;
    for (int at = 0; at < key.length() && digits; at++) {
      digits = key.charAt(at) >= '0' && key.charAt(at) <= '9';
    }
    return digits && isDate(key);
  }

  private static boolean isDate(String text) {
    try {
      return CalendarDate.parse(text).start() > 0;
    } catch (IllegalArgumentException outside) {
      return false;
    }
  }

  /** The fractional year of a key, or null after telling that it is none. */
  static @Nullable Double read(String key, MapNode.Entry entry, Place place) {
    try {
      CalendarDate date = CalendarDate.parse(key);
      if (key.indexOf('.') < 0) {
        return key.length() == YEAR_DIGITS ? date.start() : date.year();
      }
    } catch (IllegalArgumentException noDate) {
      // Told below, in the words of a series.
    }
    unknown(key, entry, place);
    return null;
  }

  /** Tells that a key is no year. */
  static void unknown(String key, MapNode.Entry entry, Place place) {
    String message = "no year: " + Printable.quoted(key);
    Position at = entry.keyPosition();
    place.at(key).tell(Code.BAD_SERIES, entry.value(), at, message, EXPECTED, Optional.empty());
  }
}
