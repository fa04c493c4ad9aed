package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * What owning a chip takes.
 *
 * @param price USD paid for the chip
 * @param overheadShare system around it (host, network, cabinets) as a fraction of the price
 * @param overheadPerChip system around it in USD a chip, on top
 * @param residual USD that the chip is worth at the end of its life
 * @param rate real interest a year
 * @param life years in service: the chip's, or the model's where that is shorter and wired into it
 */
public record Purchase(
    double price,
    double overheadShare,
    double overheadPerChip,
    double residual,
    double rate,
    double life) {
  /** Checks signs. */
  public Purchase {
    Require.nonNegative("price", price);
    Require.nonNegative("overheadShare", overheadShare);
    Require.nonNegative("overheadPerChip", overheadPerChip);
    Require.nonNegative("residual", residual);
    Require.that(rate > -1 && rate < Double.POSITIVE_INFINITY, "rate", rate, "above -1 and finite");
    Require.positive("life", life);
  }
}
