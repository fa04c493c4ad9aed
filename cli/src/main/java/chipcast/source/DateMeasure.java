package chipcast.source;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Calendar dates as fractional years: the middle of the period that the text names. */
record DateMeasure() implements Measure {
  private static final double SECONDS_A_YEAR = 8760.0 * 3600.0;
  private static final UnitMeasure DURATION = UnitMeasure.of("s");

  @Override
  public @Nullable Double read(Node node, Place place) {
    CalendarDate date = ProvenanceKeys.date(node, place);
    return date == null ? null : date.year();
  }

  @Override
  public @Nullable Double spread(Node node, Place place) {
    Double seconds = DURATION.read(node, place);
    return seconds == null ? null : seconds / SECONDS_A_YEAR;
  }

  @Override
  public String expected() {
    return "a date such as 2026, 2026-Q3, 2026-08 or 2026-08-15";
  }

  @Override
  public String unitText() {
    return "date";
  }

  @Override
  public Unit unit() {
    return Unit.ONE;
  }

  @Override
  public boolean isPlain() {
    return true;
  }
}
