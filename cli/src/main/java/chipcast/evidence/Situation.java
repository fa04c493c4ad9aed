package chipcast.evidence;

import chipcast.hardware.ByPrecision;
import chipcast.hardware.Datasheet;
import chipcast.hardware.Efficiency;
import java.util.List;

/**
 * A measured row in the model's terms.
 *
 * @param row as published
 * @param chip id of the accelerator
 * @param family its family
 * @param model id of the model
 * @param precision in which weights were kept
 * @param engine that served, by id
 * @param regime how many streams were in flight
 * @param sheet of the accelerator
 * @param watts thermal design power of the accelerator
 * @param age of the accelerator's software when it was measured, years
 * @param trials in which it may have been used
 * @param measured units a second and accelerator, or a second and stream
 * @param unit of these
 * @param promptAssumed whether the length of prompts is not the row's own
 */
public record Situation(
    MeasuredRow row,
    String chip,
    String family,
    String model,
    String precision,
    String engine,
    Regime regime,
    Datasheet sheet,
    double watts,
    double age,
    List<Trial> trials,
    double measured,
    String unit,
    boolean promptAssumed) {
  /** So many times the rate of a link that sending takes no time. */
  private static final double NO_WAIT = 1e12;

  /** Memory and arithmetic at the rate of the datasheet, and nothing waits for anything. */
  private static final Efficiency IDEAL = new Efficiency(ByPrecision.all(1), 1, 0, NO_WAIT, 0, 0);

  /** Published rates are rounded, and so are datasheets. */
  private static final double ROUNDING = 0.05;

  /** Keeps the list as it is. */
  public Situation {
    trials = List.copyOf(trials);
  }

  /** What the model says that it measures. */
  public double predict(Reach reach) {
    Reach.OfFamily of = reach.of(family);
    return best(of.efficiency()) * of.maturity(age) * reach.engine(engine);
  }

  private double best(Efficiency efficiency) {
    double best = 0;
    for (Trial trial : trials) {
      best = Math.max(best, trial.predict(sheet, efficiency));
    }
    return best;
  }

  /** Whether more was measured than memory and arithmetic at full rate could give. */
  boolean impossible() {
    return measured > best(IDEAL) * (1 + ROUNDING);
  }

  /** What most of the time goes to in the best trial: memory, arithmetic, layers, links, host. */
  public String boundBy(Reach reach) {
    Efficiency efficiency = reach.of(family).efficiency();
    double best = best(efficiency);
    for (Trial trial : trials) {
      if (trial.predict(sheet, efficiency) >= best) {
        return trial.slowest(sheet, efficiency).bound(sheet, efficiency);
      }
    }
    return "";
  }
}
