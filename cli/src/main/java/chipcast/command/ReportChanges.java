package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.scenario.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each scenario overrides. */
final class ReportChanges implements ReportPart {
  private static final String NOTHING = RunScreen.NONE;

  private final Reported reported;

  ReportChanges(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    Table.Builder table =
        Table.named("changes", "Values that differ from assumptions/, by scenario")
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("path", "path"))
            .column(Column.text("was", "was"))
            .column(Column.text("is", "is"))
            .column(Column.text("by", "set by"));
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    for (ReportedScenario scenario : reported.scenarios()) {
      scenario
          .loaded()
          .resolved()
          .story()
          .ifPresent(story -> page.text().item(scenario.id() + ":", story));
      for (Change change : scenario.loaded().resolved().overrides()) {
        List<Cell> cells = cells(change);
        rows.merge(
            cells.toString(), with(scenario.id(), cells), (known, more) -> joined(known, more));
      }
    }
    rows.values().forEach(table::row);
    page.text().endOfItems();
    if (rows.isEmpty()) {
      page.text().paragraph("Nothing: every value is the one of assumptions/.");
    } else {
      page.table(table.build());
    }
  }

  private static List<Cell> cells(Change change) {
    return List.of(
        Cell.of(change.path()),
        Cell.of(change.before().map(ValueText::of).orElse(NOTHING)),
        Cell.of(change.after().map(ValueText::of).orElse("removed")),
        Cell.of(change.level()));
  }

  private static List<Cell> with(String scenario, List<Cell> cells) {
    List<Cell> row = new ArrayList<>(List.of(Cell.of(scenario)));
    row.addAll(cells);
    return row;
  }

  /** The same change in a further scenario: one row names both. */
  private static List<Cell> joined(List<Cell> known, List<Cell> more) {
    String names = ((Cell.Text) known.get(0)).text() + ", " + ((Cell.Text) more.get(0)).text();
    return with(names, known.subList(1, known.size()));
  }
}
