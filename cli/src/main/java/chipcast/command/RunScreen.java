package chipcast.command;

import chipcast.assumption.World;
import chipcast.measure.Basis;
import chipcast.measure.Scope;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.result.Outcome;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/** One screen of a run: headline, parts, totals, and the totals against the known world. */
final class RunScreen {
  /** More columns than this do not fit beside their labels. */
  static final int MOST_YEARS = 11;

  /** Totals are wider, and have a sparkline that shows all years. */
  private static final int MOST_TOTAL_YEARS = 6;

  private static final int MOST_LINES = 44;

  /** Lines of a table beside its rows: title, heading, and an empty one at the end. */
  private static final int FRAME = 3;

  private static final int HEAD_AND_FOOT = 2;

  /** Words that do not fit into a line leave this much of it filled at least, as a rule. */
  private static final int NARROWEST_NOTE = 92;

  private static final int DIGITS = 2;
  private static final String PERCENT = " %";

  /** In place of a share of nothing. */
  static final String NONE = "-";

  private final Outcome outcome;
  private final View view;
  private final Figures figures;
  private final World world;
  private final Set<String> added;
  private final RunBand band;

  /**
   * A screen.
   *
   * @param added names that have a row of their own however small they are
   * @param band of the headline
   */
  RunScreen(Forecast forecast, View view, World world, Set<String> added, RunBand band) {
    this.outcome = forecast.outcome();
    this.view = view;
    this.figures = new Figures(forecast, view);
    this.world = world;
    this.added = added;
    this.band = band;
  }

  /** Tables of at most 44 lines together, with their title and foot. */
  List<Table> screen() {
    Aside<Optional<Table>> beside = Aside.begin("known world", () -> KnownWorld.highest(outcome));
    Table headline = headline(1);
    Table totals = totals();
    Optional<Table> known = beside.result();
    int others = lines(headline) + lines(totals) + known.map(RunScreen::lines).orElse(0);
    List<Table> screen = new ArrayList<>(List.of(headline));
    screen.add(parts(MOST_LINES - others - HEAD_AND_FOOT - FRAME));
    screen.add(totals);
    known.ifPresent(screen::add);
    return screen;
  }

  /** The same with all rows, for a document. */
  List<Table> document() {
    return List.of(headline(), parts(Integer.MAX_VALUE), totals(), KnownWorld.forPeople(outcome));
  }

  private Table parts(int most) {
    return new ShareTable(outcome.structure(), view, figures, columns(MOST_YEARS)).of(most, added);
  }

  /** Lines on a terminal: title, heading, rows, notes and an empty line. */
  private static int lines(Table table) {
    int lines = FRAME;
    for (String note : table.notes()) {
      lines += note.length() / NARROWEST_NOTE + 1;
    }
    for (List<Cell> row : table.rows()) {
      lines += row.isEmpty() ? 0 : 1;
    }
    return lines;
  }

  /** The headline alone. */
  Table headline() {
    return headline(Integer.MAX_VALUE);
  }

  /** The headline with the band of so many of its shares at most. */
  private Table headline(int bands) {
    List<Integer> columns = columns(MOST_YEARS);
    Table.Builder table =
        Table.named("headline", "Share of GPUs in %: " + scope() + ". Point run, at medians.");
    Headline all = Headline.of(figures, view);
    Optional<Band> found = band.of(all);
    int left = found.isPresent() ? bands : 0;
    table.column(Column.text("measure", ""));
    for (int year : columns) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    for (Headline.Line line : all.lines()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.name())));
      for (int year : columns) {
        Value value = line.values().get(view.years().indexOf(year));
        cells.add(line.isShare() ? share(value) : number(value));
      }
      table.row(cells);
      if (left > 0 && line.hasBand()) {
        Band of = found.get();
        String name = line.name();
        quantiles(table, name + ", P90", columns, year -> of.of(line.measure(), year).high());
        quantiles(table, name + ", P10", columns, year -> of.of(line.measure(), year).low());
        left--;
      }
    }
    band.note(found).ifPresent(table::note);
    return table.build();
  }

  private static void quantiles(
      Table.Builder table, String name, List<Integer> columns, IntToDoubleFunction of) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
    for (int year : columns) {
      double value = of.applyAsDouble(year);
      cells.add(Double.isNaN(value) ? Cell.of(NONE) : share(value));
    }
    table.row(cells);
  }

  private String scope() {
    return scope(view.scope());
  }

  /** What every share on the screen is a share of. */
  static String scope(Scope scope) {
    String use = scope.use().isAll() ? "all uses" : scope.use().text().replace("|", " and ");
    String market = scope.market().text();
    String basis = scope.basis() == Basis.NEW ? "new capacity of the year" : "closing fleet";
    return use + ", " + basis + ", " + market;
  }

  private Table totals() {
    List<Integer> columns = columns(MOST_TOTAL_YEARS);
    Table.Builder table =
        Table.named(
            "totals",
            "Totals, in USD of " + world.money().money().baseYear() + ", chips and watts");
    table.column(Column.text("total", ""));
    for (int year : columns) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    table.column(Column.trend(view.years().get(0) + "-" + last()));
    String use = use(view.scope());
    total(table, columns, use + ": spend on new chips", figures.spend(), "USD");
    total(table, columns, use + ": new chips", figures.newChips(), "chip");
    total(table, columns, use + ": power of the fleet", figures.fleetPower(), "W");
    if (figures.trainingBeside()) {
      total(table, columns, "training: spend on new chips", figures.spendOnTraining(), "USD");
    }
    String limits = BindingLimits.text(outcome, view.years());
    if (!limits.isEmpty()) {
      table.note(limits);
    }
    return table.build();
  }

  private static String use(Scope scope) {
    return scope.use().isAll() ? "all uses" : scope.use().text().replace("|", " and ");
  }

  private void total(
      Table.Builder table, List<Integer> columns, String name, List<Double> totals, String unit) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
    for (int year : columns) {
      double amount = totals.get(view.years().indexOf(year));
      cells.add(Cell.of(amount > 0 ? amount(amount, unit) : NONE));
    }
    cells.add(new Cell.Trend(totals));
    table.row(cells);
  }

  /** An amount in a unit, for people. */
  static String amount(double amount, String unit) {
    return switch (unit) {
      case "W" -> ReadableNumber.power(amount, DIGITS + 1);
      case "J" -> ReadableNumber.energy(amount, DIGITS + 1, "J");
      case "USD" -> ReadableNumber.money(amount, DIGITS + 1);
      default -> ReadableNumber.count(amount, DIGITS + 1);
    };
  }

  private int last() {
    return view.years().get(view.years().size() - 1);
  }

  /** All years, or so many of them, evenly spread from the first to the last. */
  private List<Integer> columns(int most) {
    return columns(view.years(), most);
  }

  /** The years that have a column in a table of so many columns at most. */
  static List<Integer> columns(List<Integer> years, int most) {
    if (years.size() <= most) {
      return years;
    }
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      some.add(years.get(i * (years.size() - 1) / (most - 1)));
    }
    return some;
  }

  /** A share in per cent, without the sign that the heading has. */
  static Cell share(Value value) {
    if (value instanceof Value.Numeric number) {
      return share(number.value());
    }
    return Cell.of(NONE);
  }

  /** A share in per cent, without the sign that the heading has. */
  static Cell share(double share) {
    String text = ReadableNumber.share(share, DIGITS);
    return Cell.of(text.substring(0, text.length() - PERCENT.length()));
  }

  private static Cell number(Value value) {
    return value instanceof Value.Numeric number
        ? Cell.of(ReadableNumber.number(number.value(), DIGITS))
        : Cell.of(NONE);
  }
}
