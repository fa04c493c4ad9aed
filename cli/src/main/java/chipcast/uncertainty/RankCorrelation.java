package chipcast.uncertainty;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation, ties at their mean rank. */
final class RankCorrelation {
  private RankCorrelation() {}

  /** Of two lists of one length; 0 where one of them does not vary. */
  static double of(double[] a, double[] b) {
    return ofRanks(ranks(a), ranks(b));
  }

  /** Of lists that were ranked before. */
  static double ofRanks(double[] a, double[] b) {
    double mean = (a.length + 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
  }

  /** Ranks from 1; the greatest for NaN. */
  static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
