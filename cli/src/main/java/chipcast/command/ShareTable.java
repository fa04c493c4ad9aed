package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Structure;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shares of the parts of a whole by year, those first that are ever largest. */
final class ShareTable {
  private static final String JOINT = " / ";

  private final Structure structure;
  private final View view;
  private final Tally tally;
  private final Count count;
  private final List<Integer> columns;

  /**
   * A table of the parts of a view.
   *
   * @param columns the calendar years that have a column
   */
  ShareTable(Structure structure, View view, Figures figures, List<Integer> columns) {
    this.structure = structure;
    this.view = view;
    this.tally = figures.parts();
    this.count = figures.shown();
    this.columns = columns;
  }

  private record Part(List<String> group, double peak) {
    String name() {
      return String.join(JOINT, group);
    }
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
    List<Part> parts = parts();
    List<Part> rest = new ArrayList<>();
    int room = parts.size() <= most ? parts.size() : most - 1;
    for (Part part : parts) {
      room -= kept.contains(part.name()) ? 1 : 0;
    }
    for (Part part : parts) {
      if (kept.contains(part.name()) || room-- > 0) {
        table.row(cells(part.name(), List.of(part)));
      } else {
        rest.add(part);
      }
    }
    if (!rest.isEmpty()) {
      table.row(cells(rest.size() + " others", rest));
    }
    return table.build();
  }

  private String title() {
    return "By " + view.byText() + ", share of " + view.scope().lens().word() + ", in %";
  }

  /** Every part that has a share in a year of the view, the one with the largest first. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (List<String> group : tally.groups()) {
      double peak = 0.0;
      for (int year : view.years()) {
        int index = structure.yearIndex(year);
        double whole = tally.whole(count, index);
        peak = whole > 0 ? Math.max(peak, tally.sum(group, count, index) / whole) : peak;
      }
      if (peak > 0) {
        parts.add(new Part(group, peak));
      }
    }
    parts.sort((one, other) -> Double.compare(other.peak(), one.peak()));
    return parts;
  }

  private List<Cell> cells(String name, List<Part> parts) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
    for (int year : columns) {
      int index = structure.yearIndex(year);
      double amount = 0.0;
      for (Part part : parts) {
        amount += tally.sum(part.group(), count, index);
      }
      double whole = tally.whole(count, index);
      cells.add(whole > 0 ? RunScreen.share(amount / whole) : Cell.of(RunScreen.NONE));
    }
    return cells;
  }
}
