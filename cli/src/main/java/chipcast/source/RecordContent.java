package chipcast.source;

import chipcast.quantity.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of a shape. */
record RecordContent<T>(Shape<T> shape) implements Content<T> {

  @Override
  public @Nullable T read(Node node, Place place) {
    if (!(node instanceof MapNode map)) {
      place.tellType(node, expected());
      return null;
    }
    BoundRecord bound = new BoundRecord(shape, map, place.inside(map));
    boolean complete = bound.readAll();
    if (bound.hasUnknown()) {
      tellUnknown(map, bound, place);
      return null;
    }
    return complete ? shape.make(bound) : null;
  }

  private void tellUnknown(MapNode map, BoundRecord bound, Place place) {
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      if (!bound.knows(entry.getKey())) {
        unknown(entry.getKey(), entry.getValue(), place);
      }
    }
  }

  private void unknown(String key, MapNode.Entry entry, Place place) {
    List<String> names = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      names.add(field.name());
    }
    String expected = "one of " + String.join(", ", names);
    names.addAll(ProvenanceKeys.ALL);
    Optional<String> nearest = Spelling.nearest(key, names);
    Place inside = place.at(key);
    String message = "a " + shape.name() + " has no field " + Printable.quoted(key);
    Node value = entry.value();
    inside.tell(Code.UNKNOWN_KEY, value, entry.keyPosition(), message, expected, nearest);
  }

  @Override
  public String expected() {
    return "a map with the fields of a " + shape.name();
  }

  @Override
  public String type() {
    return shape.name();
  }

  @Override
  public List<Inside> inside() {
    return List.of(new Inside("", shape));
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.reference(shape);
  }
}
