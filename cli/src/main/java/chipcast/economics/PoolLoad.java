package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * How busy a pool is: {@code max(floor, base · (1 − kappa/√chips)) / peakToMean}. Small pools run
 * emptier; that is the price of fragmentation.
 *
 * @param base load of a pool of any number of chips
 * @param kappa loss that falls with the root of the pool's size; 0 for none
 * @param chips chips of the pool at the end of the year before
 * @param floor least load before peaks; where the base is lower, the base is the floor
 * @param peakToMean peak demand over mean demand
 * @param load the load factor
 * @param loadOfLargePool what it would be without loss by size, {@code base / peakToMean}
 */
public record PoolLoad(
    double base,
    double kappa,
    double chips,
    double floor,
    double peakToMean,
    double load,
    double loadOfLargePool) {
  /** The load of a pool. */
  public static PoolLoad of(
      double base, double kappa, double chips, double floor, double peakToMean) {
    Require.that(base > 0 && base <= 1, "base", base, "above 0 and at most 1");
    Require.nonNegative("kappa", kappa);
    Require.nonNegative("chips", chips);
    Require.that(floor > 0 && floor <= 1, "floor", floor, "above 0 and at most 1");
    Require.that(
        peakToMean >= 1 && peakToMean < Double.POSITIVE_INFINITY,
        "peakToMean",
        peakToMean,
        "1 or more and finite");
    double load = factor(base, kappa, chips, floor, peakToMean);
    return new PoolLoad(base, kappa, chips, floor, peakToMean, load, base / peakToMean);
  }

  /** The load factor alone, for loops over pools whose terms are in their domains. */
  public static double factor(
      double base, double kappa, double chips, double floor, double peakToMean) {
    double bySize = kappa == 0 ? base : base * (1 - kappa / Math.sqrt(chips));
    return Math.max(Math.min(floor, base), bySize) / peakToMean;
  }

  /** A stated load without loss by size or peaks. */
  public static PoolLoad flat(double load) {
    return of(load, 0, 0, load, 1);
  }

  /** The part of every chip-hour paid that the size of the pool alone wastes, 0 to 1. */
  public double wastedBySize() {
    return 1 - load / loadOfLargePool;
  }
}
