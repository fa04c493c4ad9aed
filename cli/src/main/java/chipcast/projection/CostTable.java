package chipcast.projection;

import chipcast.assumption.Economics;
import chipcast.assumption.Workload;
import chipcast.economics.PoolLoad;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.EffectiveRate;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a task costs in each cell in one year, in every lane, and what it takes of a chip's time.
 * Filled anew for each year; the load of a pool follows its size at the end of the year before.
 */
final class CostTable {
  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final HourTable hours;
  private final String reference;
  private final PriceChanges prices;
  private final double[] maturity;
  private final double[] error; // Of the efficiency of each chip's family: a factor on its rates.
  private final double[][] units;
  private final boolean[] live;
  private final double[] busySeconds;
  private final double[] load;
  private final double[] full;
  private final double[] running;
  private int[] liveCells = {};
  private int year;

  CostTable(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    this.hours = HourTable.of(plan, block);
    this.reference = Porting.reference(plan.world());
    this.prices = new PriceChanges(plan, block);
    int size = plan.market().cells().size() * lanes;
    this.maturity = new double[plan.chips().size() * lanes];
    this.error = new double[maturity.length];
    for (int at = 0; at < error.length; at++) {
      int family = plan.familyOf(at / lanes);
      error[at] = block.of(plan.efficiencyError(family), at % lanes);
    }
    this.units = new double[plan.services().size()][];
    for (int service = 0; service < units.length; service++) {
      units[service] = new double[plan.services().get(service).phases().size() * lanes];
    }
    this.live = new boolean[plan.market().cells().size()];
    this.busySeconds = new double[size];
    this.load = new double[size];
    this.full = new double[size];
    this.running = new double[size];
  }

  /** Seconds of a working chip that a task takes in a cell, load apart. */
  double busySeconds(int cell, int lane) {
    return busySeconds[cell * lanes + lane];
  }

  /** Load factor of a cell's pool. */
  double load(int cell, int lane) {
    return load[cell * lanes + lane];
  }

  /** Tasks that one chip serves in a year in a cell. */
  double tasksPerChip(int cell, int lane) {
    int at = cell * lanes + lane;
    return CatalogueChip.SECONDS_PER_YEAR * load[at] / busySeconds[at];
  }

  /** USD a task on a new chip, all in. */
  double full(int cell, int lane) {
    return full[cell * lanes + lane];
  }

  /** USD a task on a chip that is paid for. */
  double running(int cell, int lane) {
    return running[cell * lanes + lane];
  }

  /** Weight of a cell's chip among those of its family; its roadmap's later chips keep it. */
  double chipWeight(int cell, int lane) {
    int chip = plan.market().cells().get(cell).chip();
    Optional<Assumption> stated = plan.chips().get(chip).listed().weight();
    return stated.isEmpty() ? 1 : block.of(stated.get(), lane);
  }

  /**
   * Fills the table for a year.
   *
   * @param year index of the year
   * @param fleet whose pools' sizes decide the loads
   */
  void fill(int year, Fleet fleet) {
    this.year = year;
    prices.fill(year);
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      for (int lane = 0; lane < lanes; lane++) {
        maturity[chip * lanes + lane] = maturity(chip, year, lane);
      }
    }
    fillUnits();
    for (Line line : plan.market().lines()) {
      fillLoads(line, fleet);
    }
    findLive(fleet.standing(plan.years().get(year)), year);
    Arrays.fill(busySeconds, Double.NaN);
    Arrays.fill(full, Double.NaN);
    Arrays.fill(running, Double.NaN);
    for (int i = 0; i < liveCells.length; i++) {
      Cell cell = plan.market().cells().get(liveCells[i]);
      fillBusySeconds(cell);
      fillCosts(cell);
    }
  }

  /**
   * Finds the cells whose chip can be bought or may stand there: of the others no figure is worth
   * working out.
   */
  private void findLive(boolean[] standing, int year) {
    Market market = plan.market();
    boolean[] sold = sold(year);
    int[] found = new int[live.length];
    int count = 0;
    for (int cell = 0; cell < live.length; cell++) {
      int chip = market.chipOf(cell);
      boolean stands = standing[market.buyerOf(cell) * sold.length + chip];
      live[cell] = stands || sold[chip];
      if (live[cell]) {
        found[count++] = cell;
      }
    }
    liveCells = Arrays.copyOf(found, count);
  }

  /** Which chips are on sale in some lane. */
  private boolean[] sold(int year) {
    boolean[] sold = new boolean[plan.chips().size()];
    for (int chip = 0; chip < sold.length; chip++) {
      for (int lane = 0; lane < lanes; lane++) {
        sold[chip] |= block.onSale(year, chip, lane) > 0;
      }
    }
    return sold;
  }

  private void fillUnits() {
    for (int service = 0; service < units.length; service++) {
      Service of = plan.services().get(service);
      for (int phase = 0; phase < of.phases().size(); phase++) {
        for (int lane = 0; lane < lanes; lane++) {
          double base = block.phase(service, phase, lane).unitsPerTask();
          units[service][phase * lanes + lane] =
              Drift.units(plan, of, phase, base, year, block, lane);
        }
      }
    }
  }

  /** The cells whose chip can be bought, or may stand there, in the filled year; read only. */
  int[] liveCells() {
    return liveCells;
  }

  /** Whether a cell's chip can be bought, or its buyer may have it, in the filled year. */
  boolean live(int cell) {
    return live[cell];
  }

  private void fillBusySeconds(Cell cell) {
    for (int lane = 0; lane < lanes; lane++) {
      double seconds = 0;
      for (int phase = 0; phase < cell.phases().size(); phase++) {
        seconds += phaseSeconds(cell, phase, lane);
      }
      busySeconds[cell.index() * lanes + lane] = seconds;
    }
  }

  /** Seconds of a working chip that one phase of a task takes in a cell, in the filled year. */
  double phaseSeconds(Cell cell, int phase, int lane) {
    Cell.Duty duty = cell.phases().get(phase);
    int service = serviceOf(cell);
    return units[service][duty.phase() * lanes + lane]
        / EffectiveRate.product(
            block.rate(service, duty.phase(), cell.chip(), lane),
            maturity[cell.chip() * lanes + lane],
            poolFactor(cell, duty, service, lane),
            error[cell.chip() * lanes + lane]);
  }

  /** What a pool leaves of the rate of a chip: interference, or rate matching and handover. */
  private double poolFactor(Cell cell, Cell.Duty duty, int service, int lane) {
    double factor = duty.poolFactor(block.factors(lane));
    return duty.together() > 0
        ? factor
        : factor * block.handover(service, duty.phase(), cell.chip(), lane).factor();
  }

  /** Number of the service that a cell's chips do in the filled year. */
  private int serviceOf(Cell cell) {
    return plan.serviceIn(plan.market().segments().get(cell.segment()).service(), year);
  }

  /** The terms of the rate at which a chip serves a phase in the filled year. */
  EffectiveRate effectiveRate(Cell cell, int phase, int lane) {
    Cell.Duty duty = cell.phases().get(phase);
    int service = serviceOf(cell);
    return EffectiveRate.of(
        block.rate(service, duty.phase(), cell.chip(), lane),
        maturity[cell.chip() * lanes + lane],
        poolFactor(cell, duty, service, lane),
        error[cell.chip() * lanes + lane]);
  }

  /** Fraction of mature throughput of a chip at the middle of a year. */
  double maturity(int chip, int year, int lane) {
    return block
        .chip(chip, lane)
        .maturity(plan.years().get(plan.technologyYear(year)) + 0.5, block.draw(lane));
  }

  private void fillLoads(Line line, Fleet fleet) {
    Segment segment =
        plan.market().segments().get(plan.market().pools().get(line.pool()).segment());
    for (int lane = 0; lane < lanes; lane++) {
      double chips = fleet.chipsOf(segment.buyer(), line.family(), lane);
      double factor = loadFactor(segment, chips, lane);
      for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
        load[cell * lanes + lane] = factor;
      }
    }
  }

  private double loadFactor(Segment segment, double chips, int lane) {
    Workload workload = plan.services().get(segment.service()).workload();
    Economics.Pools pools = plan.world().economics().pools();
    return PoolLoad.factor(
        block.of(workload.loadFactor(), lane),
        block.of(pools.kappa(), lane),
        chips,
        block.of(pools.floor(), lane),
        block.of(workload.peakToMean(), lane));
  }

  /** The terms of the load factor of a pool of so many chips. */
  PoolLoad poolLoad(Segment segment, double chips, int lane) {
    Workload workload = plan.services().get(segment.service()).workload();
    return poolLoad(workload, plan.world().economics().pools(), chips, block.draw(lane));
  }

  /** The same of any workload's pool. */
  static PoolLoad poolLoad(Workload workload, Economics.Pools pools, double chips, Values values) {
    return PoolLoad.of(
        values.of(workload.loadFactor()),
        values.of(pools.kappa()),
        chips,
        values.of(pools.floor()),
        values.of(workload.peakToMean()));
  }

  private void fillCosts(Cell cell) {
    int buyer = plan.market().segments().get(cell.segment()).buyer();
    for (int lane = 0; lane < lanes; lane++) {
      int at = cell.index() * lanes + lane;
      double chipHours = busySeconds[at] / (CatalogueChip.SECONDS_PER_HOUR * load[at]);
      full[at] =
          chipHours * (hours.full(buyer, cell.chip(), lane) + moved(buyer, cell.chip(), lane))
              + porting(cell, lane);
      running[at] = chipHours * hours.running(buyer, cell.chip(), lane);
    }
  }

  /** USD a task for bringing its work to the chip of a cell, of the phases served there. */
  double porting(Cell cell, int lane) {
    Service service = plan.services().get(plan.market().segments().get(cell.segment()).service());
    if (service.workload().porting().isEmpty()) {
      return 0;
    }
    String family = plan.chips().get(cell.chip()).family().id();
    double part = (double) cell.phases().size() / service.phases().size();
    return Porting.usd(service.workload(), reference, family, part, block.draw(lane));
  }

  /** USD per chip-hour by which prices have moved since release. */
  private double moved(int buyer, int chip, int lane) {
    return prices.any() ? prices.of(year, chip, lane) * hours.perPrice(buyer, chip, lane) : 0;
  }

  /** How far prices have moved. */
  PriceChanges prices() {
    return prices;
  }

  /** What an hour of each chip costs. */
  HourTable hours() {
    return hours;
  }
}
