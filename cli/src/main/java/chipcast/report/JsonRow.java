package chipcast.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows and columns of a table in JSON. */
final class JsonRow {

  private JsonRow() {}

  /** One row as an object in one line; sparklines are left out. */
  static String of(List<Cell> row, List<Column> columns) {
    Map<String, String> members = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      Column column = columns.get(i);
      if (column.type() != ColumnType.TREND) {
        members.put(column.name(), value(row.get(i)));
      }
    }
    return Json.object(members);
  }

  /** A number, or the text that stands in its place. */
  private static String value(Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      return Json.number(figure.value());
    }
    if (cell instanceof Cell.Text text) {
      return Json.string(text.text());
    }
    return cell instanceof Cell.Missing missing ? Json.string(missing.reason()) : "null";
  }

  /** What a column holds, as an object in one line. */
  static String of(Column column) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("name", Json.string(column.name()));
    members.put("title", Json.string(column.title()));
    members.put("type", Json.string(column.type().word()));
    members.put("unit", Json.string(column.unit()));
    return Json.object(members);
  }
}
