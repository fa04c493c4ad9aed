package chipcast.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content of a field that may be left out. */
record OptionalContent<T>(Content<T> content) implements Content<Optional<T>> {

  @Override
  @SuppressWarnings("NullableOptional") // Null says that the field is there but wrong, and told.
  public @Nullable Optional<T> read(Node node, Place place) {
    T value = content.read(node, place);
    return value == null ? null : Optional.of(value);
  }

  @Override
  public String expected() {
    return content.expected();
  }

  @Override
  public String type() {
    return content.type();
  }

  @Override
  public String unit() {
    return content.unit();
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return content.schema(terms);
  }

  @Override
  public List<Inside> inside() {
    return content.inside();
  }

  @Override
  public boolean isNumeric() {
    return content.isNumeric();
  }

  @Override
  public Content<Optional<T>> within(Domain domain) {
    return new OptionalContent<>(content.within(domain));
  }

  @Override
  public Content<Optional<T>> keyedFrom(String collection) {
    return new OptionalContent<>(content.keyedFrom(collection));
  }

  @Override
  public Content<Optional<T>> interpolated(Interpolation interpolation) {
    return new OptionalContent<>(content.interpolated(interpolation));
  }
}
