package chipcast.report.pivot;

import chipcast.result.Absence;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Printable;
import chipcast.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Groups saved rows by Tablesaw. Rows and columns of the result stand in the order in which they
 * first occur in the input. Independent of how this program aggregates, and so a check on it.
 */
public final class Pivot {
  /** Figures that differ in one of these are of different kinds and never become one. */
  private static final List<String> KINDS = List.of("scenario", "measure", "basis", "unit");

  private static final String UNIT = "unit";

  /** What stands in place of a figure that there is not. */
  private static final Set<String> ABSENT = absent();

  private static final String JOINT = " / ";

  private final SavedRows saved;
  private final PivotRequest request;
  private final String name;

  private Pivot(String name, SavedRows saved, PivotRequest request) {
    this.name = name;
    this.saved = saved;
    this.request = request;
  }

  /**
   * The regrouped table.
   *
   * @param name of the input, for messages
   * @throws MixedFigures if figures of different kinds would become one
   * @throws InvalidInput if a figure is no number
   * @throws IllegalArgumentException if a column does not exist
   */
  public static PivotTable of(String name, SavedRows saved, PivotRequest request) {
    return new Pivot(name, saved, request).table();
  }

  private PivotTable table() {
    List<String> keys = new ArrayList<>(request.rows());
    keys.addAll(request.columns());
    Table kept = kept(keys);
    requireOneKind(kept, keys);
    Map<List<String>, Map<String, Double>> cells = new LinkedHashMap<>();
    Set<String> headings = new LinkedHashSet<>();
    for (Row row : kept) {
      cells.computeIfAbsent(texts(row, request.rows()), absent -> new LinkedHashMap<>());
      headings.add(heading(row));
    }
    for (Row row : aggregated(kept, keys)) {
      Map<String, Double> line = cells.get(texts(row, request.rows()));
      if (line != null) {
        line.put(heading(row), row.getNumber(row.columnNames().get(keys.size())));
      }
    }
    return table(cells, new ArrayList<>(headings), unit(kept, keys));
  }

  private PivotTable table(
      Map<List<String>, Map<String, Double>> cells, List<String> headings, String unit) {
    List<PivotTable.Line> lines = new ArrayList<>();
    cells.forEach(
        (keys, line) -> {
          List<Double> figures = new ArrayList<>();
          for (String heading : headings) {
            figures.add(line.getOrDefault(heading, Double.NaN));
          }
          lines.add(new PivotTable.Line(keys, figures));
        });
    return new PivotTable(request.rows(), headings, lines, unit);
  }

  /** The rows that are asked for and have a figure, with the columns that matter. */
  private Table kept(List<String> keys) {
    Set<String> needed = new LinkedHashSet<>(keys);
    needed.addAll(request.where().keySet());
    for (String kind : KINDS) {
      if (saved.has(kind)) {
        needed.add(kind);
      }
    }
    Table table = Table.create("rows");
    for (String column : needed) {
      table.addColumns(StringColumn.create(column, saved.column(column)));
    }
    table.addColumns(figures());
    Table kept = table.where(table.doubleColumn(request.values()).isNotMissing());
    for (Map.Entry<String, List<String>> only : request.where().entrySet()) {
      kept = kept.where(kept.stringColumn(only.getKey()).isIn(only.getValue()));
    }
    return kept;
  }

  private DoubleColumn figures() {
    DoubleColumn figures = DoubleColumn.create(request.values());
    List<String> texts = saved.column(request.values());
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isEmpty() || ABSENT.contains(texts.get(i))) {
        figures.appendMissing();
      } else {
        figures.append(number(texts.get(i), saved.lines().get(i)));
      }
    }
    return figures;
  }

  private static Set<String> absent() {
    Set<String> reasons = new LinkedHashSet<>();
    for (Absence absence : Absence.values()) {
      reasons.add(absence.text());
    }
    return reasons;
  }

  private double number(String text, int line) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException wrong) {
      String message = "no number under " + request.values() + ": " + Printable.quoted(text);
      Position at = new Position(name, line, 1);
      throw new InvalidInput(
          new Problem("saved-rows", at, "", message, "a number, or nothing", Optional.empty()));
    }
  }

  private static void requireOneKind(Table kept, List<String> keys) {
    for (String kind : KINDS) {
      if (kept.containsColumn(kind) && !keys.contains(kind)) {
        List<String> values = new ArrayList<>(kept.stringColumn(kind).unique().asList());
        if (values.size() > 1) {
          values.sort(null);
          throw new MixedFigures(kind, values);
        }
      }
    }
  }

  /** The unit of all figures; none where they are told apart by it, or only counted. */
  private String unit(Table kept, List<String> keys) {
    boolean one =
        kept.containsColumn(UNIT)
            && !keys.contains(UNIT)
            && kept.rowCount() > 0
            && request.aggregate() != Aggregate.COUNT;
    return one ? kept.stringColumn(UNIT).get(0) : "";
  }

  private Table aggregated(Table kept, List<String> keys) {
    return kept.summarize(request.values(), function()).by(keys.toArray(String[]::new));
  }

  private tech.tablesaw.aggregate.AggregateFunction<?, ?> function() {
    return switch (request.aggregate()) {
      case SUM -> AggregateFunctions.sum;
      case MEAN -> AggregateFunctions.mean;
      case MIN -> AggregateFunctions.min;
      case MAX -> AggregateFunctions.max;
      case COUNT -> AggregateFunctions.count;
    };
  }

  private String heading(Row row) {
    return request.columns().isEmpty()
        ? request.values()
        : String.join(JOINT, texts(row, request.columns()));
  }

  private static List<String> texts(Row row, List<String> columns) {
    List<String> texts = new ArrayList<>();
    for (String column : columns) {
      texts.add(row.getString(column));
    }
    return texts;
  }
}
