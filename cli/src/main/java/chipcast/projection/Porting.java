package chipcast.projection;

import chipcast.assumption.BaseYear;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.Map;

/** What moving a workload off the family with the largest observed share adds to each task. */
final class Porting {
  private Porting() {}

  /** The family that needs no port, by its key; empty where no share was observed. */
  static String reference(World world) {
    BaseYear.Observed observed = world.baseYear().observed();
    String largest = "";
    double most = 0;
    for (Map.Entry<String, Assumption> share : observed.shares().entrySet()) {
      if (share.getValue().point() > most) {
        largest = share.getKey();
        most = share.getValue().point();
      }
    }
    return largest;
  }

  /**
   * USD a task, for the part of its phases that a chip serves.
   *
   * @param reference key of the family that needs no port
   * @param family key of the chip's family
   * @param part of the task's phases, 0 to 1
   */
  static double usd(
      Workload workload, String reference, String family, double part, Values values) {
    return workload.porting().isEmpty() || family.equals(reference)
        ? 0
        : values.of(workload.porting().get()) * part;
  }
}
