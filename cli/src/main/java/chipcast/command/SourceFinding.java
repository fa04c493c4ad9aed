package chipcast.command;

import chipcast.quantity.CalendarDate;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quantity, and what its reader may object to in its origin.
 *
 * @param assumption the quantity
 * @param objections in words, none where there is nothing to object to
 */
record SourceFinding(Assumption assumption, List<String> objections) {
  private static final String HORIZON = "horizon.";

  SourceFinding {
    objections = List.copyOf(objections);
  }

  /**
   * What is objected to.
   *
   * @param olderThan a date before which evidence counts as old
   * @param grades that count as weak
   */
  record Standard(Optional<CalendarDate> olderThan, Set<Grade> grades) {

    Standard {
      grades = Set.copyOf(grades);
    }

    /** Whether evidence known at a date is old: all of its period lies before the limit. */
    boolean isOld(CalendarDate asOf) {
      return olderThan.isPresent() && asOf.end() <= olderThan.get().start();
    }
  }

  /** Whether a quantity is evidence: the years of a projection are the scenario's choice. */
  static boolean needsSource(Assumption assumption) {
    return !assumption.path().startsWith(HORIZON);
  }

  /** A quantity held to a standard. */
  static SourceFinding of(Assumption assumption, Standard standard) {
    Provenance origin = assumption.provenance();
    List<String> objections = new ArrayList<>();
    if (origin.source().isEmpty()) {
      objections.add("no source");
    }
    if (origin.asOf().isEmpty()) {
      objections.add("no date");
    }
    if (origin.grade().isEmpty()) {
      objections.add("no grade");
    }
    if (origin.asOf().filter(standard::isOld).isPresent()) {
      objections.add("old");
    }
    origin
        .grade()
        .filter(standard.grades()::contains)
        .ifPresent(grade -> objections.add("grade " + grade));
    return new SourceFinding(assumption, objections);
  }

  /** The collection that the quantity is in: the first key of its path. */
  String collection() {
    String path = assumption.path();
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** Whether its evidence has a grade. */
  boolean isOf(Grade grade) {
    return assumption.provenance().grade().filter(grade::equals).isPresent();
  }

  /** Whether an objection is raised. */
  boolean has(String objection) {
    return objections.contains(objection);
  }
}
