package chipcast.source;

import org.jspecify.annotations.Nullable;

/**
 * What a field holds: how it is read, described, and put into a schema.
 *
 * @param <T> the value's type
 */
interface Content<T> {

  /** The value of a node, or null after telling what is wrong with it. */
  @Nullable T read(Node node, Place place);

  /** What is expected, in words: {@code a quantity in B/s}, {@code one of gpu, systolic}. */
  String expected();

  /** The type for the field reference: {@code quantity}, {@code text}, {@code map of chip}. */
  String type();

  /** The unit for the field reference; empty where there is none. */
  default String unit() {
    return "";
  }

  /** The content's part of a JSON Schema. */
  void schema(SchemaWriter out);

  /** The shape of the records inside, for the field reference; null where there are none. */
  default @Nullable Shape<?> inside() {
    return null;
  }

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

  /** The same series with another interpolation where none is stated. */
  default Content<T> interpolated(Interpolation interpolation) {
    throw new IllegalStateException(type() + " has no interpolation " + interpolation);
  }
}
