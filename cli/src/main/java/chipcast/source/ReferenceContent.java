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
    if (place.problems().isPartial()) {
      return true; // The member may stand in the part that could not be read.
    }
    String message = "there is no " + Printable.quoted(id) + " in " + collection;
    Optional<String> nearest = members.flatMap(all -> Spelling.nearest(id, all.keys()));
    place.tell(Code.UNKNOWN_REFERENCE, node, position, message, expected(), nearest);
    return false;
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
