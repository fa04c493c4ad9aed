package chipcast.calibration;

import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the share weights with which the model gives the observed shares, all families and segments
 * together. Each lane searches for itself while the model works out all lanes at once; a lane's
 * weights have the same bits in any block.
 */
public final class ShareWeights {
  private ShareWeights() {}

  /**
   * Calibrates a block of draws.
   *
   * @param observed shares of the whole market by calibrated family × lane, above 0; what they lack
   *     to 1 is the families' with stated weights
   * @param lanes number of lanes, at least 1
   * @param reach which segments can choose which family
   * @param model the model's shares under weights
   * @return by lane
   * @throws IllegalArgumentException if an observed share is not above 0
   */
  public static List<Calibration> calibrate(
      double[] observed, int lanes, Reach reach, ModelledShares model) {
    Require.that(lanes >= 1 && observed.length % lanes == 0, "lanes", lanes, "1 or more");
    int families = observed.length / lanes;
    List<WeightSearch> searches = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      double[] shares = lane(observed, families, lanes, lane);
      WeightSearch search = new WeightSearch(normalised(shares));
      reach.excess(ofMarket(shares)).map(Calibration.Refused::new).ifPresent(search::refuse);
      searches.add(search);
    }
    run(searches, families, model);
    return searches.stream().map(WeightSearch::result).toList();
  }

  private static void run(List<WeightSearch> searches, int families, ModelledShares model) {
    int lanes = searches.size();
    double[] logWeight = new double[families * lanes];
    double[] amount = new double[families * lanes];
    while (searches.stream().anyMatch(WeightSearch::searching)) {
      for (int lane = 0; lane < lanes; lane++) {
        for (int family = 0; family < families; family++) {
          logWeight[family * lanes + lane] = searches.get(lane).logWeight(family);
        }
      }
      model.amounts(logWeight, amount);
      for (int lane = 0; lane < lanes; lane++) {
        searches.get(lane).take(lane(amount, families, lanes, lane));
      }
    }
  }

  /** Shares of the whole market; draws that add up to more are taken relative to their sum. */
  private static double[] ofMarket(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum > 1 ? normalised(shares) : shares;
  }

  private static double[] lane(double[] array, int families, int lanes, int lane) {
    double[] one = new double[families];
    for (int family = 0; family < families; family++) {
      one[family] = array[family * lanes + lane];
    }
    return one;
  }

  /** Shares over their sum. */
  static double[] normalised(double[] amounts) {
    double sum = 0;
    for (double amount : amounts) {
      sum += amount;
    }
    double[] shares = new double[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      shares[i] = amounts[i] / sum;
    }
    return shares;
  }
}
