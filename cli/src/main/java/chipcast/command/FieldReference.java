package chipcast.command;

import chipcast.source.FieldTable;
import chipcast.source.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the fields of a tree mean, found by the path of a value. */
final class FieldReference {
  private final List<Entry> entries = new ArrayList<>();

  /** The reference of everything below a shape. */
  FieldReference(Shape<?> root) {
    for (FieldTable.Row row : FieldTable.of(root)) {
      entries.add(new Entry(List.of(row.path().split("\\.", -1)), row));
    }
  }

  /** The innermost field that a path leads to or into. */
  Optional<FieldTable.Row> at(String path) {
    List<String> keys = List.of(path.split("\\.", -1));
    Entry best = null;
    for (Entry entry : entries) {
      if (entry.leadsTo(keys) && (best == null || entry.keys.size() > best.keys.size())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(Entry::row);
  }

  private record Entry(List<String> keys, FieldTable.Row row) {

    boolean leadsTo(List<String> path) {
      if (keys.size() > path.size()) {
        return false;
      }
      for (int i = 0; i < keys.size(); i++) {
        if (!keys.get(i).startsWith("<") && !keys.get(i).equals(path.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
