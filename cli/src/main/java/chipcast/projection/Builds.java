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
    double[] built = new double[unmet.length];
    for (Pool pool : plan.market().pools()) {
      SegmentChoice choice = choices.get(pool.segment());
      for (int lane = 0; lane < lanes; lane++) {
        int at = pool.index() * lanes + lane;
        double free = contracts.free(pool.index(), lacking[at], lane);
        // A price that rents hardly raise may round to a part above one.
        double part = Math.min(1, rationing.built(pool.segment(), lane));
        built[at] = choice.empty(lane) ? 0 : free * part;
        unmet[at] = free - built[at];
      }
    }
    for (SegmentChoice choice : choices) {
      fill(built, contracts, choice, rationing);
    }
  }

  private void fill(
      double[] built, Contracts contracts, SegmentChoice choice, Rationing rationing) {
    int[] cells = choice.offers().cells();
    double[] ofLine = choice.sharesOfLines();
    double[] share = new double[lanes];
    for (int local = 0; local < cells.length; local++) {
      int line = plan.market().lineOf(cells[local]);
      int pool = plan.market().poolOf(cells[local]) * lanes;
      rationing.shares(choice, local, share);
      for (int lane = 0; lane < lanes; lane++) {
        double bound = contracts.tasks(line, lane) * ofLine[local * lanes + lane];
        int at = cells[local] * lanes + lane;
        contracted[at] = bound;
        tasks[at] = bound + built[pool + lane] * share[lane];
      }
    }
  }
}
