package chipcast.claim;

import chipcast.assumption.Claim;
import java.util.List;

/**
 * What a run says of a claim.
 *
 * @param claim what is claimed
 * @param moving its limbs with share weights as the scenario moves them
 * @param frozen the same with the share weights of the base year
 */
public record ClaimFinding(Claim claim, List<LimbFinding> moving, List<LimbFinding> frozen) {

  public ClaimFinding {
    moving = List.copyOf(moving);
    frozen = List.copyOf(frozen);
  }

  /** Whether all limbs hold in a draw. */
  public boolean holds(int lane) {
    return held(moving, lane) == moving.size();
  }

  /** Whether all limbs hold in a draw with frozen weights. */
  public boolean holdsFrozen(int lane) {
    return held(frozen, lane) == frozen.size();
  }

  /** How many limbs hold in a draw. */
  public static int held(List<LimbFinding> limbs, int lane) {
    int held = 0;
    for (LimbFinding limb : limbs) {
      held += limb.holds(lane) ? 1 : 0;
    }
    return held;
  }
}
