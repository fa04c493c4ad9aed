package chipcast.command;

import chipcast.projection.Placement;
import chipcast.projection.Reach;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of a placed chip, as tables. */
final class PlaceTables {
  private final PlacedWork work;
  private final PlacedYears byYear;
  private final WinningTable winning;
  private final PlaceRows rows;

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
    int year = placement.outcome().structure().years().get(index);
    this.work = new PlacedWork(placement, chip, index, reach);
    this.byYear = new PlacedYears(placement, years);
    this.winning = new WinningTable(winning, year);
    this.rows = new PlaceRows(chip, year, reach, byYear, winning);
  }

  /** What it can serve and what not, by year, and what wins. */
  List<Table> forPeople(String scenario) {
    List<Table> tables = new ArrayList<>(List.of(work.segments(scenario)));
    work.obstacles().ifPresent(tables::add);
    tables.add(byYear.table());
    tables.add(winning.table());
    return tables;
  }

  /** Everything in rows: what is not of a kind of work has no workload. */
  Table tidy() {
    return rows.table();
  }
}
