package chipcast.projection;

import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.hardware.ServedPhase;
import java.util.List;

/**
 * A workload at one of its tiers, done by one model: what chips are asked to do, whoever asks.
 *
 * @param workload the workload
 * @param tier the tier
 * @param model that does it
 * @param from calendar year from which this model does it; 0 for the one of the base year
 * @param phases of one task of the base year
 */
record Service(Workload workload, Tier tier, Model model, int from, List<ServedPhase> phases) {
  Service {
    phases = List.copyOf(phases);
  }

  /** FLOP of one task of the base year. */
  double flopPerTask() {
    double flop = 0;
    for (ServedPhase phase : phases) {
      flop += phase.flopPerTask();
    }
    return flop;
  }
}
