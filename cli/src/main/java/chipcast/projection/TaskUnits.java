package chipcast.projection;

/** Units that a task takes of each phase of a service, year by year and lane, worked out once. */
final class TaskUnits {
  private final Plan plan;
  private final Block block;
  private final double[][][] found; // Year, service: phase × lane; empty until asked for.

  TaskUnits(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.found = new double[plan.years().size()][plan.services().size()][0];
  }

  /** Units of all phases of a service in a year: phase × lane; read only. */
  double[] of(int year, int service) {
    double[] known = found[year][service];
    if (known.length == 0) {
      known = units(year, service);
      found[year][service] = known;
    }
    return known;
  }

  private double[] units(int year, int service) {
    Service of = plan.services().get(service);
    int lanes = block.lanes();
    double[] units = new double[of.phases().size() * lanes];
    for (int at = 0; at < units.length; at++) {
      int phase = at / lanes;
      int lane = at % lanes;
      double base = block.phase(service, phase, lane).unitsPerTask();
      units[at] = Drift.units(plan, of, phase, base, year, block, lane);
    }
    return units;
  }
}
