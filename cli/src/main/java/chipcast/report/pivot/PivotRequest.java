package chipcast.report.pivot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pivot is to show.
 *
 * @param rows columns whose values name the rows of the result, at least one
 * @param columns columns whose values become columns of the result
 * @param values the column of figures
 * @param aggregate how several figures become one
 * @param where for each column named, the values that are kept
 */
public record PivotRequest(
    List<String> rows,
    List<String> columns,
    String values,
    Aggregate aggregate,
    Map<String, List<String>> where) {

  public PivotRequest {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    where = new LinkedHashMap<>(where);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("rows: at least one column is needed");
    }
  }
}
