package chipcast.report;

import java.util.List;

/**
 * What one command says: tables and where they come from.
 *
 * @param tables in order; CSV and JSONL hold exactly one
 * @param manifest what made them
 */
public record Document(List<Table> tables, Manifest manifest) {

  public Document {
    tables = List.copyOf(tables);
  }

  /** The same document as made by a command of these words. */
  public Document madeBy(List<String> words) {
    return new Document(tables, manifest.madeBy(words));
  }

  /** The only table, for the formats that hold one. */
  Table only(String format) {
    if (tables.size() != 1) {
      throw new IllegalArgumentException(
          "tables: " + tables.size() + " for " + format + ", which holds one");
    }
    return tables.get(0);
  }
}
