package chipcast.report;

import java.io.IOException;
import java.util.List;

/** A line with the manifest, then a line a row. */
record JsonLinesWriter() implements DocumentWriter {

  @Override
  public void write(Document document, Style style, Appendable out) throws IOException {
    Table table = document.only("jsonl");
    out.append("{\"manifest\": ").append(document.manifest().json()).append("}\n");
    for (List<Cell> row : table.rows()) {
      out.append(JsonRow.of(row, table.columns())).append('\n');
    }
  }
}
