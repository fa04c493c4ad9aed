package chipcast.choice;

import chipcast.arithmetic.Elementary;

/**
 * Shares by ratios of cost: s ∝ α·c^γ, nest price (Σ α·c^γ)^(1/γ). The relative-cost logit (J. F.
 * Clarke and J. A. Edmonds, Energy Economics 15, 1993). Its scale is the logarithm of cost; scaling
 * all costs changes no share.
 */
public record RelativeLaw() implements ChoiceLaw {

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
    return LogitLevel.split(logWeight, scaled, exponent);
  }

  @Override
  public void split(LevelLanes level, double[] scaled, double[] exponent) {
    LogitLevel.split(level, scaled, exponent);
  }
}
