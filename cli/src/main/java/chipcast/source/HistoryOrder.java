package chipcast.source;

import chipcast.quantity.CalendarDate;
import java.util.List;
import java.util.Optional;

/** The order of a quantity's observations, and which of them counts. */
final class HistoryOrder {
  private HistoryOrder() {}

  /** Sorts by what they hold for, then by when they were known; tells of two with the same. */
  static boolean sort(List<Observation> observations, Node history, Place place) {
    observations.sort(HistoryOrder::compare);
    boolean distinct = true;
    for (int at = 1; at < observations.size(); at++) {
      Observation one = observations.get(at - 1);
      Observation other = observations.get(at);
      if (compare(one, other) == 0) {
        Problem problem =
            Problem.of(
                Code.BAD_HISTORY,
                other.position(),
                place.path(),
                "two observations for " + other.holds() + " as of " + other.known());
        place.problems().add(problem.seeing(one.position(), "the other one"));
        distinct = false;
      }
    }
    return distinct;
  }

  private static int compare(Observation one, Observation other) {
    int byTime = one.holds().compareTo(other.holds());
    return byTime != 0 ? byTime : one.known().compareTo(other.known());
  }

  /** The last by what it holds for and then by when it was known, of those known by a date. */
  static Optional<Observation> latest(List<Observation> sorted, Optional<CalendarDate> knownAt) {
    for (int at = sorted.size() - 1; at >= 0; at--) {
      Observation observation = sorted.get(at);
      if (knownAt.isEmpty() || observation.known().end() <= knownAt.get().end()) {
        return Optional.of(observation);
      }
    }
    return Optional.empty();
  }
}
