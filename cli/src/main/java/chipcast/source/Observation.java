package chipcast.source;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Distribution;

/**
 * What was said of a quantity at some time.
 *
 * @param holds when it holds ({@code for})
 * @param known when it was known ({@code as_of})
 * @param distribution the value, in the canonical unit
 * @param provenance its own, completed by the quantity's
 * @param position where it is written
 */
public record Observation(
    CalendarDate holds,
    CalendarDate known,
    Distribution distribution,
    Provenance provenance,
    Position position) {}
