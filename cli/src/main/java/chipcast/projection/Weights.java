package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.assumption.Buyer;
import chipcast.assumption.Family;
import chipcast.assumption.ShareWeight;
import chipcast.source.Series;
import java.util.Arrays;

/**
 * Share weights by family and lane: calibrated ones times their path, stated ones as their path has
 * them, both times the access that a buyer has.
 */
final class Weights {
  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final double[] calibrated;
  private final double[] logWeight;
  private final double[] logAccess;
  private int year;

  Weights(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    this.calibrated = new double[plan.families().size() * lanes];
    this.logWeight = new double[calibrated.length];
    this.logAccess = new double[plan.buyers().size() * calibrated.length];
    Arrays.fill(calibrated, 1);
  }

  /** Sets the calibrated weight of a family. */
  void calibrate(int family, int lane, double weight) {
    calibrated[family * lanes + lane] = weight;
  }

  /** The calibrated weight of a family; 1 for one with a stated weight. */
  double calibrated(int family, int lane) {
    return calibrated[family * lanes + lane];
  }

  /**
   * The share weight of a family in a year, before access.
   *
   * @param family number of the family
   * @param year index of the year
   */
  double weight(int family, int year, int lane) {
    ShareWeight weight = plan.families().get(family).weight();
    double at = plan.years().get(plan.weightsMove() ? year : 0);
    double level = weight.level().at(at, block.draw(lane));
    return weight instanceof ShareWeight.Calibrated
        ? level * calibrated[family * lanes + lane]
        : level;
  }

  /** The share weight of a family in the year entered, before access. */
  double entered(int family, int lane) {
    return weight(family, year, lane);
  }

  /** The access of a buyer to a family in a year, 0 to 1. */
  double access(int buyer, int family, int year, int lane) {
    Family of = plan.families().get(family);
    Buyer by = plan.buyers().get(buyer);
    Series access = of.access().get(by.id());
    int at = plan.switches().access() ? year : 0;
    return access == null ? 0 : access.at(plan.years().get(at), block.draw(lane));
  }

  /** Fixes the year that {@link #log} speaks of; access is worked out once for all segments. */
  void enter(int index) {
    year = index;
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      for (int family = 0; family < plan.families().size(); family++) {
        for (int lane = 0; lane < lanes; lane++) {
          logAccess[at(buyer, family, lane)] = Elementary.log(access(buyer, family, index, lane));
        }
      }
    }
    weigh();
  }

  /** Works out the logarithms of weights anew, for the year entered and the weights as they are. */
  void weigh() {
    for (int family = 0; family < plan.families().size(); family++) {
      for (int lane = 0; lane < lanes; lane++) {
        logWeight[family * lanes + lane] = Elementary.log(weight(family, year, lane));
      }
    }
  }

  private int at(int buyer, int family, int lane) {
    return (buyer * plan.families().size() + family) * lanes + lane;
  }

  /** ln weight + ln access in the year entered; −∞ where a buyer has no access. */
  double log(int buyer, int family, int lane) {
    return logWeight[family * lanes + lane] + logAccess[at(buyer, family, lane)];
  }
}
