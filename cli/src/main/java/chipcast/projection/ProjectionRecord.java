package chipcast.projection;

import chipcast.arithmetic.Require;
import chipcast.fleet.FleetLanes;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.Basis;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a projection writes down as its years go by: chips built and in service, what rents they pay
 * and what prices stand on them. A year is complete when it is recorded and never changes.
 */
final class ProjectionRecord {
  private final Plan plan;
  private final int lanes;
  private final HourTable hours;
  private final PriceChanges prices;
  private final Limits limits;
  private final YearRecord[] years;
  private final RentsPaid[] rents;
  private final CellYears added;
  private final CellYears installed;
  private final double[][] installedPrices;
  private long choiceCells;

  ProjectionRecord(Plan plan, Block block, HourTable hours, PriceChanges prices, Limits limits) {
    this.plan = plan;
    this.lanes = block.lanes();
    this.hours = hours;
    this.prices = prices;
    this.limits = limits;
    this.years = new YearRecord[plan.years().size()];
    this.rents = new RentsPaid[years.length];
    this.added = new CellYears(plan.market().cells().size());
    this.installed = new CellYears(plan.market().cells().size());
    this.installedPrices = new double[years.length][];
  }

  /** Records the base year, whose new chips are those observed. */
  void addBaseYear(
      Fleet fleet,
      CostTable costs,
      Demand demand,
      List<SegmentChoice> choices,
      Weights weights,
      Rationing rationing) {
    YearRecord year = new YearRecord(plan, lanes, costs);
    int baseYear = plan.years().get(0);
    for (int cell : costs.liveCells()) {
      for (int lane = 0; lane < lanes; lane++) {
        double chips = fleet.chips(plan.market().cells().get(cell), baseYear, lane);
        year.newChips(cell, lane, chips);
      }
    }
    year.close(fleet, demand, choices, weights, rationing);
    year.unmetByFleet();
    keep(0, year);
    rents[0] = paid(0, rationing.observe(), fleet);
    observePrices(0, fleet, costs);
  }

  /** Records a computed year. */
  void addYear(
      int index,
      Fleet fleet,
      CostTable costs,
      Demand demand,
      List<SegmentChoice> choices,
      Weights weights,
      Builds builds,
      Contracts contracts,
      FleetLanes kernel,
      Rationing rationing) {
    YearRecord year = new YearRecord(plan, lanes, costs);
    for (int cell : costs.liveCells()) {
      for (int lane = 0; lane < lanes; lane++) {
        if (builds.tasks(cell, lane) > 0) {
          double perChip = costs.tasksPerChip(cell, lane);
          year.newChips(cell, lane, builds.tasks(cell, lane) / perChip);
          year.contractedChips(cell, lane, builds.contracted(cell, lane) / perChip);
        }
      }
    }
    requireFinite(year, plan.years().get(index));
    year.unmet(builds, contracts);
    year.retire(kernel);
    year.close(fleet, demand, choices, weights, rationing);
    keep(index, year);
    rents[index] = paid(index, rationing.found(), fleet);
    observePrices(index, fleet, costs);
  }

  private void observePrices(int index, Fleet fleet, CostTable costs) {
    prices.observe(index, years[index]);
    installedPrices[index] = prices.installed(index, fleet, costs.liveCells());
  }

  private void keep(int index, YearRecord year) {
    years[index] = year;
    for (int cell : year.cells()) {
      if (year.holds(Basis.NEW, cell)) {
        added.note(cell, index);
      }
      if (year.holds(Basis.INSTALLED, cell)) {
        installed.note(cell, index);
      }
    }
  }

  private RentsPaid paid(int index, YearLimits found, Fleet fleet) {
    return RentsPaid.of(plan, limits, hours, lanes, index, rents, found, years[index], fleet);
  }

  /** Overflow shows in what is built, whatever input it comes from. */
  private void requireFinite(YearRecord year, int calendarYear) {
    for (int cell : year.cells()) {
      CatalogueChip chip = plan.chips().get(plan.market().chipOf(cell));
      for (int lane = 0; lane < lanes; lane++) {
        double spend = year.newChips(cell, lane) * chip.generation().price();
        if (!(spend < Double.POSITIVE_INFINITY)) {
          Require.finite("spend on " + chip.id() + " in " + calendarYear, spend);
        }
      }
    }
  }

  /** Takes note of how many choice cells the run took. */
  void count(long cells) {
    choiceCells = cells;
  }

  long choiceCells() {
    return choiceCells;
  }

  /** What is scarce. */
  Limits limits() {
    return limits;
  }

  /** What was found of a year. */
  YearRecord year(int year) {
    return years[year];
  }

  /** What was found of all years. */
  List<YearRecord> years() {
    return Collections.unmodifiableList(Arrays.asList(years));
  }

  /** The rents that chips of a year pay. */
  RentsPaid rents(int year) {
    return rents[year];
  }

  /** In which years each cell holds chips. */
  CellYears holding(Basis basis) {
    return basis == Basis.NEW ? added : installed;
  }

  /** USD by which what the fleet of a year was bought for differs from its prices at release. */
  double installedPrice(int year, int cell, int lane) {
    return installedPrices[year][cell * lanes + lane];
  }
}
