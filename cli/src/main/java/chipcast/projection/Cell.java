package chipcast.projection;

import chipcast.hardware.PhaseWork;
import chipcast.hardware.PoolFactors;
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
record Cell(int index, int segment, int pool, int line, int chip, List<Duty> phases) {
  Cell {
    phases = List.copyOf(phases);
  }

  /**
   * One phase that the chip serves there.
   *
   * @param phase number of the phase in the service
   * @param together phases that a joint pool serves together; 0 in a split pool
   * @param work of the phase
   */
  record Duty(int phase, int together, PhaseWork work) {
    /** What interference or rate matching leaves of the chip's rate. */
    double poolFactor(PoolFactors factors) {
      return together > 0 ? factors.joint(together) : factors.split(work);
    }
  }
}
