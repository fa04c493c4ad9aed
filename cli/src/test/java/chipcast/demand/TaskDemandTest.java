package chipcast.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TaskDemandTest {

  @Test
  void aPriceOnItsReferencePathLeavesGrowthAlone() {
    double reference = new ReferencePrice(0.002, 0.8).after(1);
    TaskDemand demand = TaskDemand.of(1e12, 3.5, reference, reference, -0.5);
    assertThat(demand.rebound()).isEqualTo(1);
    assertThat(demand.tasks()).isEqualTo(3.5e12);
  }

  @Test
  void aPriceBelowItsReferencePathRaisesDemandByTheElasticity() {
    TaskDemand demand = TaskDemand.of(10, 2, 0.25, 1, -0.5);
    assertThat(demand.rebound()).isCloseTo(2, within(1e-15));
    assertThat(demand.tasks()).isCloseTo(40, within(1e-13));
  }

  @Test
  void anElasticityAboveZeroIsRefused() {
    assertThatThrownBy(() -> TaskDemand.of(1, 1, 1, 1, 0.5))
        .hasMessage("elasticity must be ≤ 0, not 0.5");
  }

  @Property
  void lanesGiveTheSameBitsAsThePlainForm(
      @ForAll @DoubleRange(min = 1, max = 1e9) double base,
      @ForAll @DoubleRange(min = 0.1, max = 50) double growth,
      @ForAll @DoubleRange(min = 0.01, max = 10) double price,
      @ForAll @DoubleRange(min = 0.01, max = 10) double reference,
      @ForAll @DoubleRange(min = -2, max = 0) double elasticity) {
    double[] tasks = new double[2];
    TaskDemand.over(
        new double[] {1, base},
        new double[] {1, growth},
        new double[] {1, price},
        new double[] {1, reference},
        new double[] {0, elasticity},
        tasks);
    TaskDemand plain = TaskDemand.of(base, growth, price, reference, elasticity);
    assertThat(tasks).containsExactly(1, plain.tasks());
  }

  @Test
  void unitsPerTaskDriftFromTheScaledBase() {
    UnitsPerTask units = UnitsPerTask.of(500, 3, 0.9, 2);
    assertThat(units.units()).isCloseTo(500 * 3 * 0.81, within(1e-9));
  }
}
