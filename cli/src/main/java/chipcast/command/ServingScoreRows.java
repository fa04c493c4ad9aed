package chipcast.command;

import chipcast.evidence.Reading;
import chipcast.evidence.ServingScore;
import chipcast.evidence.Situation;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.List;

/** A score of serving, row by row. */
final class ServingScoreRows {

  private ServingScoreRows() {}

  /** Every row of the file, scored or not. */
  static Table of(ServingScore score, List<Reading> readings) {
    Table.Builder table =
        Table.named("rows", "Rows")
            .column(Column.text("id", "id"))
            .column(Column.text("accelerator", "accelerator"))
            .column(Column.text("chip", "chip"))
            .column(Column.text("model", "model"))
            .column(Column.text("precision", "precision"))
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("regime", "regime"))
            .column(Column.text("engine", "engine"))
            .column(Column.text("unit", "unit"))
            .column(Column.number("measured", "measured", ""))
            .column(Column.number("predicted", "predicted", ""))
            .column(Column.number("without_accelerator", "without accelerator", ""))
            .column(Column.number("without_model", "without model", ""))
            .column(Column.text("not_scored", "not scored"));
    int next = 0;
    for (Reading reading : readings) {
      if (reading instanceof Reading.Scored) {
        table.row(scoredRow(score.rows().get(next++)));
      } else {
        table.row(unscoredRow((Reading.NotScored) reading));
      }
    }
    return table.build();
  }

  private static List<Cell> scoredRow(ServingScore.Row row) {
    Situation of = row.situation();
    return List.of(
        Cell.of(of.row().id()),
        Cell.of(of.row().accelerator()),
        Cell.of(of.chip()),
        Cell.of(of.model()),
        Cell.of(of.precision()),
        Cell.of(of.row().scenario()),
        Cell.of(of.regime().word()),
        Cell.of(of.engine()),
        Cell.of(of.unit()),
        Cell.of(of.measured()),
        Cell.of(row.predicted()),
        figure(row.withoutAccelerator()),
        figure(row.withoutModel()),
        Cell.of(""));
  }

  private static Cell figure(double value) {
    return Double.isNaN(value) ? Cell.missing("") : Cell.of(value);
  }

  private static List<Cell> unscoredRow(Reading.NotScored row) {
    Cell none = Cell.missing("");
    return List.of(
        Cell.of(row.row().id()),
        Cell.of(row.row().accelerator()),
        Cell.of(""),
        Cell.of(row.row().model()),
        Cell.of(row.row().precision()),
        Cell.of(row.row().scenario()),
        Cell.of(""),
        Cell.of(""),
        Cell.of(""),
        none,
        none,
        none,
        none,
        Cell.of(row.reason()));
  }
}
