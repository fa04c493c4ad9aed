package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Table;
import chipcast.report.pivot.Aggregate;
import chipcast.report.pivot.MixedFigures;
import chipcast.report.pivot.Pivot;
import chipcast.report.pivot.PivotRequest;
import chipcast.report.pivot.PivotTable;
import chipcast.report.pivot.SavedRows;
import chipcast.report.pivot.SavedRowsReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Regroups rows that a run has saved. */
@Command(
    description = {
      "Regroups the rows of a run that were saved by --format csv or --format jsonl. Figures of"
          + " different lenses, bases, units or scenarios never become one: name them in --rows or"
          + " --columns, or keep one by --where.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast run --by family,workload --format csv --out rows.csv",
      "  chipcast pivot rows.csv --rows year --columns family",
      "  chipcast pivot rows.csv --rows workload --columns year --where family=google-tpu,nvidia-gpu",
      "  chipcast run --format jsonl | chipcast pivot - --rows vendor --how mean",
    })
final class PivotCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      description = "Saved rows, CSV or JSON lines; - reads them from" + " standard input.")
  private String file;

  @Option(
      names = "--rows",
      paramLabel = "COLUMN",
      split = ",",
      description = "Columns whose values name the rows of the result. [year]")
  private List<String> rows = new ArrayList<>(List.of("year"));

  @Option(
      names = "--columns",
      paramLabel = "COLUMN",
      split = ",",
      description = "Columns whose values become columns of the result.")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--values", paramLabel = "COLUMN", description = "The column of figures. [value]")
  private String values = "value";

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description =
          "Keep only rows with one of these values: --where family=amd-gpu,intel-gpu."
              + " Repeatable.")
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--how",
      paramLabel = "HOW",
      description = "How several figures become one: sum, mean, min, max, count. [sum]")
  private String how = "sum";

  @Mixin private Output output = new Output();

  PivotCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.ready(session);
    Aggregate aggregate = Words.choice("aggregate", how, Aggregate.values());
    SavedRows saved = new SavedFile(session).read(file, SavedRowsReader::read);
    PivotRequest request = new PivotRequest(rows, columns, values, aggregate, kept());
    requireColumns(saved, request);
    try {
      PivotTable pivot = Pivot.of(file, saved, request);
      output.deliver(session, new Document(List.of(table(pivot)), Manifests.ofProgram()));
    } catch (MixedFigures mixed) {
      throw UsageError.of(
          "figures of different " + mixed.column() + " would become one",
          mixed.column() + " is one of " + String.join(", ", mixed.values()),
          "keep one: --where " + mixed.column() + "=" + mixed.values().get(0),
          "or tell them apart: --columns " + mixed.column());
    }
    return ExitCode.DONE;
  }

  private Map<String, List<String>> kept() {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String condition : where) {
      int equals = condition.indexOf('=');
      if (equals < 1) {
        throw UsageError.of("no column=value: " + condition, "as in --where family=amd-gpu");
      }
      kept.put(
          condition.substring(0, equals), List.of(condition.substring(equals + 1).split(",", -1)));
    }
    return kept;
  }

  private static void requireColumns(SavedRows saved, PivotRequest request) {
    List<String> named = new ArrayList<>(request.rows());
    named.addAll(request.columns());
    named.addAll(request.where().keySet());
    named.add(request.values());
    for (String column : named) {
      if (!saved.has(column)) {
        throw UsageError.unknown("column", column, saved.columns());
      }
    }
    request.where().forEach((column, values) -> requireValues(saved, column, values));
  }

  private static void requireValues(SavedRows saved, String column, List<String> values) {
    Set<String> known = new LinkedHashSet<>(saved.column(column));
    for (String value : values) {
      if (!known.contains(value)) {
        throw UsageError.unknown("value of " + column, value, known);
      }
    }
  }

  private Table table(PivotTable pivot) {
    String unit = pivot.unit().isEmpty() ? "" : ", " + pivot.unit();
    String by = String.join(", ", pivot.keys());
    Table.Builder table = Table.named("pivot", how + " of " + values + " by " + by + unit);
    for (String key : pivot.keys()) {
      table.column(Column.text(key, key));
    }
    for (String heading : pivot.columns()) {
      table.column(column(heading, pivot.unit()));
    }
    for (PivotTable.Line line : pivot.rows()) {
      List<Cell> cells = new ArrayList<>();
      line.keys().forEach(key -> cells.add(Cell.of(key)));
      for (double figure : line.figures()) {
        cells.add(Double.isNaN(figure) ? Cell.missing("") : Cell.of(figure));
      }
      table.row(cells);
    }
    return table.build();
  }

  private static Column column(String heading, String unit) {
    return switch (unit) {
      case "USD" -> Column.money(heading, heading, "");
      case "W" -> Column.power(heading, heading);
      case "chip", "H100e" -> Column.count(heading, heading, "");
      default -> Column.number(heading, heading, "");
    };
  }
}
