package chipcast.source;

import chipcast.quantity.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of one of several shapes, named by the only key of a map. */
record VariantContent<T>(List<Shape<? extends T>> shapes) implements Content<T> {

  @Override
  public @Nullable T read(Node node, Place place) {
    if (node instanceof ScalarNode scalar) {
      return byName(scalar, place);
    }
    if (!(node instanceof MapNode map)) {
      place.tellType(node, expected());
      return null;
    }
    String named = onlyKey(map, place);
    if (named == null) {
      return null;
    }
    Place inside = place.inside(map).at(named);
    MapNode.Entry entry = map.entries().get(named);
    Shape<? extends T> shape = shape(named);
    if (shape == null || entry == null) {
      Position at = entry == null ? node.position() : entry.keyPosition();
      unknown(named, node, at, place);
      return null;
    }
    return record(shape, entry.value(), inside);
  }

  private @Nullable T byName(ScalarNode scalar, Place place) {
    Shape<? extends T> shape = shape(scalar.text());
    if (shape == null) {
      unknown(scalar.text(), scalar, scalar.position(), place);
      return null;
    }
    return record(shape, MapNode.empty(scalar.position()), place.at(scalar.text()));
  }

  private static <S> @Nullable S record(Shape<S> shape, Node node, Place place) {
    if (place.problems().isDoubtful(node.position())) {
      return null;
    }
    Optional<Field<?>> only = shape.onlyField();
    boolean bare = only.isPresent() && !(node instanceof MapNode map && map.has(name(only)));
    if (!bare || (node instanceof MapNode map && map.entries().isEmpty())) {
      return new RecordContent<>(shape).read(node, place);
    }
    return new BareRecord<>(shape, only.orElseThrow()).read(node, place);
  }

  private static String name(Optional<Field<?>> field) {
    return field.map(Field::name).orElse("");
  }

  private @Nullable String onlyKey(MapNode map, Place place) {
    String named = null;
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      if (ProvenanceKeys.isOne(entry.getKey())) {
        continue;
      }
      if (named != null) {
        String found = Printable.quoted(named) + " and " + Printable.quoted(entry.getKey());
        Position at = entry.getValue().keyPosition();
        place.tell(Code.SEVERAL_VARIANTS, map, at, found, expected(), Optional.empty());
        return null;
      }
      named = entry.getKey();
    }
    if (named == null) {
      place.tell(Code.NO_VARIANT, map, "an empty map", expected());
    }
    return named;
  }

  private @Nullable Shape<? extends T> shape(String name) {
    for (Shape<? extends T> shape : shapes) {
      if (shape.name().equals(name)) {
        return shape;
      }
    }
    return null;
  }

  private void unknown(String name, Node node, Position at, Place place) {
    Optional<String> nearest = Spelling.nearest(name, names());
    place.tell(Code.NO_VARIANT, node, at, Printable.quoted(name), expected(), nearest);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Shape<? extends T> shape : shapes) {
      names.add(shape.name());
    }
    return names;
  }

  @Override
  public String expected() {
    return "exactly one of " + String.join(", ", names());
  }

  @Override
  public String type() {
    return String.join(" | ", names());
  }

  @Override
  public List<Inside> inside() {
    List<Inside> all = new ArrayList<>();
    for (Shape<? extends T> shape : shapes) {
      all.add(new Inside(shape.name() + ".", shape));
    }
    return all;
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.variant(shapes);
  }
}
