package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.source.Assumption;
import chipcast.source.Series;

/** How the units of a task move with the years. */
final class Drift {
  private Drift() {}

  /**
   * Units of a phase that a task takes in a year: those of the base year, times the drift since,
   * times what the task has grown or shrunk to as a whole.
   *
   * @param unitsPerTask of the base year
   * @param year index of the year
   */
  static double units(
      Plan plan, Service service, int phase, double unitsPerTask, int year, Block block, int lane) {
    if (year == 0) {
      return unitsPerTask;
    }
    double units = unitsPerTask * size(service, plan.years().get(0), year, block, lane);
    Assumption drift = service.workload().drift().get(service.phases().get(phase).phase());
    return drift == null ? units : units * Elementary.pow(block.of(drift, lane), year);
  }

  private static double size(Service service, int baseYear, int year, Block block, int lane) {
    if (service.workload().taskSize().isEmpty()) {
      return 1;
    }
    Series size = service.workload().taskSize().get();
    return size.at(baseYear + year, block.draw(lane)) / size.at(baseYear, block.draw(lane));
  }
}
