package chipcast.choice;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * How one level of a choice splits among its members, with all terms.
 *
 * @param terms by member
 * @param exponent γ, below 0
 * @param scaledPrice the group's scaled cost: ln(Σ e^utility) / γ; +∞ if no member is on offer
 */
public record Split(List<Term> terms, double exponent, double scaledPrice) {

  /**
   * One member.
   *
   * @param logWeight logarithm of its weight, −∞ for an absent one
   * @param scaled its cost on the law's scale
   * @param utility ln weight + γ · scaled, in the least-cost limit what is left of it
   * @param share of the group, 0 to 1
   */
  public record Term(double logWeight, double scaled, double utility, double share) {}

  /** Copies the terms. */
  public Split {
    terms = List.copyOf(terms);
  }

  /**
   * A choice without nests.
   *
   * @param law the law of choice
   * @param weight α by option, at least 0; 0 is absent
   * @param cost USD a task by option, above 0; +∞ is absent
   * @param exponent γ, below 0
   * @param baseCost c0 in USD a task, above 0
   * @throws IllegalArgumentException if an argument is outside its domain
   */
  public static Split of(
      ChoiceLaw law, double[] weight, double[] cost, double exponent, double baseCost) {
    Require.that(cost.length == weight.length, "costs", cost.length, "as many as weights");
    Require.that(exponent < 0, "exponent", Require.finite("exponent", exponent), "below 0");
    Require.positive("baseCost", baseCost);
    double[] logWeight = new double[cost.length];
    double[] scaled = new double[cost.length];
    for (int i = 0; i < cost.length; i++) {
      Require.that(cost[i] > 0, "cost", cost[i], "above 0");
      logWeight[i] = Elementary.log(Require.nonNegative("weight", weight[i]));
      scaled[i] = law.scaled(cost[i], baseCost);
    }
    return law.split(logWeight, scaled, exponent);
  }

  /** Whether no member at all is on offer. */
  public boolean empty() {
    return scaledPrice == Double.POSITIVE_INFINITY;
  }

  /** Shares by member: 0 or more, Σ = 1, or all 0 if no member is on offer. */
  public double[] shares() {
    return terms.stream().mapToDouble(Term::share).toArray();
  }

  static List<Term> terms(double[] logWeight, double[] scaled, double[] utility, double[] share) {
    List<Term> terms = new ArrayList<>(share.length);
    for (int i = 0; i < share.length; i++) {
      terms.add(new Term(logWeight[i], scaled[i], utility[i], share[i]));
    }
    return terms;
  }
}
