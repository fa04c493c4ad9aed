package chipcast.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a record read from a map. */
final class BoundRecord implements Bound {
  private final Shape<?> shape;
  private final MapNode map;
  private final Place place;
  private final @Nullable Object[] values;
  // Constructors ask for the fields in the shape's order, so the next is found at once.
  private int next;
  private int found;

  BoundRecord(Shape<?> shape, MapNode map, Place place) {
    this.shape = shape;
    this.map = map;
    this.place = place;
    this.values = new @Nullable Object[shape.fields().size()];
  }

  /** Reads every field; whether all are there and well-formed. */
  boolean readAll() {
    boolean complete = true;
    for (int at = 0; at < values.length; at++) {
      complete &= take(at, read(at, place));
    }
    return complete;
  }

  /**
   * The value of one field, or null after telling what is wrong; nothing of the record changes.
   *
   * @param from the record's place, perhaps with a collector of its own
   */
  @Nullable Object read(int at, Place from) {
    Field<?> field = shape.fields().get(at);
    Node node = map.find(field.name());
    return node == null ? absent(field, from) : from.at(field.name()).read(field.content(), node);
  }

  /** Takes a field's value; whether it has one. */
  boolean take(int at, @Nullable Object value) {
    String name = shape.fields().get(at).name();
    found += map.has(name) && !ProvenanceKeys.isOne(name) ? 1 : 0;
    values[at] = value;
    return value != null;
  }

  /** Whether the map has keys that are neither a field's name nor say where it comes from. */
  boolean hasUnknown() {
    int known = found;
    for (String key : ProvenanceKeys.ALL) {
      known += map.has(key) ? 1 : 0;
    }
    return known < map.keys().size();
  }

  /** Whether a key is a field's name or says where the record comes from. */
  boolean knows(String key) {
    for (Field<?> field : shape.fields()) {
      if (field.name().equals(key)) {
        return true;
      }
    }
    return ProvenanceKeys.isOne(key);
  }

  @Override
  public String id() {
    return place.key();
  }

  @Override
  public String path() {
    return place.path();
  }

  @Override
  public Position position() {
    return map.position();
  }

  @Override
  @SuppressWarnings("unchecked") // A field's own content gave the value.
  public <T> T get(Field<T> field) {
    List<Field<?>> fields = shape.fields();
    for (int tried = 0; tried < values.length; tried++) {
      int at = (next + tried) % values.length;
      Object value = values[at];
      if (fields.get(at) == field && value != null) {
        next = at + 1;
        return (T) value;
      }
    }
    throw new IllegalArgumentException(
        "field " + field.name() + " is not a field of the shape " + shape.name());
  }

  @Override
  public void problem(Field<?> field, String code, String message, String expected) {
    Node node = map.find(field.name());
    Position at = node == null ? position() : node.position();
    String path = place.at(field.name()).path();
    place.problems().add(new Problem(code, at, path, message, expected, Optional.empty()));
  }

  @Override
  public void problem(Assumption of, String code, String message, String expected) {
    place
        .problems()
        .add(new Problem(code, of.position(), of.path(), message, expected, Optional.empty()));
  }

  @Override
  public void problem(String code, String message, String expected) {
    place
        .problems()
        .add(new Problem(code, position(), path(), message, expected, Optional.empty()));
  }

  private @Nullable Object absent(Field<?> field, Place from) {
    Object absent = field.absent();
    if (absent == null && !from.problems().isPartial(map.position())) {
      Problem problem =
          Problem.of(
              Code.MISSING_FIELD,
              map.position(),
              from.at(field.name()).path(),
              "a " + shape.name() + " needs the field " + Printable.quoted(field.name()));
      from.problems().add(problem.expecting(field.name() + ": " + field.content().expected()));
    }
    return absent;
  }
}
