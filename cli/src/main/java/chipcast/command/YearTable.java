package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.result.Absence;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures over the years, a line each: for people a column a year, for machines a row a figure and
 * year. The lines are the same, so that what is read and what is computed with cannot differ.
 */
final class YearTable {
  private static final int DIGITS = 2;
  private static final double PERCENT = 100;
  private static final double SMALL = 0.1;

  private final String name;
  private final String title;
  private final List<Column> keys;
  private final List<Integer> years;
  private final List<Line> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * One line.
   *
   * @param keys what it is, in the order of the key columns
   * @param unit canonical unit; 1 for plain numbers, % for shares between 0 and 1
   * @param values by year of the table
   */
  private record Line(List<String> keys, String unit, List<Value> values) {}

  /**
   * An empty table.
   *
   * @param keys columns of words that say what a line is
   * @param years calendar years
   */
  YearTable(String name, String title, List<Column> keys, List<Integer> years) {
    this.name = name;
    this.title = title;
    this.keys = List.copyOf(keys);
    this.years = List.copyOf(years);
  }

  /** The years that have a figure. */
  List<Integer> years() {
    return years;
  }

  /** Adds a line of figures; where one is not a number there is none, for the reason given. */
  void line(List<String> labels, String unit, List<Double> figures, Absence whereNaN) {
    List<Value> values = new ArrayList<>();
    for (double figure : figures) {
      boolean some = !Double.isNaN(figure) && !Double.isInfinite(figure);
      values.add(some ? new Value.Numeric(figure) : new Value.Absent(whereNaN));
    }
    lines.add(new Line(List.copyOf(labels), unit, values));
  }

  /** Adds a note for people. */
  void note(String note) {
    notes.add(note);
  }

  /**
   * A row a line and a column a year, without keys that are the same in all lines.
   *
   * @param columns the years that have a column
   */
  Table forPeople(List<Integer> columns) {
    Table.Builder table = Table.named(name, title);
    List<Integer> shown = new ArrayList<>();
    for (int key = 0; key < keys.size(); key++) {
      if (differs(key)) {
        shown.add(key);
        table.column(keys.get(key));
      }
    }
    for (int year : columns) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    List<String> before = List.of();
    for (Line line : lines) {
      List<Cell> cells = new ArrayList<>();
      for (int key : shown) {
        cells.add(Cell.of(repeats(line.keys(), before, key) ? "" : line.keys().get(key)));
      }
      for (int year : columns) {
        cells.add(readable(line.values().get(years.indexOf(year)), line.unit()));
      }
      table.row(cells);
      before = line.keys();
    }
    notes.forEach(table::note);
    return table.build();
  }

  private boolean differs(int key) {
    for (Line line : lines) {
      if (!line.keys().get(key).equals(lines.get(0).keys().get(key))) {
        return true;
      }
    }
    return lines.size() < 2;
  }

  /** Whether a key and all before it stand in the line above already. */
  private static boolean repeats(List<String> now, List<String> before, int key) {
    return key + 1 < now.size()
        && before.size() == now.size()
        && now.subList(0, key + 1).equals(before.subList(0, key + 1));
  }

  private static Cell readable(Value value, String unit) {
    if (!(value instanceof Value.Numeric number)) {
      return Cell.of(RunScreen.NONE);
    }
    return switch (unit) {
      case "%" -> share(number.value());
      case "1" -> Cell.of(plain(number.value()));
      case "FLOP", "token" -> Cell.of(ReadableNumber.quantity(number.value(), DIGITS + 1, unit));
      default -> Cell.of(RunScreen.amount(number.value(), unit));
    };
  }

  /** A share; what exceeds a whole keeps the digit that says by how much. */
  private static Cell share(double share) {
    return share > 1
        ? Cell.of(Decimal.rounded(share * PERCENT, DIGITS + 1))
        : RunScreen.share(share);
  }

  /** Small numbers with two places, so that a column of them is not wider than it says. */
  private static String plain(double number) {
    return Math.abs(number) < SMALL
        ? Decimal.fixed(number, DIGITS)
        : ReadableNumber.number(number, DIGITS);
  }

  /** A row a figure: the keys, the year, the value and its unit. */
  Table forMachines() {
    Table.Builder table = Table.named(name, title);
    keys.forEach(table::column);
    table
        .column(Column.year("year", "year"))
        .column(Column.number("value", "value", ""))
        .column(Column.text("unit", "unit"));
    for (Line line : lines) {
      for (int i = 0; i < years.size(); i++) {
        List<Cell> cells = new ArrayList<>();
        line.keys().forEach(key -> cells.add(Cell.of(key)));
        cells.add(Cell.of((double) years.get(i)));
        cells.add(Cell.of(line.values().get(i)));
        cells.add(Cell.of(line.unit().equals("%") ? "1" : line.unit()));
        table.row(cells);
      }
    }
    return table.build();
  }
}
