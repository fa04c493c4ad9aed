package chipcast.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.arithmetic.Elementary;
import chipcast.choice.RelativeLaw;
import chipcast.choice.Split;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShareWeightsTest {
  private static final double GAMMA = -3;

  @Test
  void meetsTheClosedCaseOfTwoSegments() {
    Market market =
        new Market(
            new double[][] {{1, 0.6, 0.8}, {1, 0.9, 0.5}},
            new double[] {0.7, 0.3},
            new double[][] {{1, 1.2, 0.9}, {1, 1.5, 1.1}},
            3);
    Calibration.Met met = met(market.calibrate(new double[] {0.6, 0.3, 0.1}));
    double[] alpha = {1, 0.1120260963, 0.04212060964};
    double[] back = {0.6, 0.3, 0.1};
    for (int family = 0; family < 3; family++) {
      Calibration.FamilyTerm term = met.families().get(family);
      assertThat(term.weight()).isCloseTo(alpha[family], within(1e-9 * alpha[family]));
      assertThat(term.modelled()).isCloseTo(back[family], within(1e-9));
    }
    assertThat(met.residual()).isLessThanOrEqualTo(1e-9);
  }

  @Property(tries = 200)
  void calibratingSharesThatTheModelGaveReturnsItsWeights(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Market market = Market.drawn(random, 5, 4);
    double[] log = new double[4];
    for (int family = 0; family < 4; family++) {
      log[family] = random.nextDouble(-4, 1);
    }
    double[] observed = new double[4];
    market.amounts(log, observed);
    Calibration.Met met = met(market.calibrate(observed));
    int anchor = 0;
    for (int family = 0; family < 4; family++) {
      anchor = observed[family] > observed[anchor] ? family : anchor;
    }
    assertThat(met.families().get(anchor).weight()).isEqualTo(1);
    for (int family = 0; family < 4; family++) {
      assertThat(met.families().get(family).logWeight())
          .isCloseTo(log[family] - log[anchor], within(1e-7));
    }
    assertThat(met.evaluations()).isLessThan(60);
  }

  @Test
  void familiesWithStatedWeightsTakePartWithoutATarget() {
    double[][] costs = {{1, 0.6, 0.8, 0.7}, {1, 0.9, 0.5, 0.4}};
    double[][] perTask = {{1, 1, 1, 1}, {1, 1, 1, 1}};
    Market market = new Market(costs, new double[] {0.5, 0.5}, perTask, 3);
    double[] observed = {0.5, 0.2, 0.1};
    Calibration.Met met = met(market.calibrate(observed));
    assertThat(met.families().get(0).observed()).isCloseTo(0.625, within(1e-15));
    double[] log = met.families().stream().mapToDouble(Calibration.FamilyTerm::logWeight).toArray();
    double[] amount = new double[3];
    market.amounts(log, amount);
    assertThat(Arrays.stream(amount).sum()).isLessThan(0.95);
    assertThat(amount[1] / amount[2]).isCloseTo(2, within(1e-8));
  }

  @Test
  void anObservedShareBeyondTheSegmentsWithAccessIsRefusedWithTheReason() {
    double none = Double.POSITIVE_INFINITY;
    double[][] costs = {{1, 0.6}, {1, none}};
    double[][] perTask = {{1, 1}, {1, 1}};
    Market market = new Market(costs, new double[] {0.3, 0.7}, perTask, 2);
    Calibration refused = market.calibrate(new double[] {0.6, 0.4});
    assertThat(refused).isInstanceOf(Calibration.Refused.class);
    assertThat(((Calibration.Refused) refused).reason())
        .isEqualTo(
            "observed share 0.4000 of families [1] exceeds the 0.3000 of segments with access");
    assertThat(market.calibrate(new double[] {0.75, 0.25})).isInstanceOf(Calibration.Met.class);
  }

  @Test
  void familiesThatOnlyTogetherExceedTheirSegmentsAreRefusedToo() {
    double none = Double.POSITIVE_INFINITY;
    double[][] costs = {{1, 0.6, 0.9}, {1, none, none}};
    double[][] perTask = {{1, 1, 1}, {1, 1, 1}};
    Market market = new Market(costs, new double[] {0.5, 0.5}, perTask, 3);
    Calibration refused = market.calibrate(new double[] {0.4, 0.3, 0.3});
    assertThat(((Calibration.Refused) refused).excess().families()).containsExactly(1, 2);
  }

  @Test
  void whatCannotBeMetIsReportedWithItsResidual() {
    Reach open = new Reach(List.of(1.0), List.of(List.of(true, true)));
    ModelledShares stuck =
        (log, amount) -> {
          amount[0] = 0.9;
          amount[1] = 0.1;
        };
    Calibration stuckAt = ShareWeights.calibrate(new double[] {0.5, 0.5}, 1, open, stuck).get(0);
    assertThat(stuckAt).isInstanceOf(Calibration.NotMet.class);
    Calibration.NotMet notMet = (Calibration.NotMet) stuckAt;
    assertThat(notMet.residual()).isCloseTo(Math.log(5), within(1e-12));
    assertThat(notMet.outOfReach()).isPresent();
  }

  @Property(tries = 50)
  void aLaneHasTheSameBitsInAnyBlock(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int lanes = 3;
    List<Market> markets =
        List.of(Market.drawn(random, 4, 3), Market.drawn(random, 4, 3), Market.drawn(random, 4, 3));
    double[] observed = new double[3 * lanes];
    for (int i = 0; i < observed.length; i++) {
      observed[i] = random.nextDouble(0.1, 1);
    }
    ModelledShares block =
        (log, amount) -> {
          for (int lane = 0; lane < lanes; lane++) {
            double[] own = new double[3];
            markets.get(lane).amounts(lane(log, lanes, lane), own);
            for (int family = 0; family < 3; family++) {
              amount[family * lanes + lane] = own[family];
            }
          }
        };
    List<Calibration> together =
        ShareWeights.calibrate(observed, lanes, markets.get(0).reach(), block);
    for (int lane = 0; lane < lanes; lane++) {
      assertThat(together.get(lane))
          .isEqualTo(markets.get(lane).calibrate(lane(observed, lanes, lane)));
    }
  }

  private static double[] lane(double[] array, int lanes, int lane) {
    double[] own = new double[array.length / lanes];
    for (int i = 0; i < own.length; i++) {
      own[i] = array[i * lanes + lane];
    }
    return own;
  }

  private static Calibration.Met met(Calibration calibration) {
    assertThat(calibration).isInstanceOf(Calibration.Met.class);
    return (Calibration.Met) calibration;
  }

  /** Segments with flat choices; families beyond the calibrated ones have a stated weight. */
  private record Market(double[][] cost, double[] size, double[][] perTask, int calibrated) {
    private static final double STATED = 0.05;

    static Market drawn(SplittableRandom random, int segments, int families) {
      double[][] cost = new double[segments][families];
      double[][] perTask = new double[segments][families];
      double[] size = new double[segments];
      for (int segment = 0; segment < segments; segment++) {
        size[segment] = random.nextDouble(0.05, 1);
        for (int family = 0; family < families; family++) {
          cost[segment][family] = random.nextDouble(0.3, 3);
          perTask[segment][family] = random.nextDouble(0.5, 2);
        }
      }
      return new Market(cost, size, perTask, families);
    }

    Calibration calibrate(double[] observed) {
      return ShareWeights.calibrate(observed, 1, reach(), this::amounts).get(0);
    }

    Reach reach() {
      return new Reach(
          Arrays.stream(size).boxed().toList(),
          Arrays.stream(cost)
              .map(
                  costs ->
                      Arrays.stream(costs)
                          .limit(calibrated)
                          .mapToObj(one -> one < Double.POSITIVE_INFINITY)
                          .toList())
              .toList());
    }

    void amounts(double[] log, double[] amount) {
      Arrays.fill(amount, 0);
      for (int segment = 0; segment < size.length; segment++) {
        double[] weight = new double[cost[segment].length];
        for (int family = 0; family < weight.length; family++) {
          weight[family] = family < calibrated ? Elementary.exp(log[family]) : STATED;
        }
        double[] share = Split.of(new RelativeLaw(), weight, cost[segment], GAMMA, 1).shares();
        double total = 0;
        for (int family = 0; family < weight.length; family++) {
          total += share[family] * perTask[segment][family];
        }
        for (int family = 0; family < calibrated; family++) {
          amount[family] += size[segment] * share[family] * perTask[segment][family] / total;
        }
      }
    }
  }
}
