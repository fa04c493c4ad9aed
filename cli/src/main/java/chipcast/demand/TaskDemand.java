package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * Tasks that a workload asks for in a year, and what they rest on: the model's equation for demand,
 * D(y) = D(y0)·G(y)·(P(y−1)/Pref(y−1))^ε. The rebound acts on the price's deviation from the path
 * that growth already assumes, lagged by a year and at zero rent.
 *
 * @param base tasks a year in the base year
 * @param growth relative to the base year, the model's G(y)
 * @param price USD a task of new capacity in the year before, at zero rent
 * @param referencePrice USD a task in the year before that growth assumes
 * @param elasticity of demand on the deviation, at most 0
 * @param rebound (price / referencePrice)^elasticity
 * @param tasks a year
 */
public record TaskDemand(
    double base,
    double growth,
    double price,
    double referencePrice,
    double elasticity,
    double rebound,
    double tasks) {

  /**
   * Demand of one year.
   *
   * @throws IllegalArgumentException if base or growth is negative, a price is not positive or the
   *     elasticity is above 0
   */
  public static TaskDemand of(
      double base, double growth, double price, double referencePrice, double elasticity) {
    Require.nonNegative("base", base);
    Require.nonNegative("growth", growth);
    Require.positive("price", price);
    Require.positive("referencePrice", referencePrice);
    Require.that(elasticity <= 0, "elasticity", Require.finite("elasticity", elasticity), "≤ 0");
    double rebound = rebound(price, referencePrice, elasticity);
    double tasks = base * growth * rebound;
    return new TaskDemand(base, growth, price, referencePrice, elasticity, rebound, tasks);
  }

  /**
   * The same over lanes: {@code tasks[lane]} from the other arrays at the same index, which the
   * caller has checked.
   */
  public static void over(
      double[] base,
      double[] growth,
      double[] price,
      double[] referencePrice,
      double[] elasticity,
      double[] tasks) {
    for (int lane = 0; lane < tasks.length; lane++) {
      double rebound = rebound(price[lane], referencePrice[lane], elasticity[lane]);
      tasks[lane] = base[lane] * growth[lane] * rebound;
    }
  }

  private static double rebound(double price, double referencePrice, double elasticity) {
    return Elementary.pow(price / referencePrice, elasticity);
  }
}
