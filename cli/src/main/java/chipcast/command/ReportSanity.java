package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.SanityCheck;

/** Totals against the known world, for each figure in the year in which they come nearest. */
final class ReportSanity implements ReportPart {
  private final Reported reported;

  ReportSanity(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    Table.Builder table =
        Table.named("known_world", "Totals against what is known, in the highest year, all uses")
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("figure", "figure"))
            .column(Column.year("year", "year"))
            .column(Column.text("modelled", "model"))
            .column(Column.text("known", "known"))
            .column(ReportCells.share("of_known", "of known").withDigits(3))
            .column(Column.text("above", "above in"));
    int figures = 0;
    for (ReportedScenario scenario : reported.scenarios()) {
      for (KnownWorld.Figure figure : KnownWorld.figures(scenario.outcome())) {
        SanityCheck nearest = figure.nearest();
        figures++;
        table.row(
            Cell.of(scenario.id()),
            Cell.of(figure.name()),
            Cell.of((double) nearest.year()),
            Cell.of(RunScreen.amount(nearest.modelled(), nearest.unit())),
            Cell.of(RunScreen.amount(nearest.known(), nearest.unit())),
            Cell.of(nearest.modelled() / nearest.known()),
            Cell.of(figure.above()));
      }
    }
    if (figures == 0) {
      page.text().paragraph("Nothing is known to hold totals against.");
    } else {
      page.table(table.build(), KnownWorld.table(reported.first().outcome()));
    }
  }
}
