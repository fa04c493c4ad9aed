package chipcast.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds: how it is read, described, and put into a schema.
 *
 * @param <T> the value's type
 */
interface Content<T> extends Expecting {

  /** The value of a node, or null after telling what is wrong with it. */
  @Nullable T read(Node node, Place place);

  /** The type for the field reference: {@code quantity}, {@code text}, {@code map of chip}. */
  String type();

  /** The unit for the field reference; empty where there is none. */
  default String unit() {
    return "";
  }

  /** The content's part of a JSON Schema. */
  Map<String, Object> schema(SchemaTerms terms);

  /** The records inside, for the field reference. */
  default List<Inside> inside() {
    return List.of();
  }

  /**
   * Records inside a field.
   *
   * @param below their path below the field's, ending in a dot unless empty
   */
  record Inside(String below, Shape<?> shape) {}

  /** Whether a bare number or quantity may stand here. */
  default boolean isNumeric() {
    return false;
  }

  /** The same content within a domain. */
  default Content<T> within(Domain domain) {
    throw new IllegalStateException(type() + " has no domain: " + domain.words());
  }

  /** The same map with the ids of a collection as its keys. */
  default Content<T> keyedFrom(String collection) {
    throw new IllegalStateException(type() + " has no keys from " + collection);
  }

  /** The same map with calendar years as its keys. */
  default Content<T> keyedByYear() {
    throw new IllegalStateException(type() + " has no years as keys");
  }

  /** The same series with another interpolation where none is stated. */
  default Content<T> interpolated(Interpolation interpolation) {
    throw new IllegalStateException(type() + " has no interpolation " + interpolation);
  }
}
