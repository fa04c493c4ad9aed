package chipcast.command;

import chipcast.command.ComparedLaws.UnderLaw;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What became of each law of choice under the same draws: figures, or why there are none. */
final class LawFates {
  private LawFates() {}

  /**
   * A row a law.
   *
   * @param made how many draws were made under a law that has figures
   * @param refused how many of them make no world that can be computed
   * @param drawn how draws were made, in words
   */
  static <T> Table table(
      List<UnderLaw<T>> laws, ToLongFunction<T> made, ToLongFunction<T> refused, String drawn) {
    Table.Builder table =
        Table.named("laws", "Laws of choice")
            .column(Column.text("law", "law"))
            .column(Column.text("scenario", "the scenario's"))
            .column(Column.number("draws", "draws", "1"))
            .column(Column.number("left_out", "left out", "1"))
            .column(Column.text("why", "no figures, because"));
    for (UnderLaw<T> each : laws) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(each.law()));
      cells.add(Cell.of(each.own() ? "yes" : "no"));
      cells.add(number(each, made));
      cells.add(number(each, refused));
      cells.add(Cell.of(each.refusal()));
      table.row(cells);
    }
    table.note(
        drawn
            + ", the same under each law. Draws left out make no world that can be computed under"
            + " it.");
    return table.build();
  }

  private static <T> Cell number(UnderLaw<T> law, ToLongFunction<T> of) {
    return Cell.of((double) law.found().map(of::applyAsLong).orElse(0L));
  }
}
