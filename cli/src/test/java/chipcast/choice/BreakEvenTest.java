package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BreakEvenTest {

  @Property
  void theBreakEvenCostWinsTheTarget(
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double target,
      @ForAll @DoubleRange(min = 0.05, max = 3) double weight,
      @ForAll @DoubleRange(min = -8, max = -2) double exponent) {
    BreakEven relative = BreakEven.of(new RelativeLaw(), target, weight, 0.7, 2, exponent, 1);
    assertThat(shareAt(new RelativeLaw(), weight, relative.cost(), exponent))
        .isCloseTo(target, within(1e-12));
    BreakEven absolute = BreakEven.of(new AbsoluteLaw(), target, weight, 0.7, 2, exponent, 1);
    if (absolute.cost() > 0) {
      assertThat(shareAt(new AbsoluteLaw(), weight, absolute.cost(), exponent))
          .isCloseTo(target, within(1e-12));
    }
  }

  private static double shareAt(ChoiceLaw law, double weight, double cost, double exponent) {
    double[] costs = {cost, 2};
    return Split.of(law, new double[] {weight, 0.7}, costs, exponent, 1).shares()[0];
  }

  @Test
  void leastCostBreaksEvenAtATie() {
    BreakEven tie = BreakEven.of(new LeastCostLaw(), 0.9, 1, 1, 2, -3, 1);
    assertThat(tie.cost()).isCloseTo(2, within(1e-15));
  }

  @Test
  void aWeightStandsForACostPremium() {
    assertThat(CostPremium.of(0.125, -3).factor()).isCloseTo(2, within(1e-15));
    assertThat(CostPremium.of(8, -3).factor()).isCloseTo(0.5, within(1e-15));
    assertThat(CostPremium.of(0, -3).factor()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void sharesConvertToAnotherLensByWhatATaskTakesOfIt() {
    double[] share = {0.75, 0.5, 0.25, 0.5, 0, 0};
    double[] perTask = {1, 1, 5, 3, Double.POSITIVE_INFINITY, 9};
    double[] total = new double[2];
    double[] inLens = new double[6];
    ShareLanes.convert(share, perTask, total, inLens);
    assertThat(total).containsExactly(2, 2);
    assertThat(inLens).containsExactly(0.375, 0.25, 0.625, 0.75, 0, 0);
  }
}
