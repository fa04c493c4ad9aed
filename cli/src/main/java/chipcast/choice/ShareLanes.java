package chipcast.choice;

import java.util.Arrays;

/**
 * What follows from shares of tasks: means, and shares in another lens. Arrays are option by option
 * with lanes innermost; an option without share counts nothing, whatever its cost.
 */
public final class ShareLanes {
  private ShareLanes() {}

  /**
   * The share-weighted mean of a figure, such as the mean cost that scales rents.
   *
   * @param share of tasks: option × lane
   * @param value of each option, of any unit: option × lane
   * @param mean where the result goes: lane; 0 where there is no share at all
   */
  public static void mean(double[] share, double[] value, double[] mean) {
    int lanes = mean.length;
    Arrays.fill(mean, 0);
    for (int from = 0; from < share.length; from += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        mean[lane] += amount(share[from + lane], value[from + lane]);
      }
    }
  }

  /**
   * Shares in another lens: what each option brings of it a task, times its share of tasks, over
   * the sum.
   *
   * @param share of tasks: option × lane
   * @param perTask chips, USD, watts or the like a task: option × lane
   * @param total where the amount a task over all options goes: lane
   * @param inLens where the shares go: option × lane; 0 where there is no amount at all
   */
  public static void convert(double[] share, double[] perTask, double[] total, double[] inLens) {
    int lanes = total.length;
    mean(share, perTask, total);
    for (int from = 0; from < share.length; from += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        double amount = amount(share[from + lane], perTask[from + lane]);
        inLens[from + lane] = total[lane] == 0 ? 0 : amount / total[lane];
      }
    }
  }

  private static double amount(double share, double value) {
    return share == 0 ? 0 : share * value;
  }
}
