package chipcast.projection;

import chipcast.fleet.FleetLanes;
import chipcast.measure.Basis;
import java.util.Arrays;
import java.util.List;

/**
 * What was found of one year: by cell, by slot, by pool and by segment, lanes innermost. Of cells
 * it keeps those alone that were live in the year; the others have no chips, and all figures 0.
 */
final class YearRecord {
  /** What a pool lacks is built to this part of it. */
  private static final double ROUNDING = 1e-9;

  /** In place of the place of a cell that was not live. */
  private static final int NOWHERE = -1;

  private final Plan plan;
  private final int lanes;
  private final int[] cells;
  private final int[] place;
  private final int[] firstSlot;
  private final double[] newChips;
  private final double[] contracted;
  private final double[] installed;
  private final double[] tasksPerChip;
  private final double[] used;
  private final double[] load;
  private final double[] busySeconds;
  private final double[] slotSeconds;
  private final double[] unmet;
  private final double[] unusedContracts;
  private final double[] tasks;
  private final double[] share;
  private final double[] weight;
  private final double[] retired;

  /**
   * The record of a year.
   *
   * @param costs filled for the year
   */
  YearRecord(Plan plan, int lanes, CostTable costs) {
    this.plan = plan;
    this.lanes = lanes;
    this.cells = costs.liveCells();
    this.place = new int[plan.market().cells().size()];
    this.firstSlot = costs.firstSlot();
    Arrays.fill(place, NOWHERE);
    for (int at = 0; at < cells.length; at++) {
      place[cells[at]] = at;
    }
    int kept = cells.length * lanes;
    this.newChips = new double[kept];
    this.contracted = new double[kept];
    this.installed = new double[kept];
    this.tasksPerChip = costs.tasksPerChip();
    this.load = costs.load();
    this.busySeconds = costs.busySeconds();
    this.share = new double[kept];
    this.slotSeconds = costs.slotSeconds();
    this.used = new double[plan.market().pools().size() * lanes];
    this.unmet = new double[plan.market().pools().size() * lanes];
    this.unusedContracts = new double[lanes];
    this.tasks = new double[plan.market().segments().size() * lanes];
    this.weight = new double[plan.families().size() * lanes];
    this.retired = new double[plan.chips().size() * lanes];
  }

  /** The cells that were live in the year, ascending; read only. */
  int[] cells() {
    return cells;
  }

  /** Where a cell stands among them, or −1. */
  int place(int cell) {
    return place[cell];
  }

  void newChips(int cell, int lane, double chips) {
    newChips[place[cell] * lanes + lane] = chips;
  }

  void contractedChips(int cell, int lane, double chips) {
    contracted[place[cell] * lanes + lane] = chips;
  }

  void unmet(Builds builds, Contracts contracts) {
    for (int pool = 0; pool < plan.market().pools().size(); pool++) {
      for (int lane = 0; lane < lanes; lane++) {
        unmet[pool * lanes + lane] = builds.unmet(pool, lane);
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      unusedContracts[lane] = contracts.unusedChips(lane);
    }
  }

  /** Takes what the fleet lost in the year, by age and because it did not pay. */
  void retire(FleetLanes kernel) {
    double[] aged = kernel.aged();
    double[] pricedOut = kernel.pricedOut();
    for (int at = 0; at < aged.length; at++) {
      retired[at % retired.length] += aged[at] + pricedOut[at]; // Buyer after buyer.
    }
  }

  void close(
      Fleet fleet,
      Demand demand,
      List<SegmentChoice> choices,
      Weights weights,
      Rationing rationing) {
    for (int i = 0; i < cells.length; i++) {
      System.arraycopy(fleet.chips(), cells[i] * lanes, installed, i * lanes, lanes);
    }
    double[] shares = new double[lanes];
    for (SegmentChoice choice : choices) {
      int[] offered = choice.offers().cells();
      for (int local = 0; local < offered.length; local++) {
        rationing.shares(choice, local, shares);
        System.arraycopy(shares, 0, share, place[offered[local]] * lanes, lanes);
      }
    }
    for (Segment segment : plan.market().segments()) {
      for (int lane = 0; lane < lanes; lane++) {
        tasks[segment.index() * lanes + lane] = demand.tasks(segment.index(), lane);
      }
    }
    for (Pool pool : plan.market().pools()) {
      for (int lane = 0; lane < lanes; lane++) {
        used[pool.index() * lanes + lane] = usedPart(pool, lane);
      }
    }
    for (int family = 0; family < plan.families().size(); family++) {
      for (int lane = 0; lane < lanes; lane++) {
        weight[family * lanes + lane] = weights.entered(family, lane);
      }
    }
  }

  /** What the base year's fleet does not serve of what each pool is asked for. */
  void unmetByFleet() {
    for (Pool pool : plan.market().pools()) {
      for (int lane = 0; lane < lanes; lane++) {
        double lacking = tasks[pool.segment() * lanes + lane] - capacity(pool, lane);
        unmet[pool.index() * lanes + lane] = Math.max(0, lacking);
      }
    }
  }

  /** The part of a pool's capacity that has work. */
  private double usedPart(Pool pool, int lane) {
    double capacity = capacity(pool, lane);
    double asked = tasks[pool.segment() * lanes + lane];
    return capacity > asked ? asked / capacity : 1;
  }

  /** Tasks a year that all chips of a pool can serve. */
  private double capacity(Pool pool, int lane) {
    double capacity = 0;
    for (Line line : pool.lines()) {
      for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
        capacity += of(installed, cell, lane) * of(tasksPerChip, cell, lane);
      }
    }
    return capacity;
  }

  /** Whether a cell has any chips in some lane. */
  boolean holds(Basis basis, int cell) {
    double[] chips = basis == Basis.NEW ? newChips : installed;
    for (int lane = 0; lane < lanes; lane++) {
      if (of(chips, cell, lane) > 0) {
        return true;
      }
    }
    return false;
  }

  private double of(double[] figures, int cell, int lane) {
    int at = place[cell];
    return at == NOWHERE ? 0 : figures[at * lanes + lane];
  }

  private int slot(int place, int phase, int lane) {
    return (firstSlot[place] + phase) * lanes + lane;
  }

  /** Chips added in the year. */
  double newChips(int cell, int lane) {
    return of(newChips, cell, lane);
  }

  /** The part of them that contracts fix. */
  double contractedChips(int cell, int lane) {
    return of(contracted, cell, lane);
  }

  /** Chips in service at the end of the year. */
  double installedChips(int cell, int lane) {
    return of(installed, cell, lane);
  }

  /** Chips of a kind that were in service the year before and are no more. */
  double retiredChips(int chip, int lane) {
    return retired[chip * lanes + lane];
  }

  /** Tasks of the year that one chip of a cell serves. */
  double workPerChip(int cell, Basis basis, int lane) {
    double tasksOf = of(tasksPerChip, cell, lane);
    int pool = plan.market().cells().get(cell).pool();
    return basis == Basis.NEW ? tasksOf : tasksOf * used[pool * lanes + lane];
  }

  /** The part of a cell's chips that has no work: all of them where the chip can do none of it. */
  double idlePart(int cell, int lane) {
    if (!(of(tasksPerChip, cell, lane) > 0)) {
      return 1;
    }
    double idle = 1 - used[plan.market().cells().get(cell).pool() * lanes + lane];
    return idle > ROUNDING ? idle : 0;
  }

  /** Tasks of the year that one chip of a cell could serve. */
  double tasksPerChip(int cell, int lane) {
    return of(tasksPerChip, cell, lane);
  }

  /**
   * The part of a chip's time in a cell that one of its phases takes, equal parts where the cell
   * has no work; NaN if not live.
   */
  double timeShare(int cell, int phase, int lane) {
    int at = place[cell];
    if (at == NOWHERE) {
      return Double.NaN;
    }
    double all = busySeconds[at * lanes + lane];
    return all < Double.POSITIVE_INFINITY
        ? slotSeconds[slot(at, phase, lane)] / all
        : 1.0 / plan.market().cells().get(cell).phases().size();
  }

  /**
   * Adds what the chips of a cell count in one of its phases to each lane of sums.
   *
   * @param each what one chip counts, by place of the live cell and lane
   */
  void addAmounts(Basis basis, int cell, int phase, double[] each, double[] sums) {
    int at = place[cell];
    if (at == NOWHERE) {
      return;
    }
    double[] chips = basis == Basis.NEW ? newChips : installed;
    for (int lane = 0; lane < sums.length; lane++) {
      int of = at * lanes + lane;
      if (chips[of] != 0) {
        sums[lane] += chips[of] * timeShare(cell, phase, lane) * each[of];
      }
    }
  }

  /** Chip-hours of a phase that a task takes, idle time of the pool counted; NaN if not live. */
  double chipHours(int cell, int phase, int lane) {
    int at = place[cell];
    return at == NOWHERE
        ? Double.NaN
        : slotSeconds[slot(at, phase, lane)] / (3_600 * load[at * lanes + lane]);
  }

  /** Load factor of a cell's pool. */
  double load(int cell, int lane) {
    return of(load, cell, lane);
  }

  /** Share of its pool's new tasks that choice gives a cell, rents considered. */
  double share(int cell, int lane) {
    return of(share, cell, lane);
  }

  /** Tasks of the year that a segment asks for. */
  double tasks(int segment, int lane) {
    return tasks[segment * lanes + lane];
  }

  /** Tasks of the year that a pool is asked for and does not serve. */
  double unmetTasks(int pool, int lane) {
    return unmet[pool * lanes + lane];
  }

  /** Contracted chips of the year for which no pool had work. */
  double unusedContracts(int lane) {
    return unusedContracts[lane];
  }

  /** The share weight of a family in the year, before access. */
  double weight(int family, int lane) {
    return weight[family * lanes + lane];
  }
}
