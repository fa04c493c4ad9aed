package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.source.Assumption;

/** How the units of a task move with the years. */
final class Drift {
  private Drift() {}

  /** Units of a phase that a task takes in a year: those of the base year times the drift since. */
  static double units(
      Service service, int phase, double unitsPerTask, int year, Block block, int lane) {
    Assumption drift = service.workload().drift().get(service.phases().get(phase).phase());
    return drift == null || year == 0
        ? unitsPerTask
        : unitsPerTask * Elementary.pow(block.of(drift, lane), year);
  }
}
