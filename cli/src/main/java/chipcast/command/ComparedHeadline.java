package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headline of all scenarios by year, with the change from the first to each other. */
final class ComparedHeadline {
  private static final double PERCENT = 100;
  private static final int DIGITS = 2;

  private final Comparison comparison;
  private final List<Integer> years;
  private final List<Headline.Line> lines;

  /**
   * The headline.
   *
   * @param years that are shown
   */
  ComparedHeadline(Comparison comparison, List<Integer> years) {
    this.comparison = comparison;
    this.years = List.copyOf(years);
    Forecast forecast = Comparer.computed(comparison.sides());
    View view = new View(Scope.DEFAULT, List.of(Lens.SPEND), List.of(), years);
    this.lines = Headline.of(new Figures(forecast, view), view).lines();
  }

  /** A line a scenario, and one of the change for each but the first. */
  Table forPeople() {
    List<Integer> columns = RunScreen.columns(years, RunScreen.MOST_YEARS - 2);
    Table.Builder table =
        Table.named(
            "headline", "Shares in %, their change in points: " + RunScreen.scope(Scope.DEFAULT));
    table.column(Column.text("measure", "")).column(Column.text("scenario", ""));
    for (int year : columns) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    for (Headline.Line line : lines) {
      table.row(row(line.name(), line, comparison.first(), columns));
      for (Comparison.Against against : comparison.against()) {
        table.row(row("", line, against.other(), columns));
        table.row(change(line, against.other(), columns));
      }
    }
    return table.build();
  }

  private static List<Cell> row(
      String name, Headline.Line line, ComparedSide side, List<Integer> columns) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(side.name())));
    for (int year : columns) {
      Optional<Double> value = value(side, line, year);
      cells.add(value.map(number -> readable(line, number)).orElse(Cell.of(RunScreen.NONE)));
    }
    return cells;
  }

  private static Cell readable(Headline.Line line, double value) {
    return line.isShare() ? RunScreen.share(value) : Cell.of(ReadableNumber.number(value, DIGITS));
  }

  private List<Cell> change(Headline.Line line, ComparedSide other, List<Integer> columns) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(""), Cell.of("change")));
    for (int year : columns) {
      Optional<Double> before = value(comparison.first(), line, year);
      Optional<Double> after = value(other, line, year);
      boolean both = before.isPresent() && after.isPresent();
      cells.add(Cell.of(both ? change(line, after.get() - before.get()) : RunScreen.NONE));
    }
    return cells;
  }

  /** A change with its sign, to a tenth; nothing that would be shown as zero has a sign. */
  private static String change(Headline.Line line, double change) {
    String size = Decimal.fixed(Math.abs(line.isShare() ? PERCENT * change : change), 1);
    return size.equals("0.0") ? "0" : FigureText.sign(change) + size;
  }

  private static Optional<Double> value(ComparedSide side, Headline.Line line, int year) {
    return side.value(line.measure().text(), line.weights(), year);
  }

  /** A row a scenario, measure and year. */
  Table forMachines() {
    Table.Builder table =
        Table.named("headline", "Headline")
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("measure", "measure"))
            .column(Column.text("weights", "weights"))
            .column(Column.year("year", "year"))
            .column(Column.number("value", "value", "1"));
    for (ComparedSide side : comparison.sides()) {
      for (Headline.Line line : lines) {
        for (int year : years) {
          table.row(
              Cell.of(side.name()),
              Cell.of(line.measure().text()),
              Cell.of(line.weights()),
              Cell.of((double) year),
              value(side, line, year).map(Cell::of).orElse(Cell.missing("no figure")));
        }
      }
    }
    return table.build();
  }
}
