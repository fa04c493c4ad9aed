package chipcast.report;

import chipcast.arithmetic.Decimal;
import chipcast.source.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 4180 with {@code \n}: a heading of stable names, numbers with ten significant digits in the
 * column's canonical unit, and in place of a number that does not exist the reason. A text that a
 * spreadsheet would take for a formula ({@code = + - @} in front) gets an apostrophe before it and
 * quotes around it. Control characters are escaped as {@code \\u{…}}, so a record is always one
 * line.
 */
record CsvWriter() implements DocumentWriter {

  private static final String FORMULA = "=+-@";

  @Override
  public void write(Document document, Style style, Appendable out) throws IOException {
    Table table = document.only("csv");
    record(table.columns().stream().map(Column::name).toList(), table, out);
    for (List<Cell> row : table.rows()) {
      record(row.stream().map(CsvWriter::field).toList(), table, out);
    }
  }

  private static void record(List<String> fields, Table table, Appendable out) throws IOException {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (table.columns().get(i).type() != ColumnType.TREND) {
        shown.add(fields.get(i));
      }
    }
    out.append(String.join(",", shown)).append('\n');
  }

  private static String field(Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      return Decimal.tenDigits(figure.value());
    }
    if (cell instanceof Cell.Text text) {
      return text(text.text());
    }
    return cell instanceof Cell.Missing missing ? text(missing.reason()) : "";
  }

  private static String text(String raw) {
    String text = Printable.of(raw);
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    boolean special =
        text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || !text.equals(text.strip());
    String harmless = formula ? "'" + text : text;
    return formula || special ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
