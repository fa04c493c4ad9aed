package chipcast.entry;

import chipcast.arithmetic.Require;

/**
 * What has to be earned before a chip is made.
 *
 * @param nre USD of design, software and masks for one model, paid at the decision
 * @param models how many models it is made for: hard-wired chips pay for every one
 * @param hurdle what the outlay has to earn above itself, a fraction
 * @param works probability that the chip works and finds its market, above 0 to 1
 */
public record Outlay(double nre, double models, double hurdle, double works) {
  /** Checks the domain. */
  public Outlay {
    Require.nonNegative("nre", nre);
    Require.positive("models", models);
    Require.nonNegative("hurdle", hurdle);
    Require.that(works > 0 && works <= 1, "works", works, "above 0 and at most 1");
  }

  /** What the present value of savings has to exceed once it works, USD. */
  public double threshold() {
    return nre * models * (1 + hurdle);
  }
}
