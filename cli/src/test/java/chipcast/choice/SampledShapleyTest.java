package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledShapleyTest {

  /** A game without any rule: a number a set. */
  private static LongFunction<double[]> game(int switches, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[1 << switches];
    for (int set = 0; set < values.length; set++) {
      values[set] = random.nextDouble(-3, 5);
    }
    return set -> new double[] {values[(int) set], -2 * values[(int) set]};
  }

  private static List<int[]> allOrders(int switches) {
    List<int[]> orders = new ArrayList<>();
    permute(new int[switches], 0, 0, orders);
    return orders;
  }

  private static void permute(int[] order, int place, int used, List<int[]> orders) {
    if (place == order.length) {
      orders.add(order.clone());
      return;
    }
    for (int one = 0; one < order.length; one++) {
      if ((used >> one & 1) == 0) {
        order[place] = one;
        permute(order, place + 1, used | 1 << one, orders);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void overAllOrdersItIsTheShapleyValue(int switches) {
    for (long seed = 0; seed < 20; seed++) {
      LongFunction<double[]> game = game(switches, seed);
      double[][] exact = Shapley.contributions(switches, game::apply);
      double[][] sampled =
          SampledShapley.contributions(switches, allOrders(switches), game).contributions();
      for (int one = 0; one < switches; one++) {
        assertThat(sampled[one]).containsExactly(exact[one], within(1e-12));
      }
    }
  }

  @Test
  void inAnyOrdersThePartsAddUpToTheWholeChange() {
    SplittableRandom random = new SplittableRandom(7);
    for (int trial = 0; trial < 200; trial++) {
      int switches = random.nextInt(1, 11);
      LongFunction<double[]> game = game(switches, trial);
      List<int[]> orders = new ArrayList<>();
      for (int order = random.nextInt(1, 5); order > 0; order--) {
        orders.add(shuffled(switches, random));
      }
      double[][] parts = SampledShapley.contributions(switches, orders, game).contributions();
      double[] all = game.apply((1L << switches) - 1);
      double[] none = game.apply(0);
      for (int figure = 0; figure < 2; figure++) {
        double sum = 0;
        for (double[] part : parts) {
          sum += part[figure];
        }
        assertThat(sum).isCloseTo(all[figure] - none[figure], within(1e-12));
      }
    }
  }

  private static int[] shuffled(int count, SplittableRandom random) {
    int[] order = new int[count];
    for (int place = 0; place < count; place++) {
      int at = random.nextInt(place + 1);
      order[place] = order[at];
      order[at] = place;
    }
    return order;
  }

  @Test
  void switchesThatHinderEachOtherInPairsAreSplitWithoutErrorByOneOrderAndItsReverse() {
    LongFunction<double[]> pairs =
        set ->
            new double[] {
              Long.bitCount(set) + 3.0 * Long.bitCount(set & 0b11) * Long.bitCount(set & 0b1100)
            };
    SampledShapley.Estimate estimate =
        SampledShapley.contributions(
            5, List.of(new int[] {0, 1, 2, 3, 4}, new int[] {3, 0, 4, 2, 1}), pairs);
    double[][] exact = Shapley.contributions(5, pairs::apply);
    for (int one = 0; one < 5; one++) {
      assertThat(estimate.contributions()[one][0]).isCloseTo(exact[one][0], within(1e-12));
      assertThat(estimate.errors()[one][0]).isCloseTo(0, within(1e-12));
    }
  }

  /** Of 200 games, the true value lies within two standard errors as often as it should. */
  @Test
  void theStandardErrorSaysHowFarTheEstimateIsOff() {
    SplittableRandom random = new SplittableRandom(3);
    int within = 0;
    int all = 0;
    for (int trial = 0; trial < 200; trial++) {
      LongFunction<double[]> game = game(6, trial);
      double[][] exact = Shapley.contributions(6, game::apply);
      List<int[]> orders = new ArrayList<>();
      for (int order = 0; order < 30; order++) {
        orders.add(shuffled(6, random));
      }
      SampledShapley.Estimate estimate = SampledShapley.contributions(6, orders, game);
      for (int one = 0; one < 6; one++) {
        double off = Math.abs(estimate.contributions()[one][0] - exact[one][0]);
        within += off <= 2 * estimate.errors()[one][0] ? 1 : 0;
        all++;
      }
    }
    assertThat((double) within / all).isBetween(0.90, 0.99);
  }

  @Test
  void aSinglePairOfOrdersHasNoKnownError() {
    SampledShapley.Estimate estimate =
        SampledShapley.contributions(2, List.of(new int[] {0, 1}), game(2, 1));
    assertThat(estimate.errors()[0][0]).isInfinite();
  }

  @Test
  void moreSwitchesThanBitsAreRefused() {
    assertThatThrownBy(() -> SampledShapley.contributions(63, List.of(new int[63]), game(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("switches");
  }
}
