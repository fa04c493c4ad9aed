package chipcast.evidence;

import chipcast.arithmetic.Decimal;
import chipcast.quantity.CalendarDate;

/**
 * One figure of market history.
 *
 * @param period when it holds
 * @param known when it was known
 * @param reconstructed whether that is 90 days after the period's end because the series was made
 *     later, rather than the day of a report
 * @param vendor of whom
 * @param segment of what
 * @param metric which figure
 * @param value in the unit of the row
 */
public record HistoryRow(
    HistoryPeriod period,
    CalendarDate known,
    boolean reconstructed,
    String vendor,
    String segment,
    String metric,
    double value) {

  /** Whether this was known at a date. */
  boolean knownAt(CalendarDate date) {
    return known.end() <= date.end();
  }

  /** All of it in one line. */
  String text() {
    return String.join(
        "\t",
        period.text(),
        Decimal.shortest(known.end()),
        vendor,
        segment,
        metric,
        Decimal.shortest(value));
  }
}
