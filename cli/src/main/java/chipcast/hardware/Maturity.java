package chipcast.hardware;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/** How far software has come towards what it reaches when mature. */
public final class Maturity {
  private static final double HALF = 0.5;

  private Maturity() {}

  /**
   * The fraction of mature throughput, 1 − (1 − launch)·0.5^(age / halfLife) (the model's equation
   * for software maturity); the fraction at launch before it.
   *
   * @param launch fraction at launch, 0 to 1
   * @param halfLife years in which half of the distance is made up
   * @param age years since launch
   */
  public static double factor(double launch, double halfLife, double age) {
    Require.fraction("launch", launch);
    Require.positive("halfLife", halfLife);
    Require.finite("age", age);
    return age <= 0 ? launch : 1 - (1 - launch) * Elementary.pow(HALF, age / halfLife);
  }
}
