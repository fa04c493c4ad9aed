package chipcast.report.pivot;

import java.util.List;

/**
 * A regrouped table.
 *
 * @param keys names of the columns that name a row
 * @param columns headings of the columns of figures
 * @param rows the figures with what they are of
 * @param unit of the figures, where the saved rows say one
 */
public record PivotTable(List<String> keys, List<String> columns, List<Line> rows, String unit) {

  public PivotTable {
    keys = List.copyOf(keys);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param keys what the row is of
   * @param figures one a column; NaN where no saved row belongs there
   */
  public record Line(List<String> keys, List<Double> figures) {

    public Line {
      keys = List.copyOf(keys);
      figures = List.copyOf(figures);
    }
  }
}
