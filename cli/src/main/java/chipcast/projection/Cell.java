package chipcast.projection;

import java.util.List;

/**
 * One chip in one pool: the smallest place where capacity stands.
 *
 * @param index its number in the plan
 * @param segment number of its segment
 * @param pool number of its pool
 * @param line number of its line
 * @param chip number of the chip
 * @param phases what it does there, phase by phase
 */
record Cell(int index, int segment, int pool, int line, int chip, List<PhaseRate> phases) {
  Cell {
    phases = List.copyOf(phases);
  }

  /**
   * How fast the chip serves one phase there, software grown up.
   *
   * @param phase number of the phase in the service
   * @param unitsPerTask units that a task of the base year takes
   * @param unitsPerSecond units per second and chip by the roofline
   * @param poolFactor what interference or rate matching leaves of it
   */
  record PhaseRate(int phase, double unitsPerTask, double unitsPerSecond, double poolFactor) {}
}
