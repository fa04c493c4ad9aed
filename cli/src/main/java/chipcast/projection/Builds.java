package chipcast.projection;

import java.util.Arrays;
import java.util.List;

/**
 * New capacity of a year: contracts first, choice for the rest. What nobody can serve, and what
 * rents put off, is unmet.
 */
final class Builds {
  private final Plan plan;
  private final int lanes;
  private final double[] tasks;
  private final double[] contracted;
  private final double[] unmet;

  Builds(Plan plan, int lanes) {
    this.plan = plan;
    this.lanes = lanes;
    this.tasks = new double[plan.market().cells().size() * lanes];
    this.contracted = new double[tasks.length];
    this.unmet = new double[plan.market().pools().size() * lanes];
  }

  /** Tasks a year that new chips of a cell serve. */
  double tasks(int cell, int lane) {
    return tasks[cell * lanes + lane];
  }

  /** The part of them that contracts fix. */
  double contracted(int cell, int lane) {
    return contracted[cell * lanes + lane];
  }

  /** Tasks of a year that a pool lacks and nobody can serve. */
  double unmet(int pool, int lane) {
    return unmet[pool * lanes + lane];
  }

  /** Fills the year's new tasks from what pools lack. */
  void fill(
      double[] lacking, Contracts contracts, List<SegmentChoice> choices, Rationing rationing) {
    Arrays.fill(tasks, 0);
    Arrays.fill(contracted, 0);
    Arrays.fill(unmet, 0);
    for (Pool pool : plan.market().pools()) {
      SegmentChoice choice = choices.get(pool.segment());
      for (int lane = 0; lane < lanes; lane++) {
        double free = contracts.free(pool, lacking[pool.index() * lanes + lane], lane);
        fill(pool, free, contracts, choice, rationing, lane);
      }
    }
  }

  private void fill(
      Pool pool,
      double free,
      Contracts contracts,
      SegmentChoice choice,
      Rationing rationing,
      int lane) {
    // A price that rents hardly raise may round to a part above one.
    double part = Math.min(1, rationing.built(pool.segment(), lane));
    double built = choice.empty(lane) ? 0 : free * part;
    unmet[pool.index() * lanes + lane] = free - built;
    for (int cell : choice.offers().cells()) {
      if (plan.market().poolOf(cell) == pool.index()) {
        int line = plan.market().cells().get(cell).line();
        double bound = contracts.tasks(line, lane) * choice.shareOfLine(cell, lane);
        contracted[cell * lanes + lane] = bound;
        tasks[cell * lanes + lane] = bound + built * rationing.share(choice, cell, lane);
      }
    }
  }
}
