package chipcast.calibration;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What came of calibrating the share weights of one draw. */
public sealed interface Calibration {

  /** The largest |ln observed − ln modelled| that counts as met. */
  double TOLERANCE = 1e-9;

  /**
   * One family.
   *
   * @param observed its share of the calibrated families' total
   * @param modelled the model's, on the same footing
   * @param logWeight ln α
   * @param weight α, 1 for the family with the largest observed share
   */
  record FamilyTerm(double observed, double modelled, double logWeight, double weight) {

    /** How far the model's share is from the observed one. */
    double gap() {
      return Math.abs(observed - modelled);
    }
  }

  /**
   * The model gives the observed shares.
   *
   * @param families by calibrated family
   * @param residual largest |ln observed − ln modelled|, at most {@link #TOLERANCE}
   * @param evaluations of the model that it took
   */
  record Met(List<FamilyTerm> families, double residual, int evaluations) implements Calibration {

    /** Copies the terms. */
    public Met {
      families = List.copyOf(families);
    }
  }

  /**
   * No weights were found that give the observed shares.
   *
   * @param families as far as the search came
   * @param residual largest |ln observed − ln modelled|; +∞ or NaN if a family gets nothing at all
   * @param evaluations of the model
   */
  record NotMet(List<FamilyTerm> families, double residual, int evaluations)
      implements Calibration {

    /** |ln α| beyond which a weight has run away: the share hears no more of it. */
    private static final double AWAY = 50;

    /** A residual this large is no matter of rounding: the shares heard no more of any step. */
    private static final double DEAF = 1e-6;

    /** Copies the terms. */
    public NotMet {
      families = List.copyOf(families);
    }

    /**
     * The family whose share no weight can bring about, its modelled share as far as weights can
     * move it: the one whose weight went farthest, and where none moves anything, the one that is
     * farthest from what was observed. Empty where the search ended for another reason.
     */
    public OptionalInt outOfReach() {
      int farthest = 0;
      for (int i = 1; i < families.size(); i++) {
        farthest = isFarther(families.get(i), families.get(farthest)) ? i : farthest;
      }
      boolean away = Math.abs(families.get(farthest).logWeight()) > AWAY;
      boolean deaf = residual > DEAF && residual < Double.POSITIVE_INFINITY;
      return away || deaf ? OptionalInt.of(farthest) : OptionalInt.empty();
    }

    private static boolean isFarther(FamilyTerm one, FamilyTerm other) {
      double further = Math.abs(one.logWeight()) - Math.abs(other.logWeight());
      return further == 0 ? one.gap() > other.gap() : further > 0;
    }
  }

  /**
   * No weights can give the observed shares: some families were observed to have more than the
   * segments that can choose them.
   *
   * @param excess which families, what they have and what they can reach
   */
  record Refused(Reach.Excess excess) implements Calibration {

    /** The reason in words, families by index. */
    public String reason() {
      return String.format(
          Locale.ROOT,
          "observed share %.4g of families %s exceeds the %.4g of segments with access",
          excess.observed(),
          excess.families(),
          excess.reachable());
    }
  }
}
