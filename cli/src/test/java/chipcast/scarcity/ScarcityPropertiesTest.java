package chipcast.scarcity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of rents in any market, over markets at random with fixed seeds. */
class ScarcityPropertiesTest {
  private static final int MARKETS = 300;

  /** Between two clearings, each to its residual, as much may differ and mean nothing. */
  private static final double SLOP = 1e-5;

  @Test
  void theKernelIsTheLawOfChoiceAtCostsWithRents() {
    for (int seed = 0; seed < MARKETS; seed++) {
      RandomMarket random = new RandomMarket(seed);
      ScarceMarket market = random.market(random.supplies());
      double[] rents = rents(market, seed);
      market.at(rents);
      for (int resource = 0; resource < rents.length; resource++) {
        double plain = 0;
        for (PlainSegment segment : random.segments()) {
          plain += segment.use(resource, rents);
        }
        assertThat(market.use()[resource]).isCloseTo(plain, within(1e-9 * plain));
      }
      for (int segment = 0; segment < random.segments().size(); segment++) {
        double plain = random.segments().get(segment).built(rents);
        assertThat(market.built(segment)).isCloseTo(plain, within(1e-9 * plain));
      }
    }
  }

  @Test
  void useIsTheGradientOfTheDualAndFallsAsTheKernelSays() {
    for (int seed = 0; seed < MARKETS; seed++) {
      RandomMarket random = new RandomMarket(seed);
      ScarceMarket market = random.market(random.supplies());
      double[] rents = rents(market, seed);
      int n = rents.length;
      market.at(rents);
      double[] use = market.use().clone();
      double[] fall = fall(market);
      for (int one = 0; one < n; one++) {
        double step = 1e-4 * rents[one];
        double[] up = rents.clone();
        up[one] += step;
        double[] down = rents.clone();
        down[one] -= step;
        market.at(up);
        double[] useUp = market.use().clone();
        double valueUp = market.value();
        market.at(down);
        double slope = (valueUp - market.value()) / (2 * step) + market.supply(one);
        double rounding = 1e-13 * size(market, rents) / step;
        double size0 = use[one] + market.supply(one);
        assertThat(slope).isCloseTo(use[one], within(1e-4 * size0 + rounding));
        for (int other = 0; other < n; other++) {
          double falls = -(useUp[other] - market.use()[other]) / (2 * step);
          double size = Math.sqrt(fall[one * n + one] * fall[other * n + other]);
          assertThat(falls).isCloseTo(fall[one * n + other], within(1e-4 * size));
          assertThat(fall[one * n + other]).isCloseTo(fall[other * n + one], within(1e-9 * size));
        }
      }
    }
  }

  @Test
  void useNeverRisesWithItsRent() {
    for (int seed = 0; seed < MARKETS; seed++) {
      RandomMarket random = new RandomMarket(seed);
      ScarceMarket market = random.market(random.supplies());
      double[] rents = rents(market, seed);
      for (int resource = 0; resource < rents.length; resource++) {
        market.at(rents);
        double before = market.use()[resource];
        double[] higher = rents.clone();
        higher[resource] *= 1.5;
        market.at(higher);
        assertThat(market.use()[resource]).isLessThanOrEqualTo(before);
      }
    }
  }

  @Test
  void moreOfAResourceNeverRaisesItsOwnRent() {
    for (int seed = 0; seed < MARKETS; seed++) {
      RandomMarket random = new RandomMarket(seed);
      double[] supplies = random.supplies();
      double[] rents = RentSearch.clear(random.market(supplies)).rents();
      for (int resource = 0; resource < supplies.length; resource++) {
        double[] more = supplies.clone();
        more[resource] *= 1.3;
        double[] then = RentSearch.clear(random.market(more)).rents();
        assertThat(then[resource]).isLessThanOrEqualTo(rents[resource] * (1 + SLOP));
      }
    }
  }

  @Test
  void aSlackResourceChangesNothingWhenItIsTakenAway() {
    int taken = 0;
    for (int seed = 0; seed < MARKETS; seed++) {
      RandomMarket random = new RandomMarket(seed);
      double[] supplies = random.supplies();
      Clearing all = RentSearch.clear(random.market(supplies));
      for (int resource = 0; resource < supplies.length; resource++) {
        if (all.rents()[resource] == 0) {
          double[] unlimited = supplies.clone();
          unlimited[resource] = Double.MAX_VALUE / 4;
          Clearing without = RentSearch.clear(random.market(unlimited));
          assertThat(without.rents()).containsExactly(all.rents());
          taken++;
        }
      }
    }
    assertThat(taken).isGreaterThan(MARKETS / 3);
  }

  /** How large the terms are whose difference the dual is. */
  private static double size(ScarceMarket market, double[] rents) {
    double size = Math.abs(market.value());
    for (int resource = 0; resource < rents.length; resource++) {
      size += 2 * rents[resource] * market.supply(resource);
    }
    return size;
  }

  /** Rents that matter: a good part of what a task costs, in each resource's unit. */
  private static double[] rents(ScarceMarket market, long seed) {
    SplittableRandom random = new SplittableRandom(seed + 77);
    int n = market.resources();
    market.at(new double[n]);
    double[] rents = new double[n];
    for (int resource = 0; resource < n; resource++) {
      double use = market.use()[resource];
      double fall = fall(market)[resource * n + resource];
      rents[resource] = fall > 0 ? use / fall * (0.1 + 2 * random.nextDouble()) / n : 1;
    }
    return rents;
  }

  /** How use falls with rents, as a full matrix. */
  private static double[] fall(ScarceMarket market) {
    int n = market.resources();
    int[] all = IntStream.range(0, n).toArray();
    double[] lower = market.fall(all);
    double[] full = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        full[i * n + j] = lower[SoftMinimum.pair(i, j)];
        full[j * n + i] = full[i * n + j];
      }
    }
    return full;
  }
}
