package chipcast.measure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run of calendar years, both ends included; an end that is not given is the horizon's. Written
 * {@code 2027..2032}, {@code 2027..}, {@code ..2032}, {@code 2030}, {@code all}.
 *
 * @param from first year
 * @param to last year, not before the first
 */
public record YearRange(OptionalInt from, OptionalInt to) {

  /** The whole horizon, base year included. */
  public static final YearRange ALL = new YearRange(OptionalInt.empty(), OptionalInt.empty());

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})?\\.\\.(\\d{4})?|(\\d{4})");

  public YearRange {
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      throw new IllegalArgumentException("years: " + from.getAsInt() + " after " + to.getAsInt());
    }
  }

  /** The years from one to another, both included. */
  public static YearRange of(int from, int to) {
    return new YearRange(OptionalInt.of(from), OptionalInt.of(to));
  }

  /**
   * Reads a range.
   *
   * @throws IllegalArgumentException if the text is no range or runs backwards
   */
  public static YearRange parse(String text) {
    if (text.equals(Words.ALL)) {
      return ALL;
    }
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches() || text.equals("..")) {
      throw new IllegalArgumentException("years: not a range of years");
    }
    return written.group(3) != null
        ? new YearRange(year(written.group(3)), year(written.group(3)))
        : new YearRange(year(written.group(1)), year(written.group(2)));
  }

  private static OptionalInt year(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** First year within a horizon. */
  public int first(int base) {
    return Math.max(base, from.orElse(base));
  }

  /** Last year within a horizon. */
  public int last(int horizonEnd) {
    return Math.min(horizonEnd, to.orElse(horizonEnd));
  }

  /** The range as written. */
  public String text() {
    if (equals(ALL)) {
      return Words.ALL;
    }
    if (from.equals(to)) {
      return Integer.toString(from.getAsInt());
    }
    return (from.isPresent() ? Integer.toString(from.getAsInt()) : "")
        + ".."
        + (to.isPresent() ? Integer.toString(to.getAsInt()) : "");
  }
}
