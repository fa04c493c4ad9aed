package chipcast.choice;

import chipcast.arithmetic.Require;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Splits a change among many switches by some of the orders in which they could be switched (J.
 * Castro, D. Gómez, J. Tejada, <i>Computers &amp; Operations Research</i> 36, 2009), each beside
 * its reverse, which halves the work for the same error where switches hinder or help each other in
 * pairs (R. Mitchell et al., <i>JMLR</i> 23, 2022). In every order the parts add up to the whole
 * change, and so do their means.
 */
public final class SampledShapley {
  /** Sets of switches are bits of a long. */
  public static final int MOST_SWITCHES = 62;

  private SampledShapley() {}

  /**
   * Parts of a change with what chance may have to do with them.
   *
   * @param contributions in the figures' unit, switch × figure
   * @param errors their standard errors; infinite after a single pair of orders
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Estimate(double[][] contributions, double[][] errors) {}

  /**
   * What each switch contributes to each of several figures.
   *
   * @param switches how many, 1 to 62
   * @param orders some orders of all switches, at least one; each stands for its reverse too
   * @param figures the figures with the switches on whose bits are set, always as many of them
   */
  public static Estimate contributions(
      int switches, List<int[]> orders, LongFunction<double[]> figures) {
    Require.that(switches >= 1 && switches <= MOST_SWITCHES, "switches", switches, "1 to 62");
    Require.that(!orders.isEmpty(), "orders", orders.size(), "at least 1");
    int count = figures.apply(0).length;
    double[][] sum = new double[switches][count];
    double[][] squares = new double[switches][count];
    for (int[] order : orders) {
      double[][] pair = new double[switches][count];
      walk(order, false, figures, pair);
      walk(order, true, figures, pair);
      for (int one = 0; one < switches; one++) {
        for (int figure = 0; figure < count; figure++) {
          sum[one][figure] += pair[one][figure];
          squares[one][figure] += pair[one][figure] * pair[one][figure];
        }
      }
    }
    return estimate(orders.size(), sum, squares);
  }

  /** Adds half of what each switch does when it comes on after those before it. */
  private static void walk(
      int[] order, boolean backwards, LongFunction<double[]> figures, double[][] to) {
    long set = 0;
    double[] before = figures.apply(set);
    for (int place = 0; place < order.length; place++) {
      int one = order[backwards ? order.length - 1 - place : place];
      set |= 1L << one;
      double[] after = figures.apply(set);
      for (int figure = 0; figure < after.length; figure++) {
        to[one][figure] += (after[figure] - before[figure]) / 2;
      }
      before = after;
    }
  }

  private static Estimate estimate(int pairs, double[][] sum, double[][] squares) {
    double[][] errors = new double[sum.length][];
    for (int one = 0; one < sum.length; one++) {
      errors[one] = new double[sum[one].length];
      for (int figure = 0; figure < sum[one].length; figure++) {
        double mean = sum[one][figure] / pairs;
        double variance = (squares[one][figure] / pairs - mean * mean) / (pairs - 1);
        sum[one][figure] = mean;
        errors[one][figure] =
            pairs == 1 ? Double.POSITIVE_INFINITY : Math.sqrt(Math.max(0, variance));
      }
    }
    return new Estimate(sum, errors);
  }
}
