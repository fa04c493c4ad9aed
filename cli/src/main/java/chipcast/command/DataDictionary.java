package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ColumnType;
import chipcast.report.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of tables mean, by a page that ships with the program: lines of {@code column:
 * meaning}, or {@code table.column: meaning} where a column means something of its own there.
 */
final class DataDictionary {
  private static final String PAGE = "export/columns.txt";

  private DataDictionary() {}

  /** A row a column of each table. */
  static Table of(List<Table> tables) {
    Map<String, String> meanings = meanings();
    Table.Builder dictionary =
        Table.named("dictionary", "Data dictionary")
            .column(Column.text("table", "table"))
            .column(Column.text("column", "column"))
            .column(Column.text("type", "type"))
            .column(Column.text("unit", "unit"))
            .column(Column.text("meaning", "meaning"));
    for (Table table : tables) {
      for (Column column : table.columns()) {
        if (column.type() != ColumnType.TREND) {
          dictionary.row(
              Cell.of(table.name()),
              Cell.of(column.name()),
              Cell.of(column.type().word()),
              Cell.of(column.unit()),
              Cell.of(meaning(meanings, table.name(), column.name())));
        }
      }
    }
    return dictionary.build();
  }

  /** What a column means; empty where the page has no line of it. */
  private static String meaning(Map<String, String> meanings, String table, String column) {
    String general = meanings.getOrDefault(column, "");
    return meanings.getOrDefault(table + "." + column, general);
  }

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String line : lines()) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        meanings.put(line.substring(0, colon), line.substring(colon + 2).strip());
      }
    }
    return meanings;
  }

  private static List<String> lines() {
    try (InputStream in = DataDictionary.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + PAGE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read " + PAGE, unreadable);
    }
  }
}
