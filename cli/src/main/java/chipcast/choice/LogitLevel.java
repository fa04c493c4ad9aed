package chipcast.choice;

import chipcast.arithmetic.Elementary;

/**
 * One level of the logit on scaled costs, u = ln weight + γ·v, in plain form and over lanes. Shares
 * are taken with the largest utility subtracted, so that nothing overflows.
 */
final class LogitLevel {
  private LogitLevel() {}

  /** Plain form. */
  static Split split(double[] logWeight, double[] scaled, double exponent) {
    int members = scaled.length;
    double[] utility = new double[members];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < members; i++) {
      utility[i] = logWeight[i] + exponent * scaled[i];
      largest = Math.max(largest, utility[i]);
    }
    double shift = shift(largest);
    double[] share = new double[members];
    double sum = 0;
    for (int i = 0; i < members; i++) {
      share[i] = Elementary.exp(utility[i] - shift);
      sum += share[i];
    }
    for (int i = 0; i < members; i++) {
      share[i] = part(share[i], sum);
    }
    return new Split(
        Split.terms(logWeight, scaled, utility, share), exponent, price(shift, sum, exponent));
  }

  /** Lanes. */
  static void split(LevelLanes level, double[] scaled, double[] exponent) {
    int lanes = level.lanes();
    for (int group = 0; group < level.groups(); group++) {
      for (int i = level.from(group); i < level.to(group); i++) {
        int from = level.member(i) * lanes;
        for (int lane = 0; lane < lanes; lane++) {
          int at = from + lane;
          level.share[at] = level.logWeight[at] + exponent[lane] * scaled[at];
        }
      }
      shareOut(level, group);
      int to = group * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.scaledPrice[to + lane] = price(level.shift[lane], level.sum[lane], exponent[lane]);
      }
    }
  }

  /** Turns the utilities that stand in {@code level.share} into shares of the group. */
  static void shareOut(LevelLanes level, int group) {
    int lanes = level.lanes();
    largest(level, group);
    for (int i = level.from(group); i < level.to(group); i++) {
      int from = level.member(i) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double term = Elementary.exp(level.share[from + lane] - level.shift[lane]);
        level.share[from + lane] = term;
        level.sum[lane] += term;
      }
    }
    for (int i = level.from(group); i < level.to(group); i++) {
      int from = level.member(i) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.share[from + lane] = part(level.share[from + lane], level.sum[lane]);
      }
    }
  }

  private static void largest(LevelLanes level, int group) {
    int lanes = level.lanes();
    for (int lane = 0; lane < lanes; lane++) {
      level.shift[lane] = Double.NEGATIVE_INFINITY;
      level.sum[lane] = 0;
    }
    for (int i = level.from(group); i < level.to(group); i++) {
      int from = level.member(i) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.shift[lane] = Math.max(level.shift[lane], level.share[from + lane]);
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      level.shift[lane] = shift(level.shift[lane]);
    }
  }

  /** Of a group without members on offer the largest utility is −∞: nothing to subtract. */
  private static double shift(double largest) {
    return largest == Double.NEGATIVE_INFINITY ? 0 : largest;
  }

  private static double part(double term, double sum) {
    return sum == 0 ? 0 : term / sum;
  }

  private static double price(double shift, double sum, double exponent) {
    return sum == 0 ? Double.POSITIVE_INFINITY : (shift + Elementary.log(sum)) / exponent;
  }
}
