package chipcast.report.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that two results say differently, or only one of them says.
 *
 * @param place what it is said of
 * @param before what the first says; empty if nothing
 * @param after what the second says; empty if nothing
 */
public record Difference(Statement.Place place, Optional<String> before, Optional<String> after) {

  /** What two lists of statements differ in: first what the first says, in its order. */
  public static List<Difference> between(List<Statement> before, List<Statement> after) {
    Map<Statement.Place, String> first = byPlace(before);
    Map<Statement.Place, String> second = byPlace(after);
    Set<Statement.Place> places = new LinkedHashSet<>(first.keySet());
    places.addAll(second.keySet());
    List<Difference> differences = new ArrayList<>();
    for (Statement.Place place : places) {
      Optional<String> one = Optional.ofNullable(first.get(place));
      Optional<String> other = Optional.ofNullable(second.get(place));
      if (!one.equals(other)) {
        differences.add(new Difference(place, one, other));
      }
    }
    return differences;
  }

  private static Map<Statement.Place, String> byPlace(List<Statement> statements) {
    Map<Statement.Place, String> byPlace = new LinkedHashMap<>();
    statements.forEach(statement -> byPlace.put(statement.place(), statement.value()));
    return byPlace;
  }
}
