package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Economics;
import chipcast.source.Values;

/**
 * What pools cost in throughput, as factors on units per second and chip.
 *
 * @param interference factor in a joint pool, where phases disturb each other
 * @param prefillMatching factor of a prefill pool whose size is matched to the decode pool's
 * @param decodeMatching factor of a decode pool whose size is matched to the prefill pool's
 */
public record PoolFactors(double interference, double prefillMatching, double decodeMatching) {
  /** Checks that pools gain nothing. */
  public PoolFactors {
    Require.fraction("interference", interference);
    Require.fraction("prefillMatching", prefillMatching);
    Require.fraction("decodeMatching", decodeMatching);
  }

  /** The factors that are assumed. */
  public static PoolFactors of(Economics.Pools pools, Values values) {
    return new PoolFactors(
        values.of(pools.interference()),
        values.of(pools.prefillMatching()),
        values.of(pools.decodeMatching()));
  }

  /** The factor of a phase in a joint pool that serves so many phases: one alone is undisturbed. */
  public double joint(int phases) {
    return Require.count("phases", phases) > 1 ? interference : 1;
  }

  /** The factor of a phase in a pool of its own; only prefill and decode have to be matched. */
  public double split(PhaseWork work) {
    if (work instanceof PhaseWork.Prefill) {
      return prefillMatching;
    }
    return work instanceof PhaseWork.Decode ? decodeMatching : 1;
  }
}
