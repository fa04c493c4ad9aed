package chipcast.projection;

import chipcast.fleet.FleetLanes;
import chipcast.fleet.FleetStructure;
import chipcast.measure.Basis;
import java.util.List;

/** What was found of one year: by cell, by slot, by pool and by segment, lanes innermost. */
final class YearRecord {
  /** What a pool lacks is built to this part of it. */
  private static final double ROUNDING = 1e-9;

  private final Plan plan;
  private final int lanes;
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

  YearRecord(Plan plan, int lanes, int slots) {
    this.plan = plan;
    this.lanes = lanes;
    int cells = plan.market().cells().size() * lanes;
    this.newChips = new double[cells];
    this.contracted = new double[cells];
    this.installed = new double[cells];
    this.tasksPerChip = new double[cells];
    this.load = new double[cells];
    this.busySeconds = new double[cells];
    this.share = new double[cells];
    this.slotSeconds = new double[slots * lanes];
    this.used = new double[plan.market().pools().size() * lanes];
    this.unmet = new double[plan.market().pools().size() * lanes];
    this.unusedContracts = new double[lanes];
    this.tasks = new double[plan.market().segments().size() * lanes];
    this.weight = new double[plan.families().size() * lanes];
    this.retired = new double[plan.chips().size() * lanes];
  }

  void newChips(int cell, int lane, double chips) {
    newChips[cell * lanes + lane] = chips;
  }

  void contractedChips(int cell, int lane, double chips) {
    contracted[cell * lanes + lane] = chips;
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
  void retire(FleetStructure structure, FleetLanes kernel) {
    int ofCohort = structure.segments() * lanes;
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      int to = structure.chip(cohort) * lanes;
      for (int at = cohort * ofCohort; at < (cohort + 1) * ofCohort; at++) {
        retired[to + at % lanes] += kernel.aged()[at] + kernel.pricedOut()[at];
      }
    }
  }

  void close(
      Fleet fleet,
      CostTable costs,
      Demand demand,
      List<SegmentChoice> choices,
      Weights weights,
      Rationing rationing,
      double[] secondsOfSlots) {
    System.arraycopy(secondsOfSlots, 0, slotSeconds, 0, slotSeconds.length);
    System.arraycopy(fleet.chips(), 0, installed, 0, installed.length);
    for (int cell : costs.liveCells()) {
      for (int lane = 0; lane < lanes; lane++) {
        int at = cell * lanes + lane;
        tasksPerChip[at] = costs.tasksPerChip(cell, lane);
        load[at] = costs.load(cell, lane);
        busySeconds[at] = costs.busySeconds(cell, lane);
      }
    }
    for (SegmentChoice choice : choices) {
      for (int cell : choice.offers().cells()) {
        for (int lane = 0; lane < lanes; lane++) {
          share[cell * lanes + lane] = rationing.share(choice, cell, lane);
        }
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
        capacity += installed[cell * lanes + lane] * tasksPerChip[cell * lanes + lane];
      }
    }
    return capacity;
  }

  /** Whether a cell has any chips in some lane. */
  boolean holds(Basis basis, int cell) {
    double[] chips = basis == Basis.NEW ? newChips : installed;
    for (int at = cell * lanes; at < (cell + 1) * lanes; at++) {
      if (chips[at] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Chips added in the year. */
  double newChips(int cell, int lane) {
    return newChips[cell * lanes + lane];
  }

  /** The part of them that contracts fix. */
  double contractedChips(int cell, int lane) {
    return contracted[cell * lanes + lane];
  }

  /** Chips in service at the end of the year. */
  double installedChips(int cell, int lane) {
    return installed[cell * lanes + lane];
  }

  /** Chips of a kind that were in service the year before and are no more. */
  double retiredChips(int chip, int lane) {
    return retired[chip * lanes + lane];
  }

  /** Tasks of the year that one chip of a cell serves. */
  double workPerChip(int cell, Basis basis, int lane) {
    double tasksOf = tasksPerChip[cell * lanes + lane];
    int pool = plan.market().cells().get(cell).pool();
    return basis == Basis.NEW ? tasksOf : tasksOf * used[pool * lanes + lane];
  }

  /** The part of a cell's chips that has no work: all of them where the chip can do none of it. */
  double idlePart(int cell, int lane) {
    if (!(tasksPerChip[cell * lanes + lane] > 0)) {
      return 1;
    }
    double idle = 1 - used[plan.market().cells().get(cell).pool() * lanes + lane];
    return idle > ROUNDING ? idle : 0;
  }

  /** Tasks of the year that one chip of a cell could serve. */
  double tasksPerChip(int cell, int lane) {
    return tasksPerChip[cell * lanes + lane];
  }

  /** The part of a chip's time in a cell that a slot's phase takes; of one without work, equal. */
  double timeShare(int slot, int cell, int lane) {
    double all = busySeconds[cell * lanes + lane];
    return all < Double.POSITIVE_INFINITY
        ? slotSeconds[slot * lanes + lane] / all
        : 1.0 / plan.market().cells().get(cell).phases().size();
  }

  /** Chip-hours of a slot's phase that a task takes, idle time of the pool counted. */
  double chipHours(int slot, int cell, int lane) {
    return slotSeconds[slot * lanes + lane] / (3_600 * load[cell * lanes + lane]);
  }

  /** Load factor of a cell's pool. */
  double load(int cell, int lane) {
    return load[cell * lanes + lane];
  }

  /** Share of its pool's new tasks that choice gives a cell, rents considered. */
  double share(int cell, int lane) {
    return share[cell * lanes + lane];
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
