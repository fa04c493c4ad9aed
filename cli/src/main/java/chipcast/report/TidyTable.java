package chipcast.report;

import chipcast.measure.Label;
import chipcast.result.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The tidy rows of a result as a table. */
public final class TidyTable {

  private TidyTable() {}

  /**
   * A table of rows that are made up while it is written.
   *
   * @param rows gives the same rows each time it is asked
   */
  public static Table of(String name, String title, Supplier<Stream<Row>> rows) {
    return of(name, title, Row.LABELS, rows);
  }

  /**
   * The same with columns for further labels.
   *
   * @param labels of the columns beside the usual ones, which come first
   */
  public static Table with(
      String name, String title, List<Label> labels, Supplier<Stream<Row>> rows) {
    List<Label> all = new ArrayList<>(Row.LABELS);
    for (Label label : labels) {
      if (!all.contains(label)) {
        all.add(label);
      }
    }
    return of(name, title, List.copyOf(all), rows);
  }

  private static Table of(
      String name, String title, List<Label> labels, Supplier<Stream<Row>> rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("scenario", "scenario"));
    columns.add(Column.year("year", "year"));
    columns.add(Column.text("measure", "measure"));
    columns.add(Column.text("basis", "basis"));
    labels.forEach(label -> columns.add(Column.text(label.word(), label.word())));
    columns.add(Column.number("value", "value", ""));
    columns.add(Column.text("unit", "unit"));
    return new Table(
        name,
        title,
        columns,
        () -> rows.get().map(row -> cells(row, labels)).iterator(),
        List.of());
  }

  private static List<Cell> cells(Row row, List<Label> labels) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.scenario()));
    cells.add(Cell.of((double) row.year()));
    cells.add(Cell.of(row.measure().word()));
    cells.add(Cell.of(row.basis().word()));
    for (Label label : labels) {
      cells.add(Cell.of(row.label(label)));
    }
    cells.add(Cell.of(row.value()));
    cells.add(Cell.of(row.unit()));
    return cells;
  }
}
