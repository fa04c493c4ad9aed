package chipcast.report.pivot;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows as a run saved them: named columns of text.
 *
 * @param columns names, none twice
 * @param rows one text a column; empty where nothing was saved
 * @param lines the line of the file at which each row begins, from 1
 */
public record SavedRows(List<String> columns, List<List<String>> rows, List<Integer> lines) {

  public SavedRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
  }

  /** Whether there is a column of this name. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /** All texts of a column. */
  public List<String> column(String name) {
    int index = columns.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no such column: " + name);
    }
    List<String> texts = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      texts.add(row.get(index));
    }
    return texts;
  }
}
