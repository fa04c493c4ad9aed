package chipcast.economics;

import chipcast.arithmetic.Require;
import java.util.List;

/**
 * The peak of capacity that serves several workloads. What each needs at its peak beyond its mean
 * is added as standard deviations are: fully where peaks coincide, by the root of squares where
 * they are independent.
 *
 * @param sharers the workloads
 * @param correlation of their peaks, 0 to 1
 * @param peakToMean peak over mean of all together
 */
public record PeakSharing(List<Sharer> sharers, double correlation, double peakToMean) {
  /**
   * One workload on shared capacity.
   *
   * @param mean its mean need, in any unit common to all
   * @param peakToMean peak over mean of its own, 1 or more
   */
  public record Sharer(double mean, double peakToMean) {
    /** Checks signs. */
    public Sharer {
      Require.nonNegative("mean", mean);
      Require.that(
          peakToMean >= 1 && peakToMean < Double.POSITIVE_INFINITY,
          "peakToMean",
          peakToMean,
          "1 or more and finite");
    }

    double excess() {
      return mean * (peakToMean - 1);
    }
  }

  /** The list is kept as it is. */
  public PeakSharing {
    sharers = List.copyOf(sharers);
  }

  /** The shared peak; 1 where nothing is needed. */
  public static PeakSharing of(List<Sharer> sharers, double correlation) {
    Require.fraction("correlation", correlation);
    double mean = 0;
    double sum = 0;
    double squares = 0;
    for (Sharer sharer : sharers) {
      mean += sharer.mean();
      sum += sharer.excess();
      squares += sharer.excess() * sharer.excess();
    }
    double excess = Math.sqrt((1 - correlation) * squares + correlation * sum * sum);
    return new PeakSharing(sharers, correlation, mean == 0 ? 1 : 1 + excess / mean);
  }
}
