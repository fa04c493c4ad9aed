package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.Tier;
import chipcast.hardware.OperatingPoint;
import chipcast.projection.CapacityTerms;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import chipcast.projection.OfferTerms;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** The league table for people: one table a tier, and beside it who cannot serve and why. */
final class LeagueTables {
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;
  private static final double SMALLEST = 0.1;
  private static final int FEW_DIGITS = 3;
  private static final String SPLIT = "*";
  private static final String PREFILL_APART =
      ": prefill in a pool of its own, where that is cheaper";

  private final LeagueQuestion question;
  private final int year;
  private final List<LeagueRow.Serves> serving = new ArrayList<>();
  private final List<LeagueRow.Refused> refused = new ArrayList<>();
  private final boolean generations;
  private final double scale;

  /**
   * The tables of a question.
   *
   * @param generations whether every generation of a chip is shown, rather than the best of them
   */
  LeagueTables(LeagueQuestion question, int year, List<LeagueRow> rows, boolean generations) {
    this.question = question;
    this.generations = generations;
    this.year = year;
    for (LeagueRow row : rows) {
      if (row instanceof LeagueRow.Serves serves) {
        serving.add(serves);
      } else {
        refused.add((LeagueRow.Refused) row);
      }
    }
    this.scale = scale();
  }

  /** Tasks that cost together a sum that reads well. */
  private double scale() {
    double tasks = 1;
    while (!serving.isEmpty() && serving.get(0).usd() * tasks < SMALLEST && tasks < MILLION) {
      tasks *= THOUSAND;
    }
    return tasks;
  }

  /** The cheapest rows alone. */
  List<Table> top(int most) {
    return List.of(league(most));
  }

  List<Table> tables() {
    List<Table> tables = new ArrayList<>(List.of(league(Integer.MAX_VALUE)));
    if (!refused.isEmpty()) {
      tables.add(others());
    }
    return tables;
  }

  private String usd() {
    return scale == 1 ? "a task" : scale == THOUSAND ? "a thousand tasks" : "a million tasks";
  }

  private boolean hasTokens() {
    return question.workload().phases().decode().isPresent();
  }

  private Table league(int most) {
    Table.Builder table = Table.named("league_" + question.tier().id(), title());
    table.column(Column.text("chip", "chip")).column(Column.text("kind", "kind"));
    table.column(Column.number("cost", "USD", ""));
    if (hasTokens()) {
      table.column(Column.number("fresh", "fresh", ""));
      table.column(Column.number("cached", "cached", ""));
      table.column(Column.number("out", "out", ""));
    }
    table.column(Column.energy("energy", "J/task", "J"));
    table.column(Column.count("rate", lastUnit() + "/s", ""));
    table.column(Column.text("layout", "layout"));
    bestOfEach().stream().limit(most).map(this::cells).forEach(table::row);
    return table.note(note()).build();
  }

  private String note() {
    String tokens =
        hasTokens()
            ? "; fresh, cached, out: USD per million prompt tokens computed, prompt tokens held,"
                + " tokens written"
            : "";
    return "USD: "
        + usd()
        + tokens
        + "; "
        + lastUnit()
        + "/s: a chip's, of the last phase, whose layout is chips a layer x stages, number format,"
        + " streams a stage"
        + (question.workload().split().isPresent() ? "; " + SPLIT + PREFILL_APART : "")
        + "."
        + (leavesGenerations()
            ? " Of the generations of a chip the cheapest (--generations: all)."
            : "");
  }

  /**
   * Of each chip, and of each pair, the cheaper of joint and split pools; of the generations that a
   * roadmap makes of a chip the cheapest.
   */
  private List<LeagueRow.Serves> bestOfEach() {
    Map<String, LeagueRow.Serves> best = new LinkedHashMap<>();
    for (LeagueRow.Serves row : serving) {
      best.putIfAbsent(generations ? row.name() : origin(row), row);
    }
    return List.copyOf(best.values());
  }

  /** The listed chips that a row's are or are made from. */
  private static String origin(LeagueRow row) {
    String first = row.chips().get(0).listed().id();
    return first + " > " + row.chips().get(row.chips().size() - 1).listed().id();
  }

  private boolean leavesGenerations() {
    long names = serving.stream().map(LeagueRow.Serves::name).distinct().count();
    return names > bestOfEach().size();
  }

  private String lastUnit() {
    if (serving.isEmpty()) {
      return "units";
    }
    return last(serving.get(0)).phase().unit();
  }

  private String title() {
    String of = question.workload().id() + ", " + question.tier().id() + level();
    String model = hasTokens() ? " " + question.model().name() + "." : "";
    return of + ", " + year + "." + model + " A task: " + question.workload().task() + ".";
  }

  private String level() {
    Tier tier = question.tier();
    List<String> asks = new ArrayList<>();
    tier.speed().ifPresent(speed -> asks.add(number(speed.point()) + " tokens/s"));
    tier.frameRate().ifPresent(rate -> asks.add(number(rate.point()) + " frames/s"));
    tier.first().ifPresent(first -> asks.add("first within " + number(first.point()) + " s"));
    tier.latency().ifPresent(most -> asks.add("a frame within " + number(most.point()) + " s"));
    tier.ownChip()
        .ifPresent(rate -> asks.add(number(rate.point()) + " frames/s of a chip of its own"));
    return asks.isEmpty() ? "" : " (" + String.join(", ", asks) + ")";
  }

  private static String number(double value) {
    return ReadableNumber.number(value, FEW_DIGITS);
  }

  private List<Cell> cells(LeagueRow.Serves row) {
    CapacityTerms.PhaseTerms last = last(row);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(row.name()));
    cells.add(Cell.of(kinds(row)));
    cells.add(Cell.of(row.usd() * scale));
    if (hasTokens()) {
      cells.add(perMillion(row.prices().fresh()));
      cells.add(perMillion(row.prices().cached()));
      cells.add(perMillion(row.prices().out()));
    }
    cells.add(Cell.of(row.joules()));
    cells.add(Cell.of(last.rate().unitsPerSecondPerChip()));
    cells.add(Cell.of(layout(last.point()) + (row.split() ? SPLIT : "")));
    return cells;
  }

  /** The architecture, or both of a pair. */
  static String kinds(LeagueRow.Serves row) {
    String first = row.chips().get(0).family().architecture().word();
    String last = row.chips().get(row.chips().size() - 1).family().architecture().word();
    return first.equals(last) ? first : first + " > " + last;
  }

  private static Cell perMillion(OptionalDouble price) {
    return price.isPresent() ? Cell.of(price.getAsDouble() * MILLION) : Cell.missing("-");
  }

  private static CapacityTerms.PhaseTerms last(LeagueRow.Serves row) {
    OfferTerms offer = row.offers().get(row.offers().size() - 1);
    List<CapacityTerms.PhaseTerms> phases = offer.capacity().phases();
    return phases.get(phases.size() - 1);
  }

  static String layout(OperatingPoint point) {
    return String.format(
        Locale.ROOT,
        "%dx%d,%s,%s",
        point.layout().tensor(),
        point.layout().stages(),
        point.precision().word(),
        Decimal.tenDigits(point.batch()));
  }

  private Table others() {
    Table.Builder table =
        Table.named("refused_" + question.tier().id(), "Cannot serve it")
            .column(Column.text("chip", "chip"))
            .column(Column.text("kind", "kind"))
            .column(Column.text("reason", "why not"));
    Set<String> told = new HashSet<>();
    serving.forEach(row -> told.add(origin(row)));
    for (LeagueRow.Refused row : refused) {
      if (!told.add(origin(row)) && !generations) {
        continue;
      }
      table.row(
          Cell.of(row.chip().id()),
          Cell.of(row.chip().family().architecture().word()),
          Cell.of(row.reason()));
    }
    return table.build();
  }
}
