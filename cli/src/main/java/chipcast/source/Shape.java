package chipcast.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The description of a record: its fields and how it is made from them. Binding, errors, the JSON
 * Schema and the field reference all come from it.
 *
 * @param <T> the record's type
 */
public final class Shape<T> {
  private final String name;
  private final String doc;
  private final List<Field<?>> fields;
  private final Function<Bound, T> construct;
  private final List<BiConsumer<T, Bound>> checks;

  private Shape(
      String name,
      String doc,
      List<Field<?>> fields,
      Function<Bound, T> construct,
      List<BiConsumer<T, Bound>> checks) {
    this.name = name;
    this.doc = doc;
    this.fields = List.copyOf(fields);
    this.construct = construct;
    this.checks = List.copyOf(checks);
  }

  /**
   * A shape.
   *
   * @param name its name in the schema, and the key that names it as a variant
   * @param doc one line on what it is
   * @param construct makes the record when every required field is there and well-formed
   * @throws IllegalArgumentException if two fields have one name
   */
  public static <T> Shape<T> of(
      String name, String doc, List<Field<?>> fields, Function<Bound, T> construct) {
    Set<String> names = new HashSet<>();
    for (Field<?> field : fields) {
      if (!names.add(field.name())) {
        throw new IllegalArgumentException("shape " + name + ": field twice: " + field.name());
      }
    }
    return new Shape<>(name, doc, fields, construct, List.of());
  }

  /** The same shape with one more check, run on records that could be made. */
  public Shape<T> check(BiConsumer<T, Bound> check) {
    List<BiConsumer<T, Bound>> more = new ArrayList<>(checks);
    more.add(check);
    return new Shape<>(name, doc, fields, construct, more);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** One line on what it is. */
  public String doc() {
    return doc;
  }

  /** Its fields in the order of the documentation. */
  public List<Field<?>> fields() {
    return fields;
  }

  /** The record made of bound fields, checked. */
  T make(Bound bound) {
    T made = construct.apply(bound);
    for (BiConsumer<T, Bound> check : checks) {
      check.accept(made, bound);
    }
    return made;
  }

  /** The only required field where a bare value may stand for the record, else none. */
  java.util.Optional<Field<?>> onlyField() {
    Field<?> only = null;
    for (Field<?> field : fields) {
      if (field.isRequired()) {
        if (only != null || !field.content().isNumeric()) {
          return java.util.Optional.empty();
        }
        only = field;
      }
    }
    return java.util.Optional.ofNullable(only);
  }
}
