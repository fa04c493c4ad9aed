package chipcast.projection;

import java.util.Arrays;

/**
 * How fast chips serve phases in pools in each lane, all but for the year: the roofline's rate,
 * what a pool leaves of it, and the error of the family's efficiency. What a pool of its own takes
 * for the handover of caches is worked out when it is first asked for. Working memory of a block.
 */
final class PooledRates {
  private final Block block;
  private final int lanes;
  private final double[][][] roofline;
  private final double[][][] split;
  private final double[] error;

  PooledRates(Plan plan, Block block) {
    this.block = block;
    this.lanes = block.lanes();
    int services = plan.services().size();
    this.roofline = new double[services][][];
    this.split = new double[services][][];
    for (int service = 0; service < services; service++) {
      int phases = plan.services().get(service).phases().size();
      roofline[service] = new double[phases][0];
      split[service] = new double[phases][0];
    }
    this.error = new double[plan.chips().size() * lanes];
    double[][] ofFamily = new double[plan.families().size()][];
    for (int family = 0; family < ofFamily.length; family++) {
      ofFamily[family] = block.of(plan.efficiencyError(family));
    }
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      System.arraycopy(ofFamily[plan.familyOf(chip)], 0, error, chip * lanes, lanes);
    }
  }

  /** Units per second and chip at mature efficiency: chip × lane; read only. */
  double[] roofline(int service, int phase) {
    double[] known = roofline[service][phase];
    if (known.length == 0) {
      known = new double[error.length];
      for (int at = 0; at < known.length; at++) {
        known[at] = block.rate(service, phase, at / lanes, at % lanes);
      }
      roofline[service][phase] = known;
    }
    return known;
  }

  /** Factor on the rates of each chip's family: chip × lane; read only. */
  double[] error() {
    return error;
  }

  /**
   * What a pool leaves of the rates of a chip: interference where phases are served together, or
   * rate matching and handover.
   *
   * @param factors where it goes, by lane
   */
  void factors(int service, Cell.Duty duty, int chip, double[] factors) {
    if (duty.together() > 0) {
      for (int lane = 0; lane < lanes; lane++) {
        factors[lane] = block.factors(lane).joint(duty.together());
      }
      return;
    }
    double[] known = split[service][duty.phase()];
    if (known.length == 0) {
      known = new double[error.length];
      Arrays.fill(known, Double.NaN);
      split[service][duty.phase()] = known;
    }
    int from = chip * lanes;
    if (Double.isNaN(known[from])) {
      for (int lane = 0; lane < lanes; lane++) {
        known[from + lane] =
            duty.poolFactor(block.factors(lane))
                * block.handover(service, duty.phase(), chip, lane).factor();
      }
    }
    System.arraycopy(known, from, factors, 0, lanes);
  }
}
