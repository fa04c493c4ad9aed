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
  private static final int NOWHERE = -1;

  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final HourTable hours;
  private final PooledRates rates;
  private final String reference;
  private final PriceChanges prices;
  private final double[][] maturities; // By year, as they are first asked for.
  private final TaskUnits units;
  private final double[][] baseLoad; // By service, like peak.
  private final double[][] peak;
  private final double[] kappa;
  private final double[] floor;
  private final double[] factors;
  private final boolean[] live;
  private final int[] place;
  private int[] liveCells = {};
  private int[] firstSlot = {};
  private double[] slotSeconds = {};
  private double[] busySeconds = {};
  private double[] load = {};
  private double[] tasksPerChip = {};
  private double[] full = {};
  private double[] running = {};
  private int year;

  CostTable(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    this.hours = HourTable.of(plan, block);
    this.rates = new PooledRates(plan, block);
    this.reference = Porting.reference(plan.world());
    this.prices = new PriceChanges(plan, block);
    this.maturities = new double[plan.years().size()][0];
    int services = plan.services().size();
    this.units = new TaskUnits(plan, block);
    this.baseLoad = new double[services][];
    this.peak = new double[services][];
    for (int service = 0; service < services; service++) {
      Service of = plan.services().get(service);
      baseLoad[service] = block.of(of.workload().loadFactor());
      peak[service] = block.of(of.workload().peakToMean());
    }
    this.kappa = block.of(plan.world().economics().pools().kappa());
    this.floor = block.of(plan.world().economics().pools().floor());
    this.factors = new double[lanes];
    this.live = new boolean[plan.market().cells().size()];
    this.place = new int[live.length];
  }

  /** Seconds of a working chip that a task takes in a cell, load apart; NaN if not live. */
  double busySeconds(int cell, int lane) {
    return of(busySeconds, cell, lane);
  }

  /** Load factor of a cell's pool; NaN if not live. */
  double load(int cell, int lane) {
    return of(load, cell, lane);
  }

  /** Tasks that one chip serves in a year in a cell; NaN if not live. */
  double tasksPerChip(int cell, int lane) {
    return of(tasksPerChip, cell, lane);
  }

  /** USD a task on a new chip, all in; NaN if not live. */
  double full(int cell, int lane) {
    return of(full, cell, lane);
  }

  /** USD a task on a chip that is paid for; NaN if not live. */
  double running(int cell, int lane) {
    return of(running, cell, lane);
  }

  private double of(double[] figures, int cell, int lane) {
    int at = place[cell];
    return at == NOWHERE ? Double.NaN : figures[at * lanes + lane];
  }

  /** Where a cell stands among those that are live, or −1. */
  int place(int cell) {
    return place[cell];
  }

  /** Tasks that one chip serves in a year, live cell × lane; of the filled year, read only. */
  double[] tasksPerChip() {
    return tasksPerChip;
  }

  /** USD a task on a new chip, likewise. */
  double[] full() {
    return full;
  }

  /** USD a task on a chip that is paid for, likewise. */
  double[] running() {
    return running;
  }

  /** Load factors, likewise. */
  double[] load() {
    return load;
  }

  /** Seconds of a working chip that a task takes, likewise. */
  double[] busySeconds() {
    return busySeconds;
  }

  /** Those of each phase: from {@link #firstSlot} of a live cell on, times lanes. */
  double[] slotSeconds() {
    return slotSeconds;
  }

  /** Where the phases of each live cell begin. */
  int[] firstSlot() {
    return firstSlot;
  }

  /** Weight of a cell's chip among those of its family; its roadmap's later chips keep it. */
  double chipWeight(int cell, int lane) {
    int chip = plan.market().cells().get(cell).chip();
    Optional<Assumption> stated = plan.chips().get(chip).listed().weight();
    return stated.isEmpty() ? 1 : block.of(stated.get(), lane);
  }

  /**
   * Fills the table for a year, in new arrays: those of the year before stay what they are.
   *
   * @param year index of the year
   * @param fleet whose pools' sizes decide the loads
   */
  void fill(int year, Fleet fleet) {
    this.year = year;
    prices.fill(year);
    findLive(fleet.standing(plan.years().get(year)), year);
    int size = liveCells.length * lanes;
    this.busySeconds = new double[size];
    this.load = new double[size];
    this.tasksPerChip = new double[size];
    this.full = new double[size];
    this.running = new double[size];
    this.slotSeconds = new double[firstSlot[liveCells.length] * lanes];
    fillLoads(fleet);
    for (int at = 0; at < liveCells.length; at++) {
      Cell cell = plan.market().cells().get(liveCells[at]);
      fillBusySeconds(cell, at);
      fillCosts(cell, at);
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
    firstSlot = new int[count + 1];
    Arrays.fill(place, NOWHERE);
    for (int at = 0; at < count; at++) {
      place[liveCells[at]] = at;
      firstSlot[at + 1] = firstSlot[at] + market.duties(liveCells[at]);
    }
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

  /** The cells whose chip can be bought, or may stand there, in the filled year; read only. */
  int[] liveCells() {
    return liveCells;
  }

  /** Whether a cell's chip can be bought, or its buyer may have it, in the filled year. */
  boolean live(int cell) {
    return live[cell];
  }

  private void fillBusySeconds(Cell cell, int at) {
    int service = serviceOf(cell);
    for (int phase = 0; phase < cell.phases().size(); phase++) {
      Cell.Duty duty = cell.phases().get(phase);
      double[] asked = units.of(year, service);
      double[] roofline = rates.roofline(service, duty.phase());
      double[] maturity = maturities(year);
      double[] error = rates.error();
      rates.factors(service, duty, cell.chip(), factors);
      int chip = cell.chip() * lanes;
      int slot = (firstSlot[at] + phase) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double rate =
            EffectiveRate.product(
                roofline[chip + lane], maturity[chip + lane], factors[lane], error[chip + lane]);
        double seconds = asked[duty.phase() * lanes + lane] / rate;
        slotSeconds[slot + lane] = seconds;
        busySeconds[at * lanes + lane] += seconds;
      }
    }
  }

  /** Seconds of a working chip that one phase of a task takes in a live cell. */
  double phaseSeconds(Cell cell, int phase, int lane) {
    return slotSeconds[(firstSlot[place[cell.index()]] + phase) * lanes + lane];
  }

  /** Number of the service that a cell's chips do in the filled year. */
  private int serviceOf(Cell cell) {
    return plan.serviceIn(plan.market().segments().get(cell.segment()).service(), year);
  }

  /** The terms of the rate at which a chip serves a phase in the filled year. */
  EffectiveRate effectiveRate(Cell cell, int phase, int lane) {
    Cell.Duty duty = cell.phases().get(phase);
    int service = serviceOf(cell);
    rates.factors(service, duty, cell.chip(), factors);
    int at = cell.chip() * lanes + lane;
    return EffectiveRate.of(
        block.rate(service, duty.phase(), cell.chip(), lane),
        maturities(year)[at],
        factors[lane],
        rates.error()[at]);
  }

  /** Fraction of mature throughput of each chip at the middle of a year: chip × lane. */
  private double[] maturities(int ofYear) {
    double[] known = maturities[ofYear];
    if (known.length == 0) {
      known = new double[plan.chips().size() * lanes];
      double middle = plan.years().get(plan.technologyYear(ofYear)) + 0.5;
      for (int at = 0; at < known.length; at++) {
        int lane = at % lanes;
        known[at] = block.chip(at / lanes, lane).maturity(middle, block.draw(lane));
      }
      maturities[ofYear] = known;
    }
    return known;
  }

  private void fillLoads(Fleet fleet) {
    Market market = plan.market();
    int filled = NOWHERE;
    for (int at = 0; at < liveCells.length; at++) {
      int of = market.lineOf(liveCells[at]);
      if (of == filled) {
        System.arraycopy(load, (at - 1) * lanes, load, at * lanes, lanes);
      } else {
        fillLoad(market.lines().get(of), fleet, at);
        filled = of;
      }
    }
  }

  private void fillLoad(Line line, Fleet fleet, int at) {
    Segment segment = plan.market().segmentOf(plan.market().pools().get(line.pool()));
    double[] base = baseLoad[segment.service()];
    double[] peakToMean = peak[segment.service()];
    for (int lane = 0; lane < lanes; lane++) {
      double chips = fleet.chipsOf(segment.buyer(), line.family(), lane);
      load[at * lanes + lane] =
          PoolLoad.factor(base[lane], kappa[lane], chips, floor[lane], peakToMean[lane]);
    }
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

  private void fillCosts(Cell cell, int at) {
    int buyer = plan.market().buyerOf(cell.index());
    for (int lane = 0; lane < lanes; lane++) {
      int to = at * lanes + lane;
      tasksPerChip[to] = CatalogueChip.SECONDS_PER_YEAR * load[to] / busySeconds[to];
      double chipHours = busySeconds[to] / (CatalogueChip.SECONDS_PER_HOUR * load[to]);
      full[to] =
          chipHours * (hours.full(buyer, cell.chip(), lane) + moved(buyer, cell.chip(), lane));
      running[to] = chipHours * hours.running(buyer, cell.chip(), lane);
    }
    addPorting(cell, at);
  }

  private void addPorting(Cell cell, int at) {
    if (plan.services().get(serviceAtFirst(cell)).workload().porting().isPresent()) {
      for (int lane = 0; lane < lanes; lane++) {
        full[at * lanes + lane] += porting(cell, lane);
      }
    }
  }

  private int serviceAtFirst(Cell cell) {
    return plan.market().segments().get(cell.segment()).service();
  }

  /** USD a task for bringing its work to the chip of a cell, of the phases served there. */
  double porting(Cell cell, int lane) {
    Service service = plan.services().get(serviceAtFirst(cell));
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

  /** Units that tasks take. */
  TaskUnits units() {
    return units;
  }

  /** How fast chips serve phases in pools. */
  PooledRates rates() {
    return rates;
  }

  /** What an hour of each chip costs. */
  HourTable hours() {
    return hours;
  }
}
