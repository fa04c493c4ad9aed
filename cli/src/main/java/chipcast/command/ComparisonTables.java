package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.report.compare.Attribution;
import chipcast.scenario.InputDifference;
import java.util.ArrayList;
import java.util.List;

/** A comparison as tables: what moved a figure, the headline by year, what differs. */
final class ComparisonTables {
  private static final int MOST_INPUTS = 24;
  private static final int SHORT_HASH = 12;

  private final Comparison comparison;
  private final List<Integer> years;

  /**
   * Tables of a comparison.
   *
   * @param years that are shown
   */
  ComparisonTables(Comparison comparison, List<Integer> years) {
    this.comparison = comparison;
    this.years = List.copyOf(years);
  }

  /** What moved each measure, the headline, what differs. */
  List<Table> forPeople() {
    List<Table> tables = new ArrayList<>();
    for (Comparison.Against against : comparison.against()) {
      against.moves().forEach(move -> tables.add(moved(against, move)));
    }
    tables.add(new ComparedHeadline(comparison, years).forPeople());
    for (Comparison.Against against : comparison.against()) {
      tables.add(against.files().isEmpty() ? inputs(against) : files(against));
    }
    return tables;
  }

  /** The same, a row a figure. */
  List<Table> forMachines() {
    return List.of(
        moves(), parts(), new ComparedHeadline(comparison, years).forMachines(), inputs());
  }

  /** How a measure moved, in a line. */
  static String move(Comparison comparison, Comparison.Against against, Comparison.Move move) {
    return move.asked().text()
        + ": "
        + FigureText.of(move.asked().measure(), move.before())
        + " in "
        + comparison.first().name()
        + ", "
        + FigureText.of(move.asked().measure(), move.after())
        + " in "
        + against.other().name()
        + " ("
        + FigureText.move(move.asked().measure(), move.size())
        + ")";
  }

  private Table moved(Comparison.Against against, Comparison.Move move) {
    Table.Builder table = Table.named("moved", move(comparison, against, move));
    table.column(Column.text("group", "what differs"));
    table.column(Column.number("values", "values", ""));
    table.column(Column.text("contribution", "moves it by"));
    boolean exact = move.attribution().map(Attribution::exact).orElse(true);
    if (!exact) {
      table.column(Column.text("error", "± standard error"));
    }
    for (Attribution.Part part : parts(move)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(part.group().name()));
      cells.add(Cell.of((double) part.group().differences().size()));
      cells.add(Cell.of(FigureText.move(move.asked().measure(), part.contribution())));
      if (!exact) {
        cells.add(Cell.of(FigureText.size(move.asked().measure(), part.error())));
      }
      table.row(cells);
    }
    table.note(how(move));
    return table.build();
  }

  private static List<Attribution.Part> parts(Comparison.Move move) {
    return move.attribution().map(Attribution::parts).orElse(List.of());
  }

  private static String how(Comparison.Move move) {
    if (move.attribution().isEmpty()) {
      return "What moved it cannot be told apart: of one side only hashes of the inputs are left.";
    }
    Attribution found = move.attribution().get();
    if (found.parts().isEmpty()) {
      return "No input differs.";
    }
    String sum = "The parts add up to the whole move: each is a mean effect over ";
    return found.exact()
        ? sum + "all orders of making the changes (Shapley, " + found.runs() + " runs)."
        : sum
            + 2 * found.orders()
            + " orders of making the changes, of all that there are ("
            + found.runs()
            + " runs; --orders "
            + 2 * found.orders()
            + " takes twice as many).";
  }

  private Table inputs(Comparison.Against against) {
    List<InputDifference> differences = against.inputs();
    String other = against.other().name();
    Table.Builder table =
        Table.named("inputs", "What " + other + " states otherwise: " + differences.size())
            .column(Column.text("path", "path"))
            .column(Column.text("before", comparison.first().name()))
            .column(Column.text("after", other));
    int shown = Math.min(MOST_INPUTS, differences.size());
    for (InputDifference difference : differences.subList(0, shown)) {
      table.row(
          Cell.of(difference.path()),
          Cell.of(difference.beforeText()),
          Cell.of(difference.afterText()));
    }
    if (differences.size() > shown) {
      table.note((differences.size() - shown) + " more; --format json has all");
    }
    return table.build();
  }

  private Table files(Comparison.Against against) {
    Table.Builder table =
        Table.named("files", "Files that are not what they were")
            .column(Column.text("file", "file"))
            .column(Column.text("before", comparison.first().name()))
            .column(Column.text("after", against.other().name()));
    for (Verification.ChangedInput file : against.files()) {
      table.row(
          Cell.of(file.path()),
          Cell.of(file.before().map(ComparisonTables::shortened).orElse("-")),
          Cell.of(file.after().map(ComparisonTables::shortened).orElse("-")));
    }
    return table.build();
  }

  private static String shortened(String hash) {
    return hash.substring(0, SHORT_HASH);
  }

  private Table moves() {
    Table.Builder table =
        Table.named("moves", "How measures moved")
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("measure", "measure"))
            .column(Column.number("before", "before", ""))
            .column(Column.number("after", "after", ""))
            .column(Column.number("change", "change", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.number("runs", "runs", ""))
            .column(Column.number("orders", "orders", ""));
    for (Comparison.Against against : comparison.against()) {
      for (Comparison.Move move : against.moves()) {
        table.row(
            Cell.of(against.other().name()),
            Cell.of(move.asked().measure().text()),
            Cell.of(move.before()),
            Cell.of(move.after()),
            Cell.of(move.size()),
            Cell.of(move.asked().measure().unit()),
            Cell.of((double) move.attribution().map(Attribution::runs).orElse(0)),
            Cell.of(2.0 * move.attribution().map(Attribution::orders).orElse(0)));
      }
    }
    return table.build();
  }

  /** What each group of differences did, a row a measure and group. */
  Table parts() {
    Table.Builder table =
        Table.named("parts", "What moved them")
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("measure", "measure"))
            .column(Column.text("group", "group"))
            .column(Column.number("values", "values", ""))
            .column(Column.number("contribution", "contribution", ""))
            .column(Column.number("standard_error", "standard error", ""))
            .column(Column.text("unit", "unit"));
    for (Comparison.Against against : comparison.against()) {
      for (Comparison.Move move : against.moves()) {
        for (Attribution.Part part : parts(move)) {
          table.row(
              Cell.of(against.other().name()),
              Cell.of(move.asked().measure().text()),
              Cell.of(part.group().name()),
              Cell.of((double) part.group().differences().size()),
              Cell.of(part.contribution()),
              Double.isFinite(part.error()) ? Cell.of(part.error()) : Cell.missing("one pair"),
              Cell.of(move.asked().measure().unit()));
        }
      }
    }
    return table.build();
  }

  private Table inputs() {
    Table.Builder table =
        Table.named("inputs", "What differs")
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("path", "path"))
            .column(Column.text("before", "before"))
            .column(Column.text("after", "after"));
    for (Comparison.Against against : comparison.against()) {
      for (InputDifference difference : against.inputs()) {
        table.row(
            Cell.of(against.other().name()),
            Cell.of(difference.path()),
            Cell.of(difference.beforeText()),
            Cell.of(difference.afterText()));
      }
      for (Verification.ChangedInput file : against.files()) {
        table.row(
            Cell.of(against.other().name()),
            Cell.of(file.path()),
            Cell.of(file.before().orElse("")),
            Cell.of(file.after().orElse("")));
      }
    }
    return table.build();
  }
}
