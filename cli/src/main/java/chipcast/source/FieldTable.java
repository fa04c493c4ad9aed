package chipcast.source;

import java.util.ArrayList;
import java.util.List;

/** The field reference: every field of a shape and of the records inside it. */
public final class FieldTable {
  private FieldTable() {}

  /**
   * A field.
   *
   * @param path its path, with {@code <id>} for the key of a map, for example {@code
   *     chips.<id>.price}
   * @param type {@code quantity}, {@code series}, {@code text}, {@code id in families} …
   * @param unit a unit of its dimension; empty where it has none
   * @param required whether it must be given
   * @param doc one line on its meaning
   */
  public record Row(String path, String type, String unit, boolean required, String doc) {}

  /** The fields below a shape, in the order of their descriptions, records before their fields. */
  public static List<Row> of(Shape<?> root) {
    List<Row> rows = new ArrayList<>();
    add(root, "", rows);
    return rows;
  }

  private static void add(Shape<?> shape, String path, List<Row> rows) {
    for (Field<?> field : shape.fields()) {
      Content<?> content = field.content();
      String here = path + field.name();
      rows.add(new Row(here, content.type(), content.unit(), field.isRequired(), field.doc()));
      for (Content.Inside inside : content.inside()) {
        add(inside.shape(), here + "." + inside.below(), rows);
      }
    }
  }
}
