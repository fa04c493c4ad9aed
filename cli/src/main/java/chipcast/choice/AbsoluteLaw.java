package chipcast.choice;

/**
 * Shares by differences of cost: s ∝ α·e^(γ·c/c0), nest price (c0/γ)·ln Σ α·e^(γ·c/c0). The
 * multinomial logit (D. McFadden, in <i>Frontiers in Econometrics</i>, 1974). Its scale is c/c0, so
 * that near c0 one exponent means much the same as in the relative law; adding a constant to all
 * costs changes no share.
 */
public record AbsoluteLaw() implements ChoiceLaw {

  @Override
  public double scaled(double cost, double baseCost) {
    return cost / baseCost;
  }

  @Override
  public double cost(double scaled, double baseCost) {
    return scaled * baseCost;
  }

  @Override
  public double rentUnit(double meanCost, double baseCost) {
    return baseCost;
  }

  @Override
  public double withRent(double cost, double rent, double meanCost) {
    return cost + rent;
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
