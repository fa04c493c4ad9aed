package chipcast.source;

import java.util.Collection;
import java.util.List;

/** Writes JSON Schema. */
final class SchemaWriter {
  void types(String... types) {}

  void choices(Collection<String> words) {}

  void anything() {}

  void list(Content<?> item) {}

  void map(Keys<?> keys, Content<?> value) {}

  void reference(Shape<?> shape) {}

  <T> void variant(List<Shape<? extends T>> shapes) {}

  void quantity(String doc, boolean plain, List<String> interpolations) {}
}
