package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Parts;
import chipcast.result.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shares of the parts of a whole by year, those first that are ever largest. */
final class ShareTable {
  private final View view;
  private final Parts parts;
  private final List<Integer> columns;

  /**
   * A table of the parts of a view.
   *
   * @param columns the calendar years that have a column
   */
  ShareTable(Structure structure, View view, Figures figures, List<Integer> columns) {
    this.view = view;
    this.parts = Parts.of(figures.parts(), figures.shown(), structure, view.years());
    this.columns = columns;
  }

  /**
   * The table with at most so many rows; what is left out is one row.
   *
   * @param kept names that are never left out
   */
  Table of(int most, Set<String> kept) {
    Table.Builder table = Table.named("parts", title());
    table.column(Column.text(view.byText(), ""));
    for (int year : columns) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    for (Parts.Part part : parts.atMost(most, kept)) {
      table.row(cells(part));
    }
    return table.build();
  }

  private String title() {
    return "By " + view.byText() + ", share of " + view.scope().lens().word() + ", in %";
  }

  private List<Cell> cells(Parts.Part part) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(part.name())));
    for (int year : columns) {
      double share = part.share(view.years().indexOf(year));
      cells.add(Double.isNaN(share) ? Cell.of(RunScreen.NONE) : RunScreen.share(share));
    }
    return cells;
  }
}
