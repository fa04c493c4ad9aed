package chipcast.choice;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * What a share weight stands for as a cost: buyers treat the family as if it cost this many times
 * as much as it does.
 *
 * @param weight α, at least 0
 * @param exponent γ between families, below 0
 * @param factor α^(1/γ): above 1 a premium, below 1 a discount, +∞ for an absent family
 */
public record CostPremium(double weight, double exponent, double factor) {

  /**
   * The premium of a weight.
   *
   * @throws IllegalArgumentException if the weight is negative or the exponent not below 0
   */
  public static CostPremium of(double weight, double exponent) {
    Require.nonNegative("weight", weight);
    Require.that(exponent < 0, "exponent", Require.finite("exponent", exponent), "below 0");
    double factor = Elementary.exp(Elementary.log(weight) / exponent);
    return new CostPremium(weight, exponent, factor);
  }
}
