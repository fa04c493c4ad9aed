package chipcast.uncertainty;

import chipcast.assumption.Claim;
import java.util.List;
import java.util.Optional;

/**
 * How probable a claim is.
 *
 * @param claim with the limbs that can be asked of draws
 * @param unasked limbs that cannot, as they compare worlds at equal work
 * @param draws that have a verdict
 * @param held draws among them in which all limbs hold
 * @param limbs in their order
 * @param atMedians whether it holds where every input is at its median
 * @param flip the nearest turn of that verdict; nothing where none was found
 */
public record ClaimChance(
    Claim claim,
    List<Claim.Limb> unasked,
    long draws,
    long held,
    List<LimbChance> limbs,
    boolean atMedians,
    Optional<Flip> flip) {
  public ClaimChance {
    unasked = List.copyOf(unasked);
    limbs = List.copyOf(limbs);
  }

  /** Part of the draws in which all limbs hold; NaN where no limb is asked, or of no draws. */
  public double probability() {
    return draws == 0 || limbs.isEmpty() ? Double.NaN : (double) held / draws;
  }

  /**
   * How probable a limb is.
   *
   * @param limb which
   * @param probability part of the draws in which it holds
   */
  public record LimbChance(Claim.Limb limb, double probability) {}

  /**
   * Inputs that together turn a verdict while each stays between its own P10 and P90.
   *
   * @param moves the inputs and where they go
   * @param deviations how far that is from the medians: the root of the sum of squares of their
   *     standard normal scores
   */
  public record Flip(List<Move> moves, double deviations) {
    public Flip {
      moves = List.copyOf(moves);
    }
  }

  /**
   * One input of a turn.
   *
   * @param input which
   * @param value canonical
   */
  public record Move(Input input, double value) {}
}
