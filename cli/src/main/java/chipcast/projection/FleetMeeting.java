package chipcast.projection;

import chipcast.assumption.Economics;
import chipcast.assumption.Survival;
import chipcast.fleet.FixedLife;
import chipcast.fleet.FleetInputs;
import chipcast.fleet.FleetStructure;
import chipcast.fleet.LogisticSurvival;
import chipcast.fleet.SurvivalCurve;
import chipcast.fleet.WeibullSurvival;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Values;
import java.util.Arrays;
import java.util.List;

/** Lays out for the fleet's kernel what it meets in a year, and reads back what stands. */
final class FleetMeeting {
  private final Plan plan;
  private final Block block;
  private final Fleet fleet;
  private final int lanes;
  private final double[] survival;
  private final double[] capacity;
  private final double[] running;
  private final double[] bestNew;
  private final double[] needed;
  private final double[] built;

  FleetMeeting(Plan plan, Block block, Fleet fleet) {
    this.plan = plan;
    this.block = block;
    this.fleet = fleet;
    this.lanes = block.lanes();
    int cells = plan.market().cells().size() * lanes;
    int pools = plan.market().pools().size() * lanes;
    this.survival = new double[fleet.structure().cohorts() * lanes];
    this.capacity = new double[cells];
    this.running = new double[cells];
    this.built = new double[cells];
    this.bestNew = new double[pools];
    this.needed = new double[pools];
  }

  /** What the fleet meets in a year. */
  FleetInputs inputs(int year, CostTable costs, Demand demand, List<SegmentChoice> choices) {
    Economics.Retirement retirement = plan.world().economics().retirement();
    fillSurvival(year, retirement.survival());
    Arrays.fill(capacity, 0);
    Arrays.fill(running, 0);
    int[] live = costs.liveCells();
    for (int at = 0; at < live.length; at++) {
      System.arraycopy(costs.tasksPerChip(), at * lanes, capacity, live[at] * lanes, lanes);
      System.arraycopy(costs.running(), at * lanes, running, live[at] * lanes, lanes);
    }
    for (Pool pool : plan.market().pools()) {
      for (int lane = 0; lane < lanes; lane++) {
        needed[pool.index() * lanes + lane] = demand.tasks(pool.segment(), lane);
        bestNew[pool.index() * lanes + lane] = best(pool, costs, choices.get(pool.segment()), lane);
      }
    }
    return new FleetInputs(
        plan.years().get(year),
        survival,
        capacity,
        running,
        bestNew,
        block.of(retirement.margin()),
        needed,
        block.of(retirement.handDown()),
        years(block.of(retirement.handDownAge())));
  }

  private void fillSurvival(int year, Survival survivalOf) {
    FleetStructure structure = fleet.structure();
    int baseYear = plan.years().get(0);
    int now = plan.years().get(year);
    for (int lane = 0; lane < lanes; lane++) {
      SurvivalCurve curve = curve(survivalOf, block.draw(lane));
      for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
        int vintage = structure.vintage(cohort);
        int before = Math.max(baseYear, now - 1);
        survival[cohort * lanes + lane] =
            vintage > before ? 1 : curve.given(now - vintage, before - vintage);
      }
    }
  }

  static SurvivalCurve curve(Survival survival, Values values) {
    double year = CatalogueChip.SECONDS_PER_YEAR;
    if (survival instanceof Survival.Fixed fixed) {
      return new FixedLife(values.of(fixed.life()) / year);
    }
    if (survival instanceof Survival.Weibull weibull) {
      return new WeibullSurvival(values.of(weibull.scale()) / year, values.of(weibull.shape()));
    }
    Survival.Logistic logistic = (Survival.Logistic) survival;
    return new LogisticSurvival(values.of(logistic.half()) / year, values.of(logistic.steepness()));
  }

  /** Full cost of the cheapest chip on sale that serves a pool. */
  private double best(Pool pool, CostTable costs, SegmentChoice choice, int lane) {
    double best = Double.POSITIVE_INFINITY;
    for (int cell : choice.offers().cells()) {
      if (plan.market().poolOf(cell) == pool.index() && choice.share(cell, lane) > 0) {
        best = Math.min(best, costs.full(cell, lane));
      }
    }
    return best;
  }

  private static double[] years(double[] seconds) {
    for (int lane = 0; lane < seconds.length; lane++) {
      seconds[lane] /= CatalogueChip.SECONDS_PER_YEAR;
    }
    return seconds;
  }

  /** Chips of the year by cell and lane, from the tasks that they are to serve. */
  double[] built(CostTable costs, Builds builds) {
    Arrays.fill(built, 0);
    for (int cell : costs.liveCells()) {
      for (int lane = 0; lane < lanes; lane++) {
        double tasks = builds.tasks(cell, lane);
        if (tasks > 0) {
          built[cell * lanes + lane] = tasks / costs.tasksPerChip(cell, lane);
        }
      }
    }
    return built;
  }

  /** Tasks a year that each segment's fleet can serve: the least of its pools; segment × lane. */
  double[] served(CostTable costs) {
    double[] served = new double[plan.market().segments().size() * lanes];
    for (Segment segment : plan.market().segments()) {
      for (int lane = 0; lane < lanes; lane++) {
        double least = Double.POSITIVE_INFINITY;
        for (Pool pool : segment.pools()) {
          least = Math.min(least, capacity(pool, costs, lane));
        }
        served[segment.index() * lanes + lane] = least;
      }
    }
    return served;
  }

  private double capacity(Pool pool, CostTable costs, int lane) {
    double tasks = 0;
    for (Line line : pool.lines()) {
      for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
        if (costs.live(cell)) {
          tasks +=
              fleet.chips(plan.market().cells().get(cell), lane) * costs.tasksPerChip(cell, lane);
        }
      }
    }
    return tasks;
  }
}
