package chipcast.command;

import chipcast.assumption.AssumptionIndex;
import chipcast.measure.Basis;
import chipcast.measure.CandidateFigure;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.report.TidyTable;
import chipcast.result.Outcome;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every table of a scenario, for machines.
 *
 * @param loaded the scenario
 * @param forecast what it gives
 * @param view what of it is asked for
 */
record ExportTables(Scenarios.Loaded loaded, Forecast forecast, View view) {
  /** Fine enough for most questions, and not so fine that nobody opens the file. */
  private static final List<Label> BY = List.of(Label.FAMILY, Label.WORKLOAD, Label.TIER);

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /** All of them, each with a name of its own. */
  List<Table> all() {
    List<Table> all = new ArrayList<>(List.of(rows()));
    RunTables tables = new RunTables(loaded, forecast, view);
    for (RunTable table : RunTable.values()) {
      if (table != RunTable.CANDIDATES) { // Below stands a row a figure, with its unit.
        all.add(tables.forMachines(table));
      }
    }
    all.add(KnownWorld.table(forecast.outcome()));
    all.add(candidates());
    all.add(assumptions());
    return all;
  }

  /** All uses, lenses and bases, by the labels asked for and more. */
  private Table rows() {
    Outcome outcome = forecast.outcome();
    List<Label> by = new ArrayList<>(view.by());
    BY.stream().filter(label -> !by.contains(label)).forEach(by::add);
    Scope scope = view.scope().withUse(Choice.ALL);
    return TidyTable.with(
        "rows",
        "Rows",
        by,
        () ->
            Stream.of(Basis.values())
                .flatMap(basis -> RunRows.rows(outcome, of(scope.withBasis(basis), by))));
  }

  private View of(Scope scope, List<Label> by) {
    return new View(scope, List.of(Lens.values()), by, view.years());
  }

  private Table candidates() {
    Table.Builder table =
        Table.named("candidates", "Candidate chips")
            .column(Column.text("candidate", "candidate"))
            .column(Column.text("figure", "figure"))
            .column(Column.number("value", "value", ""))
            .column(Column.text("unit", "unit"));
    List<String> candidates = forecast.outcome().structure().candidates();
    for (int at = 0; at < candidates.size(); at++) {
      for (CandidateFigure figure : CandidateFigure.values()) {
        double value = forecast.outcome().candidate(figure, at, 0);
        table.row(
            Cell.of(candidates.get(at)),
            Cell.of(figure.word()),
            Double.isFinite(value) ? Cell.of(value) : Cell.missing("never made"),
            Cell.of(figure.unit()));
      }
    }
    return table.build();
  }

  private Table assumptions() {
    Table.Builder table =
        Table.named("assumptions", "Assumptions")
            .column(Column.text("path", "path"))
            .column(Column.number("point", "point", ""))
            .column(Column.number("p10", "p10", ""))
            .column(Column.number("p90", "p90", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("as_of", "as_of"))
            .column(Column.text("source", "source"))
            .column(Column.text("note", "note"));
    for (Assumption each : AssumptionIndex.of(loaded.world()).all()) {
      table.row(
          Cell.of(each.path()),
          Cell.of(each.point()),
          quantile(each, LOW),
          quantile(each, HIGH),
          Cell.of(each.unit().canonicalText()),
          Cell.of(each.provenance().grade().map(Grade::name).orElse("")),
          Cell.of(each.provenance().asOf().map(Object::toString).orElse("")),
          Cell.of(each.provenance().source().orElse("")),
          Cell.of(each.provenance().note().orElse("")));
    }
    return table.build();
  }

  /** Nothing where a value has no distribution. */
  private static Cell quantile(Assumption assumption, double probability) {
    return assumption.uncertain()
        ? Cell.of(assumption.distribution().quantile(probability))
        : Cell.missing("");
  }
}
