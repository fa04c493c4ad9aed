package chipcast.source;

import chipcast.quantity.Spelling;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a member of a collection.
 *
 * @param collection dotted path of the collection in the resolved tree
 */
record ReferenceContent(String collection) implements Content<String> {

  @Override
  public @Nullable String read(Node node, Place place) {
    String id = place.text(node, this);
    if (id == null || exists(id, node, node.position(), place)) {
      return id;
    }
    return null;
  }

  /** Whether an id found at a position is a member; told if not. */
  boolean exists(String id, Node node, Position position, Place place) {
    Optional<MapNode> members = members(place.binding().root());
    if (members.isPresent() && members.get().has(id)) {
      return true;
    }
    if (place.problems().mayHold(id)) {
      return true; // Told when the part can be read in which it may stand.
    }
    tell(id, node, position, place, members.flatMap(all -> Spelling.nearest(id, all.keys())));
    return false;
  }

  private void tell(
      String id, Node node, Position position, Place place, Optional<String> nearest) {
    if (place.problems().isDoubtful(node.position())) {
      return;
    }
    String member = Printable.quoted(id) + " in " + collection;
    Optional<Position> removal = place.problems().removal(collection + "." + id);
    String message = removal.isPresent() ? member + " was removed" : "there is no " + member;
    Problem problem = Problem.of(Code.UNKNOWN_REFERENCE, position, place.path(), message);
    problem =
        removal.isPresent()
            ? problem
                .expecting("nothing that refers to it; remove this too")
                .seeing(removal.get(), "removed here")
            : problem.expecting(expected()).offering(nearest);
    place.problems().add(problem);
  }

  private Optional<MapNode> members(MapNode root) {
    MapNode at = root;
    for (String key : collection.split("\\.", -1)) {
      if (!(at.find(key) instanceof MapNode inner)) {
        return Optional.empty();
      }
      at = inner;
    }
    return Optional.of(at);
  }

  @Override
  public String expected() {
    return "an id in " + collection;
  }

  @Override
  public String type() {
    return "id in " + collection;
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.types("string");
  }
}
