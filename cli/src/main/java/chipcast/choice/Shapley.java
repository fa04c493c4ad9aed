package chipcast.choice;

import chipcast.arithmetic.Require;
import java.util.function.IntFunction;

/**
 * Splits a change among the switches that made it: each gets its mean effect over all orders of
 * switching (L. S. Shapley, in <i>Contributions to the Theory of Games</i> II, 1953). The parts add
 * up to the whole change, whatever the interactions.
 */
public final class Shapley {
  /** Every set of switches is evaluated: 64 at most. */
  private static final int MOST_SWITCHES = 6;

  private Shapley() {}

  /**
   * What each switch contributes to each of several figures.
   *
   * @param switches how many, 1 to 6
   * @param figures the figures with the switches on whose bits are set, always as many of them;
   *     called once for each set, from 0 upward
   * @return contributions in the figures' unit, switch × figure
   * @throws IllegalArgumentException if there are too few or too many switches
   */
  public static double[][] contributions(int switches, IntFunction<double[]> figures) {
    Require.that(switches >= 1 && switches <= MOST_SWITCHES, "switches", switches, "1 to 6");
    int sets = 1 << switches;
    double[][] value = new double[sets][];
    for (int set = 0; set < sets; set++) {
      value[set] = figures.apply(set);
    }
    double[][] contributions = new double[switches][value[0].length];
    for (int one = 0; one < switches; one++) {
      for (int without = 0; without < sets; without++) {
        if ((without >> one & 1) == 0) {
          double weight = weight(Integer.bitCount(without), switches);
          add(weight, value[without | 1 << one], value[without], contributions[one]);
        }
      }
    }
    return contributions;
  }

  private static void add(double weight, double[] with, double[] without, double[] to) {
    for (int figure = 0; figure < to.length; figure++) {
      to[figure] += weight * (with[figure] - without[figure]);
    }
  }

  /** The part of all orders in which exactly a given set of that size comes first. */
  private static double weight(int size, int switches) {
    return (double) factorial(size) * factorial(switches - size - 1) / factorial(switches);
  }

  private static int factorial(int n) {
    return n <= 1 ? 1 : n * factorial(n - 1);
  }
}
