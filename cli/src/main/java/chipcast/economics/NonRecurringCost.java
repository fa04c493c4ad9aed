package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * Engineering and masks, spread over the chips that the decision to make them assumed: {@code nre ·
 * models / volume}.
 *
 * @param nre USD for a chip, or for each model where weights are wired into it
 * @param models models that need masks of their own; 1 for programmable chips
 * @param volume chips assumed at the decision
 * @param usdPerChip USD a chip
 */
public record NonRecurringCost(double nre, double models, double volume, double usdPerChip) {
  /** The cost a chip. */
  public static NonRecurringCost of(double nre, double models, double volume) {
    Require.nonNegative("nre", nre);
    Require.positive("models", models);
    Require.positive("volume", volume);
    return new NonRecurringCost(nre, models, volume, nre * models / volume);
  }

  /**
   * The volume at which a chip of one's own with this engineering is as dear as a bought one,
   * {@code nre · models / (bought − own)}; infinite where the own chip is not cheaper to make.
   *
   * @param boughtUsd USD of the bought chip, for the same work
   * @param ownUsd USD of the own chip without engineering
   */
  public double breakEvenVolume(double boughtUsd, double ownUsd) {
    double saved = Require.finite("boughtUsd", boughtUsd) - Require.finite("ownUsd", ownUsd);
    return saved > 0 ? nre * models / saved : Double.POSITIVE_INFINITY;
  }
}
