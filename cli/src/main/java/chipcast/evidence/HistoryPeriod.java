package chipcast.evidence;

import chipcast.quantity.CalendarDate;
import java.util.List;
import java.util.Optional;

/**
 * What time a row of history speaks of: a year, or a half or a quarter of it.
 *
 * @param year calendar year; fiscal ones count as the year that holds most of them
 * @param part which part of the year
 */
public record HistoryPeriod(int year, Part part) implements Comparable<HistoryPeriod> {

  private static final List<Part> QUARTERS = List.of(Part.Q1, Part.Q2, Part.Q3, Part.Q4);

  /** A part of a year, by its twelfths. */
  public enum Part {
    YEAR("", 0, 12),
    H1("-H1", 0, 6),
    H2("-H2", 6, 6),
    Q1("-Q1", 0, 3),
    Q2("-Q2", 3, 3),
    Q3("-Q3", 6, 3),
    Q4("-Q4", 9, 3);

    private static final double MONTHS = 12;
    private final String suffix;
    private final int first;
    private final int months;

    Part(String suffix, int first, int months) {
      this.suffix = suffix;
      this.first = first;
      this.months = months;
    }

    double middle() {
      return (first + months / 2.0) / MONTHS;
    }

    double end() {
      return (first + months) / MONTHS;
    }
  }

  /** How a statement of a whole year, a half, or a fiscal half is written in rows. */
  private static Optional<Part> part(String written) {
    return switch (written) {
      case "FY" -> Optional.of(Part.YEAR);
      case "H1", "Feb-Jul" -> Optional.of(Part.H1);
      case "H2", "Aug-Jan" -> Optional.of(Part.H2);
      case "Q1", "FQ1" -> Optional.of(Part.Q1);
      case "Q2", "FQ2" -> Optional.of(Part.Q2);
      case "Q3", "FQ3" -> Optional.of(Part.Q3);
      case "Q4", "FQ4" -> Optional.of(Part.Q4);
      default -> Optional.empty();
    };
  }

  /** The period of a row's year and quarter; nothing where they name another kind of time. */
  static Optional<HistoryPeriod> of(int year, String quarter) {
    return part(quarter).map(part -> new HistoryPeriod(year, part));
  }

  /** The period of a text such as {@link #text} gives. */
  static Optional<HistoryPeriod> parse(String text) {
    for (Part part : Part.values()) {
      String year = text.substring(0, Math.max(0, text.length() - part.suffix.length()));
      if (text.endsWith(part.suffix) && year.matches("[0-9]{4}")) {
        return Optional.of(new HistoryPeriod(Integer.parseInt(year), part));
      }
    }
    return Optional.empty();
  }

  /** A whole year. */
  public static HistoryPeriod of(int year) {
    return new HistoryPeriod(year, Part.YEAR);
  }

  /** The quarter of a year, from 1. */
  static HistoryPeriod quarter(int year, int quarter) {
    return new HistoryPeriod(year, QUARTERS.get(quarter - 1));
  }

  /** The quarter before a quarter; years and halves are left as they are. */
  HistoryPeriod quarterBefore() {
    return switch (part) {
      case Q1 -> new HistoryPeriod(year - 1, Part.Q4);
      case Q2 -> new HistoryPeriod(year, Part.Q1);
      case Q3 -> new HistoryPeriod(year, Part.Q2);
      case Q4 -> new HistoryPeriod(year, Part.Q3);
      default -> this;
    };
  }

  /** The middle, in fractional calendar years. */
  double middle() {
    return year + part.middle();
  }

  /** The end, in fractional calendar years. */
  double end() {
    return year + part.end();
  }

  /** As a date. */
  CalendarDate date() {
    return CalendarDate.parse(text());
  }

  /** As written: 2025, 2026-H1, 2024-Q3. */
  public String text() {
    return year + part.suffix;
  }

  @Override
  public int compareTo(HistoryPeriod other) {
    int byYear = Integer.compare(year, other.year);
    return byYear != 0 ? byYear : part.compareTo(other.part);
  }
}
