package chipcast.choice;

import chipcast.arithmetic.Elementary;
import java.util.Arrays;

/**
 * The cheapest takes all; equal costs share by weight. It is the limit of the relative law as its
 * exponents go to −∞, with that law's scale and form of rent; a weight of 0 still means absent, any
 * other weight counts between equals only.
 */
public record LeastCostLaw() implements ChoiceLaw {

  @Override
  public double scaled(double cost, double baseCost) {
    return Elementary.log(cost);
  }

  @Override
  public double cost(double scaled, double baseCost) {
    return Elementary.exp(scaled);
  }

  @Override
  public double rentUnit(double meanCost, double baseCost) {
    return meanCost;
  }

  @Override
  public double withRent(double cost, double rent, double meanCost) {
    return cost * Elementary.exp(rent / meanCost);
  }

  @Override
  public Split split(double[] logWeight, double[] scaled, double exponent) {
    double[] limit = new double[scaled.length];
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < scaled.length; i++) {
      least = Math.min(least, offered(logWeight[i], scaled[i]));
    }
    for (int i = 0; i < scaled.length; i++) {
      limit[i] = limit(logWeight[i], scaled[i], least);
    }
    Split amongEquals = LogitLevel.split(limit, new double[limit.length], exponent);
    return new Split(Split.terms(logWeight, scaled, limit, amongEquals.shares()), exponent, least);
  }

  @Override
  public void split(LevelLanes level, double[] scaled, double[] exponent) {
    int lanes = level.lanes();
    Arrays.fill(level.scaledPrice, Double.POSITIVE_INFINITY);
    for (int member = 0; member < level.members(); member++) {
      int from = member * lanes;
      int group = level.groupOf(member) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double offered = offered(level.logWeight[from + lane], scaled[from + lane]);
        level.scaledPrice[group + lane] = Math.min(level.scaledPrice[group + lane], offered);
      }
    }
    for (int member = 0; member < level.members(); member++) {
      int from = member * lanes;
      int group = level.groupOf(member) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        int at = from + lane;
        level.share[at] = limit(level.logWeight[at], scaled[at], level.scaledPrice[group + lane]);
      }
    }
    LogitLevel.shareOut(level);
  }

  private static double offered(double logWeight, double scaled) {
    return logWeight == Double.NEGATIVE_INFINITY ? Double.POSITIVE_INFINITY : scaled;
  }

  /**
   * What is left of the utility in the limit: the weight of the cheapest, nothing of the others.
   */
  private static double limit(double logWeight, double scaled, double least) {
    boolean taken = scaled == least && least != Double.POSITIVE_INFINITY;
    return taken ? logWeight : Double.NEGATIVE_INFINITY;
  }
}
