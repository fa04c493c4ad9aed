package chipcast.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record written as the value of its only field.
 *
 * @param only the field, numeric
 */
record BareRecord<T>(Shape<T> shape, Field<?> only) {

  @Nullable T read(Node node, Place place) {
    Object value = only.content().read(node, place);
    return value == null ? null : shape.make(new OnlyField(place, node, only, value));
  }

  private record OnlyField(Place place, Node node, Field<?> only, Object value) implements Bound {

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
      return node.position();
    }

    @Override
    @SuppressWarnings("unchecked") // The field's own content gave the value.
    public <T> T get(Field<T> field) {
      T absent = field.absent();
      if (field == only) {
        return (T) value;
      }
      if (absent == null) {
        throw new IllegalArgumentException("field " + field.name() + " is required, so not bare");
      }
      return absent;
    }

    @Override
    public void problem(Field<?> field, String code, String message, String expected) {
      problem(code, message, expected);
    }

    @Override
    public void problem(Assumption of, String code, String message, String expected) {
      problem(code, message, expected);
    }

    @Override
    public void problem(String code, String message, String expected) {
      place
          .problems()
          .add(new Problem(code, position(), path(), message, expected, Optional.empty()));
    }
  }
}
