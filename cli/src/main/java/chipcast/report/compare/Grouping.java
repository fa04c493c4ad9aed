package chipcast.report.compare;

import chipcast.measure.Named;
import java.util.List;

/** By what differences are put together, from the finest to the coarsest. */
public enum Grouping implements Named {
  /** Each value by itself. */
  VALUE("value"),
  /** All of a record: {@code workloads.chat}. */
  RECORD("record"),
  /** One field of all records: {@code families.*.weight}. */
  FIELD("field"),
  /** All of a collection: {@code workloads}. */
  COLLECTION("collection");

  private static final String ANY = "*";

  private final String word;

  Grouping(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The name of the group that a path belongs to. */
  String group(String path) {
    List<String> keys = List.of(path.split("\\.", -1));
    return switch (this) {
      case VALUE -> path;
      case RECORD -> String.join(".", keys.subList(0, Math.min(2, keys.size())));
      case FIELD -> keys.size() < 3 ? path : keys.get(0) + "." + ANY + "." + keys.get(2);
      case COLLECTION -> keys.get(0);
    };
  }
}
