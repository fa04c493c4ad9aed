package chipcast.report;

import java.io.IOException;
import java.util.List;

/** One object with the manifest and the tables; a row a line. */
record JsonWriter() implements DocumentWriter {

  @Override
  public void write(Document document, Style style, Appendable out) throws IOException {
    out.append("{\n  \"manifest\": ").append(document.manifest().json()).append(",\n");
    out.append("  \"tables\": [");
    String separator = "\n";
    for (Table table : document.tables()) {
      out.append(separator);
      write(table, out);
      separator = ",\n";
    }
    out.append("\n  ]\n}\n");
  }

  private static void write(Table table, Appendable out) throws IOException {
    List<Column> columns =
        table.columns().stream().filter(column -> column.type() != ColumnType.TREND).toList();
    out.append("    {\n      \"name\": ").append(Json.string(table.name())).append(",\n");
    out.append("      \"title\": ").append(Json.string(table.title())).append(",\n");
    out.append("      \"columns\": [\n        ");
    out.append(String.join(",\n        ", columns.stream().map(JsonRow::of).toList()));
    out.append("\n      ],\n      \"rows\": [");
    String separator = "\n        ";
    for (List<Cell> row : table.rows()) {
      out.append(separator).append(JsonRow.of(row, table.columns()));
      separator = ",\n        ";
    }
    out.append("\n      ],\n      \"notes\": ").append(Json.strings(table.notes()));
    out.append("\n    }");
  }
}
