package chipcast.choice;

import chipcast.arithmetic.Elementary;
import java.util.Arrays;

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
    for (int from = 0; from < level.share.length; from += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        int at = from + lane;
        level.share[at] = level.logWeight[at] + exponent[lane] * scaled[at];
      }
    }
    shareOut(level);
    for (int from = 0; from < level.scaledPrice.length; from += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        int at = from + lane;
        level.scaledPrice[at] = price(level.shift[at], level.sum[at], exponent[lane]);
      }
    }
  }

  /**
   * Turns the utilities that stand in {@code level.share} into shares of their groups. Each step
   * runs over all members, so that the exponential is one long elementwise pass.
   */
  static void shareOut(LevelLanes level) {
    subtractLargest(level);
    for (int at = 0; at < level.share.length; at++) {
      level.share[at] = Elementary.exp(level.share[at]);
    }
    sum(level);
    int lanes = level.lanes();
    for (int member = 0; member < level.members(); member++) {
      int from = member * lanes;
      int group = level.groupOf(member) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.share[from + lane] = part(level.share[from + lane], level.sum[group + lane]);
      }
    }
  }

  private static void subtractLargest(LevelLanes level) {
    int lanes = level.lanes();
    Arrays.fill(level.shift, Double.NEGATIVE_INFINITY);
    for (int member = 0; member < level.members(); member++) {
      int from = member * lanes;
      int group = level.groupOf(member) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.shift[group + lane] = Math.max(level.shift[group + lane], level.share[from + lane]);
      }
    }
    for (int at = 0; at < level.shift.length; at++) {
      level.shift[at] = shift(level.shift[at]);
    }
    for (int member = 0; member < level.members(); member++) {
      int from = member * lanes;
      int group = level.groupOf(member) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.share[from + lane] -= level.shift[group + lane];
      }
    }
  }

  private static void sum(LevelLanes level) {
    int lanes = level.lanes();
    Arrays.fill(level.sum, 0);
    for (int member = 0; member < level.members(); member++) {
      int from = member * lanes;
      int group = level.groupOf(member) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        level.sum[group + lane] += level.share[from + lane];
      }
    }
  }

  /** Of a group without members on offer the largest utility is −∞: nothing to subtract. */
  private static double shift(double largest) {
    return largest == Double.NEGATIVE_INFINITY ? 0 : largest;
  }

  static double part(double term, double sum) {
    return sum == 0 ? 0 : term / sum;
  }

  private static double price(double shift, double sum, double exponent) {
    return sum == 0 ? Double.POSITIVE_INFINITY : (shift + Elementary.log(sum)) / exponent;
  }
}
