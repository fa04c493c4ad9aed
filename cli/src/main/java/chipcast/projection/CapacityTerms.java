package chipcast.projection;

import chipcast.economics.ChipHour;
import chipcast.economics.ChipPrice;
import chipcast.economics.Operation;
import chipcast.economics.PoolLoad;
import chipcast.economics.PriceBasis;
import chipcast.economics.Purchase;
import chipcast.economics.TaskCost;
import chipcast.hardware.EffectiveRate;
import chipcast.hardware.KvHandover;
import chipcast.hardware.OperatingPoint;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.ServedPhase;
import java.util.List;

/**
 * What one chip does in a pool in a year and what that costs: {@code tasksPerChip = seconds of a
 * year · load / busySeconds}.
 *
 * @param phases what it does, phase by phase
 * @param busySeconds seconds of a working chip that a task takes
 * @param load of its pool
 * @param tasksPerChip tasks that one chip serves in a year
 * @param basis on what terms the buyer has it
 * @param price of a chip in the year
 * @param purchase what owning it takes
 * @param operation what running it takes
 * @param hour what an hour of it costs
 * @param cost what a task costs on it, if it is new
 */
public record CapacityTerms(
    List<PhaseTerms> phases,
    double busySeconds,
    PoolLoad load,
    double tasksPerChip,
    PriceBasis basis,
    ChipPrice price,
    Purchase purchase,
    Operation operation,
    ChipHour hour,
    TaskCost cost) {
  /** The list is kept as it is. */
  public CapacityTerms {
    phases = List.copyOf(phases);
  }

  /**
   * One phase: {@code busySeconds = units / rate}.
   *
   * @param phase what a task asks of it in the base year
   * @param units that a task takes in the year
   * @param age years since the chip came out, at the middle of the year
   * @param rate units per second and chip
   * @param sharing what interference or rate matching leaves of it
   * @param handover what handing over the KV cache leaves of it; none in a joint pool
   * @param point how it is served
   * @param profile what is served there
   * @param busySeconds of a working chip a task
   */
  public record PhaseTerms(
      ServedPhase phase,
      double units,
      double age,
      EffectiveRate rate,
      double sharing,
      KvHandover handover,
      OperatingPoint point,
      PhaseProfile profile,
      double busySeconds) {}
}
