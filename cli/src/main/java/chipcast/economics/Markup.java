package chipcast.economics;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * The incumbent's answer to lost share: price over unit cost is {@code max(floor, first · min(1,
 * share / firstShare)^kappa)}.
 *
 * @param first markup while the share is what it was: price over unit cost
 * @param floor least markup
 * @param kappa how strongly it answers, 0 for not at all
 * @param share share of the family in the year before
 * @param firstShare its share in the base year
 * @param markup the markup
 */
public record Markup(
    double first, double floor, double kappa, double share, double firstShare, double markup) {
  /** The markup at a share. */
  public static Markup of(
      double first, double floor, double kappa, double share, double firstShare) {
    Require.positive("first", first);
    Require.nonNegative("floor", floor);
    Require.nonNegative("kappa", kappa);
    Require.fraction("share", share);
    Require.fraction("firstShare", firstShare);
    double answered = first * lost(kappa, share, firstShare);
    return new Markup(first, floor, kappa, share, firstShare, Math.max(floor, answered));
  }

  /** The factor on the price that this markup stands for, markup / first. */
  public double factor() {
    return markup / first;
  }

  private static double lost(double kappa, double share, double firstShare) {
    if (kappa == 0 || share >= firstShare) {
      return 1;
    }
    return share == 0 ? 0 : Elementary.pow(share / firstShare, kappa);
  }
}
