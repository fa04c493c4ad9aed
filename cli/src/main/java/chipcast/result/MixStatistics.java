package chipcast.result;

import chipcast.arithmetic.Elementary;

/**
 * How concentrated a mix is, from amounts that are not negative. All of them are NaN where the
 * amounts sum to zero: nothing has no shares.
 */
public final class MixStatistics {

  private MixStatistics() {}

  /** The sum, in the order of the array. */
  public static double total(double[] amounts) {
    double total = 0.0;
    for (double amount : amounts) {
      total += amount;
    }
    return total;
  }

  /** Amounts over their sum, in the same order. */
  public static double[] shares(double[] amounts) {
    double total = total(amounts);
    double[] shares = new double[amounts.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = total > 0.0 ? amounts[i] / total : Double.NaN;
    }
    return shares;
  }

  /** Herfindahl–Hirschman index: the sum of squared shares, from 1/n to 1. */
  public static double hhi(double[] amounts) {
    double total = total(amounts);
    double sum = 0.0;
    for (double amount : amounts) {
      double share = amount / total;
      sum += share * share;
    }
    return total > 0.0 ? sum : Double.NaN;
  }

  /** 1/HHI: how many equal parts would be as concentrated (Laakso and Taagepera 1979). */
  public static double effectiveNumber(double[] amounts) {
    return 1.0 / hhi(amounts);
  }

  /** Shannon entropy of the shares in nats, from 0 to ln n. */
  public static double entropy(double[] amounts) {
    double total = total(amounts);
    double sum = 0.0;
    for (double amount : amounts) {
      sum -= surprise(amount / total);
    }
    return total > 0.0 ? sum + 0.0 : Double.NaN;
  }

  /** The largest share. */
  public static double topShare(double[] amounts) {
    double total = total(amounts);
    double largest = 0.0;
    for (double amount : amounts) {
      largest = Math.max(largest, amount);
    }
    return total > 0.0 ? largest / total : Double.NaN;
  }

  /** Σ min of the shares of two mixes over the same parts: 1 where equal, 0 where disjoint. */
  public static double overlap(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "second: " + second.length + " parts against " + first.length);
    }
    double firstTotal = total(first);
    double secondTotal = total(second);
    double sum = 0.0;
    for (int i = 0; i < first.length; i++) {
      sum += Math.min(first[i] / firstTotal, second[i] / secondTotal);
    }
    return firstTotal > 0.0 && secondTotal > 0.0 ? sum : Double.NaN;
  }

  /** p ln p, which is 0 for p = 0. */
  private static double surprise(double share) {
    return share > 0.0 ? share * Elementary.log(share) : 0.0;
  }
}
