package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.projection.Reach;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.List;

/** Everything that there is to say of a placed chip, in rows of one table. */
final class PlaceRows {
  private final String chip;
  private final int year;
  private final List<Reach> reach;
  private final PlacedYears byYear;
  private final Winning winning;

  /**
   * Rows.
   *
   * @param chip id of the listed chip
   * @param year calendar year of the kinds of work and of what wins
   * @param reach by kind of work in that year
   */
  PlaceRows(String chip, int year, List<Reach> reach, PlacedYears byYear, Winning winning) {
    this.chip = chip;
    this.year = year;
    this.reach = List.copyOf(reach);
    this.byYear = byYear;
    this.winning = winning;
  }

  /** Everything in rows: what is not of a kind of work has no workload. */
  Table table() {
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
    for (PlacedYears.Series series : byYear.series()) {
      for (int i = 0; i < byYear.years().size(); i++) {
        add(
            table,
            byYear.years().get(i),
            series.measure(),
            series.values().get(i),
            series.unit(),
            "");
      }
    }
    String of = "wins " + Decimal.tenDigits(winning.asked()) + " by " + winning.lens().word();
    add(table, year, "share of what it can serve", winning.stated(), "1", "as stated");
    winning.price().ifPresent(won -> tidy(table, "highest price", won, "USD", of));
    winning.date().ifPresent(won -> tidy(table, "latest date", won, "year", of));
    return table.build();
  }

  private void tidy(Table.Builder table, String measure, Winning.Won won, String unit, String of) {
    add(table, year, measure, won.value(), unit, of);
    add(table, year, "share at " + measure, won.share(), "1", "run with " + won.text());
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
        Cell.of((double) year),
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
