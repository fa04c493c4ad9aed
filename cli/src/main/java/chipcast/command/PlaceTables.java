package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.assumption.Resource;
import chipcast.choice.CostPremium;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.Lens;
import chipcast.measure.Use;
import chipcast.projection.Placement;
import chipcast.projection.Reach;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** What there is to say of a placed chip, as tables. */
final class PlaceTables {
  private static final int DIGITS = 3;
  private static final double TASKS = 1_000;
  private static final String JOINT = "joint";

  private final Placement placement;
  private final String chip;
  private final int index;
  private final List<Integer> years;
  private final List<Reach> reach;
  private final Winning winning;

  /**
   * Tables.
   *
   * @param chip id of the listed chip
   * @param index of the year of the segments
   * @param years calendar years of the table by year
   * @param reach by kind of work in that year
   */
  PlaceTables(
      Placement placement,
      String chip,
      int index,
      List<Integer> years,
      List<Reach> reach,
      Winning winning) {
    this.placement = placement;
    this.chip = chip;
    this.index = index;
    this.years = List.copyOf(years);
    this.reach = List.copyOf(reach);
    this.winning = winning;
  }

  /** One figure of each year. */
  private record Series(String measure, String unit, List<Double> values) {}

  /** What it can serve and what not, by year, and what wins. */
  List<Table> forPeople(String scenario) {
    List<Table> tables = new ArrayList<>(List.of(segments(scenario)));
    obstacles().ifPresent(tables::add);
    tables.add(byYear());
    tables.add(winningTable());
    return tables;
  }

  private int year() {
    return placement.outcome().structure().years().get(index);
  }

  private Table segments(String scenario) {
    CatalogueChip first = placement.chips().get(0);
    Table.Builder table =
        Table.named(
                "segments",
                first.listed().name()
                    + " in "
                    + scenario
                    + ": what it can serve in "
                    + year()
                    + ", USD per 1000 tasks")
            .column(Column.text("workload", "workload"))
            .column(Column.text("tier", "tier"))
            .column(Column.share("market", "new spend"))
            .column(Column.share("cost", "cost"))
            .column(Column.share("rival_cost", "rival's"))
            .column(Column.share("gap", "gap"))
            .column(Column.share("share", "share"))
            .column(Column.text("rival", "best rival"));
    for (Reach work : joint(true)) {
      table.row(row(work));
    }
    notes(first).forEach(table::note);
    return table.build();
  }

  /** Work in pools that serve tasks whole, the largest first. */
  private List<Reach> joint(boolean served) {
    List<Reach> joint = new ArrayList<>();
    for (Reach work : reach) {
      if (work.pool().equals(JOINT) && work.obstacle().isEmpty() == served) {
        joint.add(work);
      }
    }
    joint.sort(Comparator.comparingDouble(Reach::market).reversed());
    return joint;
  }

  private static List<Cell> row(Reach work) {
    Reach.Rivalry rivals = work.rivals().orElseThrow();
    return List.of(
        Cell.of(work.workload()),
        Cell.of(work.tier()),
        Cell.of(text(work.market(), "USD")),
        Cell.of(ReadableNumber.number(TASKS * rivals.own(), DIGITS)),
        Cell.of(ReadableNumber.number(TASKS * rivals.rival(), DIGITS)),
        Cell.of(gap(rivals.gap())),
        Cell.of(text(work.share(), "1")),
        Cell.of(rivals.family()));
  }

  /** What it cannot serve; the same reason for several tiers of a workload stands once each. */
  private Optional<Table> obstacles() {
    List<Reach> hindered = joint(false);
    if (hindered.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.named("obstacles", "What it cannot serve in " + year())
            .column(Column.text("workload", "workload"))
            .column(Column.text("tier", "tier"))
            .column(Column.share("market", "new spend"))
            .column(Column.text("obstacle", "why not"));
    for (Reach work : hindered) {
      table.row(
          Cell.of(work.workload()),
          Cell.of(work.tier()),
          Cell.of(text(work.market(), "USD")),
          Cell.of(work.obstacle()));
    }
    return Optional.of(table.build());
  }

  private static String gap(double gap) {
    String percent = ReadableNumber.share(Math.abs(gap), 2);
    return gap == 0 ? percent : (gap < 0 ? "-" : "+") + percent;
  }

  private List<String> notes(CatalogueChip first) {
    Chip listed = first.listed();
    Family family = first.family();
    List<String> notes = new ArrayList<>();
    notes.add(
        chip
            + ": "
            + family.architecture().word()
            + ", from "
            + Winning.month(listed.available().point())
            + " at "
            + ReadableNumber.quantity(listed.price().point(), DIGITS, "USD")
            + "; "
            + successors(family));
    notes.add(weight(family));
    notes.add(
        "costs are means over the buyers who can have it, in pools that serve tasks whole, before"
            + " rents of scarce inputs; shares are of new work");
    return notes;
  }

  private String successors(Family family) {
    int later = placement.chips().size() - 1;
    String of = " by the roadmap of family " + family.id();
    return later == 0
        ? "no successors" + of
        : (later == 1 ? "its successor" : "its " + later + " successors")
            + of
            + (later == 1 ? " counts" : " count")
            + " as the same product";
  }

  private String weight(Family family) {
    CostPremium premium = placement.premium(index);
    Provenance of = family.weight().level().knots().get(0).value().provenance();
    String graded = of.grade().map(grade -> ", grade " + grade).orElse(", without a grade");
    if (!(premium.weight() > 0)) {
      return "its family has no share weight in " + year() + graded;
    }
    return "its share weight in "
        + year()
        + " is "
        + Decimal.rounded(premium.weight(), DIGITS)
        + " of the largest family's"
        + graded
        + ": it sells as if it cost "
        + Decimal.rounded(premium.factor(), DIGITS)
        + " times as much";
  }

  private Table byYear() {
    Table.Builder table = Table.named("years", "New chips of the product, by year");
    table.column(Column.text("measure", ""));
    for (int year : years) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    for (Series series : series()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(series.measure())));
      for (double value : series.values()) {
        cells.add(Cell.of(text(value, series.unit())));
      }
      table.row(cells);
    }
    table.note("revenue is what buyers pay for the chips, rents of scarce inputs included");
    return table.build();
  }

  private static String text(double value, String unit) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (value == 0 || (unit.equals("USD") && value < 1)) {
      return "0"; // Less than a dollar is rounding in a sum of billions.
    }
    return switch (unit) {
      case "1" -> ReadableNumber.share(value, 2);
      case "USD" -> ReadableNumber.money(value, DIGITS);
      case "W", "B" -> ReadableNumber.quantity(value, DIGITS, unit);
      default -> ReadableNumber.count(value, DIGITS);
    };
  }

  private List<Series> series() {
    List<Series> all = new ArrayList<>();
    for (Lens lens : Headline.LENSES) {
      all.add(share(Use.INFERENCE, lens));
    }
    all.add(share(Use.TRAINING, Lens.SPEND));
    all.removeIf(series -> series.measure().startsWith("training") && isNothing(series));
    all.add(amount("units", Lens.CHIPS, "chip"));
    all.add(amount("revenue", Lens.SPEND, "USD"));
    all.add(amount("power drawn", Lens.POWER, "W"));
    for (Resource resource : placement.outcome().plan().world().supply().values()) {
      Series use = use(resource);
      if (!use.values().stream().allMatch(value -> value.isNaN())) {
        all.add(use);
      }
    }
    return all;
  }

  private static boolean isNothing(Series series) {
    return series.values().stream().noneMatch(value -> value > 0);
  }

  private Series share(Use use, Lens lens) {
    return over(
        use.word() + ": share of " + lens.word(), "1", year -> placement.share(lens, use, year));
  }

  private Series amount(String name, Lens lens, String unit) {
    return over(name, unit, year -> placement.amount(lens, year));
  }

  private Series use(Resource resource) {
    String name = resource.name() + (resource.unit().equals("B") ? "" : ", " + resource.unit());
    return over(name, resource.unit(), year -> placement.use(resource, year));
  }

  private Series over(String measure, String unit, IntToDoubleFunction of) {
    List<Double> values = new ArrayList<>();
    for (int year : years) {
      values.add(of.applyAsDouble(placement.outcome().structure().yearIndex(year)));
    }
    return new Series(measure, unit, values);
  }

  private Table winningTable() {
    String share = ReadableNumber.share(winning.asked(), DIGITS);
    Table.Builder table =
        Table.named(
                "winning",
                "What wins "
                    + share
                    + " of the new work that it can serve in "
                    + year()
                    + " (by "
                    + winning.lens().word()
                    + "; it has "
                    + ReadableNumber.share(orZero(winning.stated()), DIGITS)
                    + ")")
            .column(Column.text("question", ""))
            .column(Column.text("answer", ""))
            .column(Column.text("verified", "a run with it gives"));
    winning
        .price()
        .ifPresentOrElse(
            won -> table.row(answer("highest price", price(won), won)),
            () -> table.row(none("highest price", mostFor())));
    winning
        .date()
        .ifPresentOrElse(
            won -> table.row(answer("latest date", won.text(), won)),
            () -> table.row(none("latest date", "none from the stated one on")));
    return table.build();
  }

  /** What a price wins that is next to nothing. */
  private String mostFor() {
    return "none: for a hundredth of its price it takes "
        + ReadableNumber.share(winning.most(), DIGITS);
  }

  private static double orZero(double share) {
    return Double.isNaN(share) ? 0 : share;
  }

  private static String price(Winning.Won won) {
    String price = ReadableNumber.quantity(won.value(), DIGITS, "USD");
    return won.bounded() ? price : price + " or more, a hundred times the stated one";
  }

  private static Cell[] answer(String question, String answer, Winning.Won won) {
    return new Cell[] {
      Cell.of(question), Cell.of(answer), Cell.of(ReadableNumber.share(won.share(), DIGITS))
    };
  }

  private static Cell[] none(String question, String answer) {
    return new Cell[] {Cell.of(question), Cell.of(answer), Cell.of("")};
  }

  /** Everything in rows: what is not of a kind of work has no workload. */
  Table tidy() {
    Table.Builder table =
        Table.named("place", "Placed")
            .column(Column.text("chip", "chip"))
            .column(Column.year("year", "year"))
            .column(Column.text("use", "use"))
            .column(Column.text("workload", "workload"))
            .column(Column.text("tier", "tier"))
            .column(Column.text("pool", "pool"))
            .column(Column.text("phases", "phases"))
            .column(Column.text("measure", "measure"))
            .column(Column.number("value", "value", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("note", "note"));
    reach.forEach(work -> tidy(table, work));
    for (Series series : series()) {
      for (int i = 0; i < years.size(); i++) {
        add(table, years.get(i), series.measure(), series.values().get(i), series.unit(), "");
      }
    }
    String of = "wins " + Decimal.tenDigits(winning.asked()) + " by " + winning.lens().word();
    add(table, year(), "share of what it can serve", winning.stated(), "1", "as stated");
    winning.price().ifPresent(won -> tidy(table, "highest price", won, "USD", of));
    winning.date().ifPresent(won -> tidy(table, "latest date", won, "year", of));
    return table.build();
  }

  private void tidy(Table.Builder table, String measure, Winning.Won won, String unit, String of) {
    add(table, year(), measure, won.value(), unit, of);
    add(table, year(), "share at " + measure, won.share(), "1", "run with " + won.text());
  }

  private void tidy(Table.Builder table, Reach work) {
    add(table, work, "market", work.market(), "USD", work.obstacle());
    if (work.rivals().isPresent()) {
      Reach.Rivalry rivals = work.rivals().get();
      add(table, work, "cost", rivals.own(), "USD/task", "");
      add(table, work, "rival cost", rivals.rival(), "USD/task", rivals.family());
      add(table, work, "gap", rivals.gap(), "1", rivals.family());
      add(table, work, "share", work.share(), "1", "");
    }
  }

  private void add(
      Table.Builder table, Reach work, String measure, double value, String unit, String note) {
    table.row(
        Cell.of(chip),
        Cell.of((double) year()),
        Cell.of(work.use()),
        Cell.of(work.workload()),
        Cell.of(work.tier()),
        Cell.of(work.pool()),
        Cell.of(work.phases()),
        Cell.of(measure),
        cell(value),
        Cell.of(unit),
        Cell.of(note));
  }

  private void add(
      Table.Builder table, int year, String measure, double value, String unit, String note) {
    Cell none = Cell.of("");
    table.row(
        Cell.of(chip),
        Cell.of((double) year),
        none,
        none,
        none,
        none,
        none,
        Cell.of(measure),
        cell(value),
        Cell.of(unit),
        Cell.of(note));
  }

  private static Cell cell(double value) {
    return Double.isNaN(value) ? Cell.missing("none") : Cell.of(value);
  }
}
