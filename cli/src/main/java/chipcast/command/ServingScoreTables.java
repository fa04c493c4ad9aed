package chipcast.command;

import chipcast.evidence.Bench;
import chipcast.evidence.Energy;
import chipcast.evidence.FactorError;
import chipcast.evidence.LikelyReason;
import chipcast.evidence.MatchedPairs;
import chipcast.evidence.Reach;
import chipcast.evidence.Reading;
import chipcast.evidence.Regime;
import chipcast.evidence.ServingScore;
import chipcast.evidence.Situation;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The tables of a score of serving.
 *
 * @param score what was predicted
 * @param readings of all rows, scored or not
 * @param reach efficiencies that ship
 * @param bench they were read against
 * @param leftOut whether fits that never saw an accelerator or a model stand beside
 */
record ServingScoreTables(
    ServingScore score, List<Reading> readings, Reach reach, Bench bench, boolean leftOut) {
  private static final int FEWEST = 3;

  /** All of them, with so many of the worst rows. */
  List<Table> all(int worst) {
    List<Table> tables = new ArrayList<>();
    tables.add(summary());
    tables.add(by("accelerators", "By accelerator", row -> row.situation().chip()));
    tables.add(by("models", "By model", row -> row.situation().model()));
    tables.add(by("engines", "By serving engine", row -> engine(row.situation())));
    tables.add(order());
    tables.add(energy());
    tables.add(worst(worst));
    tables.add(notScored());
    return tables;
  }

  private static String engine(Situation situation) {
    return situation.engine().isEmpty() ? "none named" : situation.engine();
  }

  private Table summary() {
    Table.Builder table = errors("summary", "Predicted against measured serving", "rows of");
    add(table, "all", row -> true);
    add(table, "audited", row -> row.situation().row().audited());
    add(table, "audited, MLPerf offline", ServingScoreTables::auditedOffline);
    add(table, "not audited", row -> !row.situation().row().audited());
    for (Regime regime : Regime.values()) {
      add(table, regime.meaning(), row -> row.situation().regime() == regime);
    }
    return table
        .note("Factor error: exp|ln(predicted/measured)|. Bias: the median of predicted/measured.")
        .note(
            leftOut
                ? "Without accelerator, without model: fitted on the rows that ship but those of the"
                    + " row's own."
                : "--quick left out the fits without an accelerator or a model.")
        .build();
  }

  private static boolean auditedOffline(ServingScore.Row row) {
    return row.situation().row().audited()
        && row.situation().row().scenario().startsWith("MLPerf offline");
  }

  private Table by(String name, String title, Function<ServingScore.Row, String> label) {
    Table.Builder table = errors(name, title, name.substring(0, name.length() - 1));
    Map<String, List<ServingScore.Row>> groups = new TreeMap<>();
    for (ServingScore.Row row : score.rows()) {
      groups.computeIfAbsent(label.apply(row), k -> new ArrayList<>()).add(row);
    }
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .filter(e -> e.getValue().size() >= FEWEST || groups.size() < FEWEST)
        .forEach(e -> line(table, e.getKey(), e.getValue()));
    return table.build();
  }

  private Table.Builder errors(String name, String title, String first) {
    Table.Builder table =
        Table.named(name, title)
            .column(Column.text("of", first))
            .column(Column.count("rows", "rows", ""))
            .column(Column.number("median", "median", ""))
            .column(Column.number("p80", "80 %", ""))
            .column(Column.number("p95", "95 %", ""))
            .column(Column.number("bias", "bias", ""));
    if (leftOut) {
      table
          .column(Column.number("without_accelerator", "without accelerator", ""))
          .column(Column.number("without_accelerator_p80", "80 %", ""))
          .column(Column.number("without_model", "without model", ""))
          .column(Column.number("without_model_p80", "80 %", ""));
    }
    return table;
  }

  private void add(Table.Builder table, String label, Predicate<ServingScore.Row> which) {
    List<ServingScore.Row> rows = score.rows().stream().filter(which).toList();
    if (!rows.isEmpty()) {
      line(table, label, rows);
    }
  }

  private void line(Table.Builder table, String label, List<ServingScore.Row> rows) {
    FactorError fitted = of(rows, ServingScore.Row::error);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(label));
    cells.add(Cell.of((double) fitted.rows()));
    cells.add(Cell.of(fitted.median()));
    cells.add(Cell.of(fitted.eighty()));
    cells.add(Cell.of(fitted.ninetyFive()));
    cells.add(Cell.of(fitted.bias()));
    if (leftOut) {
      FactorError accelerator = of(rows, ServingScore.Row::errorWithoutAccelerator);
      FactorError model = of(rows, ServingScore.Row::errorWithoutModel);
      cells.add(Cell.of(accelerator.median()));
      cells.add(Cell.of(accelerator.eighty()));
      cells.add(Cell.of(model.median()));
      cells.add(Cell.of(model.eighty()));
    }
    table.row(cells);
  }

  private static FactorError of(
      List<ServingScore.Row> rows, ToDoubleFunction<ServingScore.Row> error) {
    return FactorError.of(rows.stream().map(row -> error.applyAsDouble(row)).toList());
  }

  private Table order() {
    Table.Builder table =
        Table.named("order", "Which of two accelerators is faster")
            .column(Column.text("efficiencies", "efficiencies"))
            .column(Column.count("pairs", "pairs", ""))
            .column(Column.share("right", "order right"))
            .note(
                "Pairs of rows with the same model, scenario, precision, lengths and streams, at"
                    + " least 10 % apart.");
    pairs(table, "that ship", ServingScore.Row::error);
    if (leftOut) {
      pairs(table, "without accelerator", ServingScore.Row::errorWithoutAccelerator);
      pairs(table, "without model", ServingScore.Row::errorWithoutModel);
    }
    return table.build();
  }

  private void pairs(Table.Builder table, String label, ToDoubleFunction<ServingScore.Row> error) {
    MatchedPairs pairs = MatchedPairs.of(score, error);
    table.row(
        Cell.of(label),
        Cell.of((double) pairs.all()),
        pairs.all() == 0 ? Cell.missing("no pair") : Cell.of(pairs.part()));
  }

  private Table energy() {
    Table.Builder table =
        Table.named("energy", "Joules per token, picture or clip")
            .column(Column.text("measured_at", "measured at"))
            .column(Column.count("rows", "rows", ""))
            .column(Column.number("median", "median factor", ""))
            .column(Column.number("p80", "80 %", ""))
            .column(Column.number("bias", "bias", ""))
            .note(
                "Predicted: thermal design power times the part that boards draw, over the predicted"
                    + " rate.");
    Map<String, List<Double>> by = new TreeMap<>();
    for (ServingScore.Row row : score.rows()) {
      Energy.of(row, bench.names().power())
          .ifPresent(
              energy ->
                  by.computeIfAbsent(energy.where(), k -> new ArrayList<>()).add(energy.error()));
    }
    by.forEach(
        (where, errors) -> {
          FactorError error = FactorError.of(errors);
          table.row(
              Cell.of(where),
              Cell.of((double) error.rows()),
              Cell.of(error.median()),
              Cell.of(error.eighty()),
              Cell.of(error.bias()));
        });
    return table.build();
  }

  private Table worst(int most) {
    Table.Builder table =
        Table.named("worst", "The worst rows")
            .column(Column.text("accelerator", "accelerator"))
            .column(Column.text("model", "model"))
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("streams", "streams"))
            .column(Column.number("predicted", "predicted", ""))
            .column(Column.number("measured", "measured", ""))
            .column(Column.number("ratio", "ratio", ""))
            .column(Column.text("bound_by", "bound by"))
            .column(Column.text("reason", "likely reason"));
    score.rows().stream()
        .sorted(Comparator.comparingDouble(row -> -Math.abs(row.error())))
        .limit(Math.max(0, most))
        .forEach(row -> table.row(worstRow(row)));
    return table.build();
  }

  private List<Cell> worstRow(ServingScore.Row row) {
    Situation situation = row.situation();
    return List.of(
        Cell.of(situation.row().accelerator()),
        Cell.of(situation.row().model()),
        Cell.of(situation.row().scenario()),
        Cell.of(situation.row().concurrency()),
        Cell.of(row.predicted()),
        Cell.of(situation.measured()),
        Cell.of(row.predicted() / situation.measured()),
        Cell.of(situation.boundBy(reach)),
        Cell.of(LikelyReason.of(situation)));
  }

  private Table notScored() {
    Table.Builder table =
        Table.named("not_scored", "Rows that are not scored")
            .column(Column.text("reason", "reason"))
            .column(Column.count("rows", "rows", ""));
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.NotScored row) {
        reasons.merge(row.reason(), 1, Integer::sum);
      }
    }
    reasons.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue()))
        .forEach(e -> table.row(Cell.of(e.getKey()), Cell.of((double) e.getValue())));
    return table.build();
  }

  /** Every row of the file, scored or not. */
  Table rows() {
    return ServingScoreRows.of(score, readings);
  }
}
