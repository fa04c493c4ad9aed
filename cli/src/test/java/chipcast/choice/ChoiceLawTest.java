package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChoiceLawTest {
  private static final double[] ALPHA = {1.0, 0.5, 0.05};
  private static final double[] COST = {1.0, 0.8, 0.4};

  @Test
  void relativeLawMeetsTheClosedCase() {
    Split split = Split.of(new RelativeLaw(), ALPHA, COST, -3, 1);
    assertClose(split.shares(), 0.3626062323, 0.3541076487, 0.283286119);
    assertThat(new RelativeLaw().cost(split.scaledPrice(), 1))
        .isCloseTo(0.7130912182, within(1e-9));
  }

  @Test
  void absoluteLawMeetsTheClosedCase() {
    Split split = Split.of(new AbsoluteLaw(), ALPHA, COST, -3, 0.9);
    assertClose(split.shares(), 0.4267449919, 0.4155928738, 0.1576621343);
    assertThat(new AbsoluteLaw().cost(split.scaledPrice(), 0.9))
        .isCloseTo(0.7445294042, within(1e-9));
  }

  @Test
  void leastCostGivesAllToTheCheapestAndSharesEqualCostsByWeight() {
    LeastCostLaw law = new LeastCostLaw();
    assertThat(Split.of(law, ALPHA, COST, -3, 1).shares()).containsExactly(0, 0, 1);
    Split tie = Split.of(law, new double[] {3, 1, 1}, new double[] {2, 2, 5}, -3, 1);
    assertClose(tie.shares(), 0.75, 0.25, 0);
    assertThat(law.cost(tie.scaledPrice(), 1)).isCloseTo(2, within(1e-15));
  }

  @Test
  void aWeightOfZeroIsAbsentHoweverCheap() {
    for (ChoiceLaw law : List.of(new RelativeLaw(), new AbsoluteLaw(), new LeastCostLaw())) {
      double[] shares = Split.of(law, new double[] {1, 0}, new double[] {9, 1}, -3, 1).shares();
      assertThat(shares).containsExactly(1, 0);
    }
  }

  @Test
  void anEmptyChoiceIsReportedAndIsNoNumberError() {
    for (ChoiceLaw law : List.of(new RelativeLaw(), new AbsoluteLaw(), new LeastCostLaw())) {
      double[] unserved = {Double.POSITIVE_INFINITY, 1};
      Split split = Split.of(law, new double[] {1, 0}, unserved, -3, 1);
      assertThat(split.empty()).isTrue();
      assertThat(split.shares()).containsExactly(0, 0);
      assertThat(law.cost(split.scaledPrice(), 1)).isEqualTo(Double.POSITIVE_INFINITY);
    }
  }

  @Test
  void farApartCostsDoNotOverflow() {
    double[] shares =
        Split.of(new AbsoluteLaw(), new double[] {1, 1}, new double[] {1e-9, 1e9}, -8, 1e-3)
            .shares();
    assertThat(shares).containsExactly(1, 0);
  }

  @Test
  void aRentMultipliesInTheRelativeLawAndAddsInTheAbsolute() {
    assertThat(new RelativeLaw().withRent(2, 3, 4)).isCloseTo(2 * Math.exp(0.75), within(1e-14));
    assertThat(new AbsoluteLaw().withRent(2, 3, 4)).isEqualTo(5);
  }

  @Property
  void aRentOnTheScaleIsTheRentInTheCost(
      @ForAll @DoubleRange(min = 0.01, max = 10) double cost,
      @ForAll @DoubleRange(min = 0, max = 10) double rent,
      @ForAll @DoubleRange(min = 0.01, max = 10) double mean,
      @ForAll @DoubleRange(min = 0.01, max = 10) double base) {
    for (ChoiceLaw law : List.of(new RelativeLaw(), new AbsoluteLaw(), new LeastCostLaw())) {
      double scaled = law.scaled(cost, base) + law.scaledRent(rent, mean, base);
      double rented = law.withRent(cost, rent, mean);
      assertThat(law.cost(scaled, base)).isCloseTo(rented, within(1e-11 * rented));
    }
  }

  @Property
  void sharesAreNotNegativeAndSumToOne(
      @ForAll @Size(5) List<@DoubleRange(min = 0.01, max = 100) Double> costs,
      @ForAll @DoubleRange(min = -30, max = -0.1) double exponent) {
    for (ChoiceLaw law : List.of(new RelativeLaw(), new AbsoluteLaw(), new LeastCostLaw())) {
      double[] shares = Split.of(law, ones(5), array(costs), exponent, 1).shares();
      assertThat(Arrays.stream(shares)).allMatch(share -> share >= 0);
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-14));
    }
  }

  @Property
  void scalingAllCostsLeavesRelativeShares(
      @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 10) Double> costs,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    double[] scaled = costs.stream().mapToDouble(cost -> cost * factor).toArray();
    RelativeLaw law = new RelativeLaw();
    assertClose(
        Split.of(law, ones(4), scaled, -3, 1).shares(),
        Split.of(law, ones(4), array(costs), -3, 1).shares());
  }

  @Property
  void addingAConstantLeavesAbsoluteShares(
      @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 10) Double> costs,
      @ForAll @DoubleRange(min = 0, max = 100) double constant) {
    double[] dearer = costs.stream().mapToDouble(cost -> cost + constant).toArray();
    AbsoluteLaw law = new AbsoluteLaw();
    assertClose(
        Split.of(law, ones(4), dearer, -3, 2).shares(),
        Split.of(law, ones(4), array(costs), -3, 2).shares());
  }

  @Property
  void steepExponentsComeToLeastCost(
      @ForAll @DoubleRange(min = 0.1, max = 10) double cost,
      @ForAll @DoubleRange(min = 1.01, max = 3) double ratio) {
    double[] costs = {cost * ratio, cost, cost * ratio * ratio};
    double[] least = Split.of(new LeastCostLaw(), ones(3), costs, -1, 1).shares();
    assertClose(Split.of(new RelativeLaw(), ones(3), costs, -1e4, 1).shares(), least);
    assertClose(Split.of(new AbsoluteLaw(), ones(3), costs, -1e5, 1).shares(), least);
  }

  @Property
  void aCheaperOptionNeverLosesShare(
      @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 10) Double> costs,
      @ForAll @DoubleRange(min = 0.01, max = 1) double factor) {
    double[] cheaper = array(costs);
    cheaper[2] *= factor;
    for (ChoiceLaw law : List.of(new RelativeLaw(), new AbsoluteLaw(), new LeastCostLaw())) {
      double before = Split.of(law, ones(4), array(costs), -3, 1).shares()[2];
      double after = Split.of(law, ones(4), cheaper, -3, 1).shares()[2];
      assertThat(after).isGreaterThanOrEqualTo(before * (1 - 1e-14));
    }
  }

  @Property
  void exponentialCostTrendsFollowFisherAndPryExactly(
      @ForAll @DoubleRange(min = -0.5, max = 0.5) double trendA,
      @ForAll @DoubleRange(min = -0.5, max = 0.5) double trendB,
      @ForAll @DoubleRange(min = -6, max = -1) double exponent) {
    double[] odds = new double[3];
    for (int year = 0; year < 3; year++) {
      double[] cost = {2 * Math.exp(trendA * year), 3 * Math.exp(trendB * year)};
      double[] shares =
          Split.of(new RelativeLaw(), new double[] {0.3, 1}, cost, exponent, 1).shares();
      odds[year] = Math.log(shares[0] / shares[1]);
    }
    double rate = exponent * (trendA - trendB);
    assertThat(odds[1] - odds[0]).isCloseTo(rate, within(1e-12));
    assertThat(odds[2] - odds[1]).isCloseTo(rate, within(1e-12));
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void assertClose(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, Offset.offset(1e-10));
  }
}
