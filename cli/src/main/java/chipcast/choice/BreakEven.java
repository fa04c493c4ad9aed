package chipcast.choice;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * The cost at which an option wins a given share against a rival, in closed form: on the law's
 * scale v = v_rival + ln(s/(1 − s) · α_rival/α) / γ. The rival may be a whole nest at its price,
 * with weight 1; between levels of unlike exponents there is no closed form.
 *
 * @param target share to win, between 0 and 1, both excluded (s)
 * @param odds s/(1 − s) · α_rival/α
 * @param scaled the option's cost on the law's scale
 * @param cost USD a task; with the absolute law it may be negative: no price wins that share
 */
public record BreakEven(double target, double odds, double scaled, double cost) {

  /**
   * The highest cost that still wins the share.
   *
   * @param law the law of choice; the limit of least cost is a tie
   * @param target share to win, between 0 and 1, both excluded
   * @param weight α of the option, above 0
   * @param rivalWeight α of the rival, above 0
   * @param rivalCost USD a task of the rival, above 0
   * @param exponent γ, below 0
   * @param baseCost c0 in USD a task, above 0
   * @throws IllegalArgumentException if an argument is outside its domain
   */
  public static BreakEven of(
      ChoiceLaw law,
      double target,
      double weight,
      double rivalWeight,
      double rivalCost,
      double exponent,
      double baseCost) {
    Require.that(target > 0 && target < 1, "target", target, "between 0 and 1");
    Require.positive("weight", weight);
    Require.positive("rivalWeight", rivalWeight);
    Require.positive("rivalCost", rivalCost);
    Require.positive("baseCost", baseCost);
    Require.that(exponent < 0, "exponent", exponent, "below 0");
    double odds = target / (1 - target) * (rivalWeight / weight);
    double advantage = law instanceof LeastCostLaw ? 0 : Elementary.log(odds) / exponent;
    double scaled = law.scaled(rivalCost, baseCost) + advantage;
    return new BreakEven(target, odds, scaled, law.cost(scaled, baseCost));
  }
}
