package chipcast.uncertainty;

import chipcast.assumption.Claim;
import chipcast.claim.LimbFinding;
import chipcast.claim.Worlds;
import chipcast.projection.Plan;
import chipcast.result.Outcome;
import chipcast.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;

/**
 * Counts in how many draws claims hold, beside whatever else is asked of the same draws. The
 * verdicts are those of {@link ClaimDraws}; no turn of them is looked for. Any thread may read into
 * it.
 */
public final class ClaimTally implements Ensemble.Reader {
  private final ClaimDraws judge;
  private final AtomicLongArray draws;
  private final AtomicLongArray held;

  private ClaimTally(ClaimDraws judge) {
    this.judge = judge;
    this.draws = new AtomicLongArray(judge.claims());
    this.held = new AtomicLongArray(judge.claims());
  }

  /**
   * A tally of which no draw has been told yet.
   *
   * @param variants compiles a world in which something is overridden
   * @param claims whose conditions have been checked
   */
  public static ClaimTally of(
      Ensemble ensemble, Function<List<Node>, Plan> variants, List<Claim> claims) {
    return new ClaimTally(new ClaimDraws(ensemble, variants, claims));
  }

  /**
   * What was counted of a claim.
   *
   * @param claim with the limbs that can be asked of draws
   * @param draws that have a verdict
   * @param held draws among them in which all limbs hold
   */
  public record Count(Claim claim, long draws, long held) {
    /** Within so many standard deviations lie 19 of 20. */
    private static final double REACH = 1.959964;

    /** Part of the draws in which all limbs hold; NaN where no limb is asked, or of no draws. */
    public double probability() {
      return asked() ? (double) held / draws : Double.NaN;
    }

    private boolean asked() {
      return draws > 0 && !claim.limbs().isEmpty();
    }

    /**
     * The least probability that so many draws leave plausible: the lower end of the interval of E.
     * B. Wilson (J. American Statistical Association 22, 1927) at 95 %, which is no point even
     * where all draws agree.
     */
    public double low() {
      return asked() ? Math.max(0, middle() - reach()) : Double.NaN;
    }

    /** The greatest, likewise. */
    public double high() {
      return asked() ? Math.min(1, middle() + reach()) : Double.NaN;
    }

    private double middle() {
      return (held + REACH * REACH / 2) / (draws + REACH * REACH);
    }

    private double reach() {
      double n = draws;
      double inside = (double) held * (draws - held) / n + REACH * REACH / 4;
      return REACH / (n + REACH * REACH) * Math.sqrt(inside);
    }
  }

  @Override
  public void read(DrawnBlock block) {
    block.each((first, outcome) -> read(block, first, outcome));
  }

  private void read(DrawnBlock block, int first, Outcome outcome) {
    int lanes = outcome.lanes();
    Worlds worlds = judge.worlds(judge.values(block, first, lanes), outcome);
    for (int claim = 0; claim < judge.claims(); claim++) {
      List<LimbFinding> limbs = judge.findings(claim, worlds);
      if (!limbs.isEmpty()) {
        draws.addAndGet(claim, lanes);
        held.addAndGet(claim, held(limbs, lanes));
      }
    }
  }

  private static long held(List<LimbFinding> limbs, int lanes) {
    long held = 0;
    for (int lane = 0; lane < lanes; lane++) {
      boolean all = true;
      for (LimbFinding limb : limbs) {
        all &= limb.holds(lane);
      }
      held += all ? 1 : 0;
    }
    return held;
  }

  /** What has been counted, claim by claim in their order. */
  public List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    for (int claim = 0; claim < judge.claims(); claim++) {
      counts.add(new Count(judge.asked(claim), draws.get(claim), held.get(claim)));
    }
    return counts;
  }
}
