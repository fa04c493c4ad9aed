package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;

/** Cells of a report's tables: one and the same figure rounded for people and in full as CSV. */
final class ReportCells {
  private static final int DIGITS = 2;

  private ReportCells() {}

  /** A figure, or a dash where there is none. */
  static Cell figure(double value) {
    return Double.isNaN(value) ? Cell.missing(RunScreen.NONE) : Cell.of(value);
  }

  /** A column of shares with as many digits as people are shown. */
  static Column share(String name, String title) {
    return Column.share(name, title).withDigits(DIGITS);
  }

  /** A column of differences of shares, in points. */
  static Column points(String name, String title) {
    return Column.number(name, title, "points").withDigits(DIGITS);
  }

  /** A difference of shares in points. */
  static Cell points(double difference) {
    return figure(difference * 100);
  }
}
