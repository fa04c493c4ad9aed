package chipcast.source;

import chipcast.quantity.CalendarDate;
import java.util.Optional;

/**
 * Where a value comes from: its own statement, else that of the nearest enclosing record in the
 * same file. A value that names its own source inherits neither grade nor date, for they belong to
 * the other source; nothing is inherited across files, so a value that a scenario overrides does
 * not borrow the source of the record it sits in.
 *
 * @param source who says so
 * @param asOf when it was known
 * @param grade what the evidence is worth
 * @param note anything else, never inherited
 */
public record Provenance(
    Optional<String> source,
    Optional<CalendarDate> asOf,
    Optional<Grade> grade,
    Optional<String> note) {

  /** Nothing is known of the origin. */
  public static final Provenance NONE =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether nothing is stated. */
  public boolean isEmpty() {
    return source.isEmpty() && asOf.isEmpty() && grade.isEmpty() && note.isEmpty();
  }

  /** This statement, completed by an enclosing one. */
  Provenance within(Provenance enclosing) {
    if (source.isPresent()) {
      return this;
    }
    return new Provenance(
        enclosing.source, asOf.or(enclosing::asOf), grade.or(enclosing::grade), note);
  }
}
