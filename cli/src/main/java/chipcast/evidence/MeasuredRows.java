package chipcast.evidence;

import chipcast.source.CsvText;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads measured rows from CSV (RFC 4180, with a header); columns may stand in any order. */
public final class MeasuredRows {
  /** Columns without which no row can be scored; the others may be absent. */
  private static final List<String> NEEDED =
      List.of(
          "accelerator",
          "n_acc",
          "model",
          "precision",
          "scenario",
          "isl",
          "osl",
          "batch_or_concurrency",
          "tok_s_per_acc",
          "throughput_basis");

  private final String name;
  private final CsvText csv;
  private final Map<String, Integer> columns = new HashMap<>();

  private MeasuredRows(String name, String text) {
    this.name = name;
    this.csv = new CsvText(text);
  }

  /**
   * The rows of a text.
   *
   * @param name of the input, for messages
   * @throws InvalidInput if columns are missing or a row has another number of cells
   */
  public static List<MeasuredRow> read(String name, String text) {
    return new MeasuredRows(name, text).rows();
  }

  /** A number that a cell holds, if it is one and positive or zero. */
  static OptionalDouble number(String cell) {
    try {
      double value = Double.parseDouble(cell.trim());
      return Double.isFinite(value) && value >= 0
          ? OptionalDouble.of(value)
          : OptionalDouble.empty();
    } catch (NumberFormatException words) {
      return OptionalDouble.empty();
    }
  }

  private List<MeasuredRow> rows() {
    List<String> header = csv.hasNext() ? csv.next() : List.of();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.get(i).trim(), i);
    }
    requireColumns();
    List<MeasuredRow> rows = new ArrayList<>();
    while (csv.hasNext()) {
      int line = csv.line();
      List<String> cells = csv.next();
      if (cells.size() == 1 && cells.get(0).isBlank()) {
        continue;
      }
      if (cells.size() != header.size()) {
        throw problem(line, cells.size() + " cells under " + header.size() + " columns");
      }
      rows.add(row(line, cells));
    }
    return rows;
  }

  private void requireColumns() {
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeAll(columns.keySet());
    if (!missing.isEmpty()) {
      throw problem(1, "no column " + String.join(", ", missing));
    }
  }

  private MeasuredRow row(int line, List<String> cells) {
    return new MeasuredRow(
        line,
        text(cells, "id"),
        text(cells, "source"),
        text(cells, "date"),
        text(cells, "accelerator"),
        figure(cells, "n_acc"),
        text(cells, "model"),
        text(cells, "precision"),
        text(cells, "scenario"),
        figure(cells, "isl"),
        figure(cells, "osl"),
        text(cells, "batch_or_concurrency"),
        figure(cells, "tok_s_per_acc"),
        figure(cells, "tok_s_total"),
        text(cells, "throughput_basis"),
        figure(cells, "samples_s"),
        figure(cells, "tok_s_user"),
        figure(cells, "tpot_ms"),
        figure(cells, "power_w"),
        text(cells, "power_basis"),
        text(cells, "status"),
        text(cells, "notes"));
  }

  private String text(List<String> cells, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : cells.get(at).trim();
  }

  private OptionalDouble figure(List<String> cells, String column) {
    return number(text(cells, column));
  }

  private InvalidInput problem(int line, String message) {
    return new InvalidInput(
        new Problem(
            "measured-rows",
            new Position(name, line, 1),
            "",
            message,
            "measured rows as in assumptions/evidence/measured-performance.csv",
            Optional.empty()));
  }
}
