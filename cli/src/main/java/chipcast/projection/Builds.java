package chipcast.projection;

import java.util.Arrays;
import java.util.List;

/** New capacity of a year: contracts first, choice for the rest. What nobody can serve is unmet. */
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
  void fill(double[] lacking, Contracts contracts, List<SegmentChoice> choices) {
    Arrays.fill(tasks, 0);
    Arrays.fill(contracted, 0);
    Arrays.fill(unmet, 0);
    for (Pool pool : plan.market().pools()) {
      SegmentChoice choice = choices.get(pool.segment());
      for (int lane = 0; lane < lanes; lane++) {
        fill(pool, lacking[pool.index() * lanes + lane], contracts, choice, lane);
      }
    }
  }

  private void fill(
      Pool pool, double lacking, Contracts contracts, SegmentChoice choice, int lane) {
    double fixed = 0;
    for (Line line : pool.lines()) {
      fixed += contracts.tasks(line.index(), lane);
    }
    // Contracts scaled to the need may exceed it by rounding.
    double free = Math.max(0, lacking - fixed);
    if (choice.empty(lane)) {
      unmet[pool.index() * lanes + lane] = free;
      free = 0;
    }
    for (int cell : choice.offers().cells()) {
      if (plan.market().poolOf(cell) == pool.index()) {
        int line = plan.market().cells().get(cell).line();
        double bound = contracts.tasks(line, lane) * choice.shareOfLine(cell, lane);
        contracted[cell * lanes + lane] = bound;
        tasks[cell * lanes + lane] = bound + free * choice.share(cell, lane);
      }
    }
  }
}
