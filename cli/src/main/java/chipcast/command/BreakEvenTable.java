package chipcast.command;

import chipcast.entry.BreakEvenPoint;
import chipcast.entry.EntryDecision;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.List;
import java.util.OptionalDouble;

/** A chip's break-even for people and machines. */
final class BreakEvenTable {
  /** How far the table of lateness goes. */
  static final int MOST_YEARS_LATER = 3;

  private static final int DIGITS = 3;

  private final List<Late> cases;
  private final OptionalDouble run;
  private final OptionalDouble spend;

  /**
   * The case, so many years later than stated.
   *
   * @param years 0 for the case as stated
   * @param costs what the work costs then
   * @param point where it begins to pay
   */
  record Late(int years, AlternativeCosts.ByYear costs, BreakEvenPoint point) {}

  /**
   * The tables of a case.
   *
   * @param cases as stated first, then later and later
   * @param run USD of the one run asked about
   * @param spend USD of the yearly work asked about
   */
  BreakEvenTable(List<Late> cases, OptionalDouble run, OptionalDouble spend) {
    this.cases = List.copyOf(cases);
    this.run = run;
    this.spend = spend;
  }

  /** What was asked: where it begins to pay, and what the stated run or spend would pay for. */
  Table answer() {
    Late stated = cases.get(0);
    BreakEvenPoint point = stated.point();
    Table.Builder table =
        Table.named("breakeven", "Does it pay")
            .column(Column.text("figure", ""))
            .column(Column.text("value", "value"))
            .column(Column.text("how", "how"));
    table.row(
        Cell.of("what the outlay has to earn"),
        Cell.of(usd(point.outlay().threshold())),
        Cell.of("NRE x models x (1 + hurdle)"));
    table.row(
        Cell.of("in service from"),
        Cell.of(ReadableNumber.year(stated.costs().start())),
        Cell.of("end of the year of the decision + lead + slip"));
    table.row(
        Cell.of("cost of the work, of the best alternative's"),
        Cell.of(ReadableNumber.share(point.ratio(), DIGITS)),
        Cell.of("against " + stated.costs().chips().get(0) + " at delivery, without NRE"));
    table.row(
        Cell.of("one run that would pay for it"),
        Cell.of(usd(point.run())),
        Cell.of("at the alternative's cost; earned / (works x saved x worth then)"));
    table.row(
        Cell.of("yearly spend that would pay for it"),
        Cell.of(usd(point.spend())),
        Cell.of("the same over its life, as alternatives get cheaper"));
    table.row(
        Cell.of("chips that do that work"),
        Cell.of(count(point, stated.costs().usdPerChipYear())),
        Cell.of("in service, at their own cost a year"));
    run.ifPresent(usd -> runRows(table, point, usd));
    spend.ifPresent(usd -> spendRows(table, point, usd));
    return table.build();
  }

  private static void runRows(Table.Builder table, BreakEvenPoint point, double usd) {
    table.row(
        Cell.of("a run of " + usd(usd)),
        Cell.of(verdict(usd >= point.run())),
        Cell.of("break-even run " + usd(point.run())));
    table.row(
        Cell.of("… would pay for an NRE of"),
        Cell.of(usd(point.affordableNreOfRun(usd))),
        Cell.of("for each model"));
  }

  private static void spendRows(Table.Builder table, BreakEvenPoint point, double usd) {
    EntryDecision decision = point.decision(usd);
    table.row(
        Cell.of("spend of " + usd(usd) + " a year"),
        Cell.of(verdict(decision.enters())),
        Cell.of("expected " + usd(decision.expected()) + " at the decision"));
    table.row(
        Cell.of("… would pay for an NRE of"),
        Cell.of(usd(point.affordableNre(usd))),
        Cell.of("for each model"));
  }

  private static String verdict(boolean pays) {
    return pays ? "pays" : "does not pay";
  }

  /** What the work costs on the chip and on the best of all others, year by year. */
  Table alternatives() {
    Late stated = cases.get(0);
    Table.Builder table =
        Table.named("alternatives", "The best alternative in each year of its life, USD a task")
            .column(Column.year("year", "year"))
            .column(Column.money("own", "own chip", "USD/task"))
            .column(Column.money("alternative", "alternative", "USD/task"))
            .column(Column.share("saved", "saved"))
            .column(Column.number("worth", "worth of a USD", "1"))
            .column(Column.text("chip", "which"));
    for (int year = 0; year < stated.costs().years().size(); year++) {
      table.row(
          Cell.of((double) stated.costs().years().get(year)),
          Cell.of(stated.costs().own()),
          Cell.of(stated.costs().alternatives().get(year)),
          Cell.of(stated.point().saved().get(year)),
          Cell.of(stated.point().delivery().discount(year)),
          Cell.of(stated.costs().chips().get(year)));
    }
    return table.build();
  }

  /** What lateness does: the same chip against the rivals of later years. */
  Table timelines() {
    Table.Builder table =
        Table.named("timelines", "If it came later")
            .column(Column.number("later", "years later", "1"))
            .column(Column.share("ratio", "cost of the alternative's"))
            .column(Column.money("run", "break-even run", "USD"))
            .column(Column.money("spend", "break-even spend", "USD"))
            .column(Column.text("alternative", "alternative then"));
    for (Late late : cases) {
      table.row(
          Cell.of((double) late.years()),
          Cell.of(late.point().ratio()),
          cell(late.point().run()),
          cell(late.point().spend()),
          Cell.of(late.costs().chips().get(0)));
    }
    return table.build();
  }

  private static String count(BreakEvenPoint point, double usdPerChipYear) {
    double chips = usdPerChipYear > 0 ? point.chips(usdPerChipYear) : Double.NaN;
    return Double.isNaN(chips) ? "none" : ReadableNumber.count(chips, DIGITS);
  }

  private static String usd(double amount) {
    return Double.isNaN(amount) ? "none would" : ReadableNumber.money(amount, DIGITS) + " USD";
  }

  private static Cell cell(double usd) {
    return Double.isNaN(usd) ? Cell.missing("none would") : Cell.of(usd);
  }
}
