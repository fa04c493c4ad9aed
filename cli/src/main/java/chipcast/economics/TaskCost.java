package chipcast.economics;

import chipcast.arithmetic.Require;
import java.util.List;

/**
 * The terms of the cost of a task: the phases' and porting.
 *
 * @param phases one term a phase
 * @param porting USD a task for bringing the workload to the chip
 * @param chipHours chip-hours a task
 * @param joules energy a task, all-in, idle time of the pool counted
 * @param usd USD a task
 */
public record TaskCost(
    List<PhaseCost> phases, double porting, double chipHours, double joules, double usd) {
  /**
   * One phase of a task: {@code chipHours = units / (3600 · rate · load)}, {@code usd = chipHours ·
   * (capital + running)}, {@code joules = chipHours · 3600 · drawn watts}.
   *
   * @param use what is asked and on what it runs
   * @param chipHours chip-hours a task
   * @param capital USD a task of capital
   * @param running USD a task of running
   * @param usd their sum
   * @param wastedBySize the part of {@code usd} that the size of the pool alone costs
   * @param joules energy a task
   */
  public record PhaseCost(
      PhaseUse use,
      double chipHours,
      double capital,
      double running,
      double usd,
      double wastedBySize,
      double joules) {
    static PhaseCost of(PhaseUse use) {
      double busySeconds = use.units() / use.unitsPerSecondPerChip();
      double hours = busySeconds / (HourlyCost.SECONDS_PER_HOUR * use.load().load());
      double capital = hours * use.hour().capitalUsd();
      double running = hours * use.hour().runningUsd();
      double usd = capital + running;
      return new PhaseCost(
          use,
          hours,
          capital,
          running,
          usd,
          usd * use.load().wastedBySize(),
          hours * HourlyCost.SECONDS_PER_HOUR * use.hour().drawnWatts());
    }
  }

  /** The list is kept as it is. */
  public TaskCost {
    phases = List.copyOf(phases);
  }

  /**
   * The cost of a task.
   *
   * @param uses one entry a phase
   * @param porting USD a task, see {@link PortingCost}
   */
  public static TaskCost of(List<PhaseUse> uses, double porting) {
    Require.nonNegative("porting", porting);
    List<PhaseCost> phases = uses.stream().map(PhaseCost::of).toList();
    double hours = 0;
    double joules = 0;
    double usd = porting;
    for (PhaseCost phase : phases) {
      hours += phase.chipHours();
      joules += phase.joules();
      usd += phase.usd();
    }
    return new TaskCost(phases, porting, hours, joules, usd);
  }

  /** USD a task that is still spent once the chips are paid for. */
  public double running() {
    double running = 0;
    for (PhaseCost phase : phases) {
      running += phase.running();
    }
    return running;
  }

  /** The part of {@link #usd} that the sizes of the pools alone cost. */
  public double wastedBySize() {
    double wasted = 0;
    for (PhaseCost phase : phases) {
      wasted += phase.wastedBySize();
    }
    return wasted;
  }
}
