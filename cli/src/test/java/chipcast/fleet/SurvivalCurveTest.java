package chipcast.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

  @Property
  void curvesBeginWholeAndNeverRise(
      @ForAll @DoubleRange(min = 0.5, max = 15) double life,
      @ForAll @DoubleRange(min = 0.2, max = 9) double shape) {
    for (SurvivalCurve curve : curves(life, shape)) {
      assertThat(curve.at(0)).isEqualTo(1);
      double before = 1;
      for (int age = 1; age < 20; age++) {
        assertThat(curve.at(age)).isBetween(0.0, before);
        before = curve.at(age);
      }
    }
  }

  @Property
  void yearlySurvivalMultipliesUpToConditionalSurvival(
      @ForAll @DoubleRange(min = 2, max = 15) double life,
      @ForAll @DoubleRange(min = 0.2, max = 6) double shape) {
    for (SurvivalCurve curve : curves(life, shape)) {
      double product = 1;
      for (int age = 3; age <= 6; age++) {
        product *= curve.given(age, age - 1);
      }
      assertThat(product).isCloseTo(curve.given(6, 2), within(1e-13));
    }
  }

  @Test
  void aFixedLifeOfFiveYearsServesFiveYearEnds() {
    FixedLife life = new FixedLife(5);
    assertThat(life.at(4)).isEqualTo(1);
    assertThat(life.at(5)).isEqualTo(0);
  }

  @Test
  void whatOutlivedItsCurveGoesInTheNextYear() {
    assertThat(new FixedLife(5).given(8, 7)).isEqualTo(0);
  }

  @Test
  void theLogisticHalvesAroundItsHalfLife() {
    assertThat(new LogisticSurvival(6, 4).at(6)).isCloseTo(0.5, within(1e-10));
  }

  @Test
  void agesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new FixedLife(5).given(1, 2)).hasMessageStartingWith("age must be");
  }

  private static List<SurvivalCurve> curves(double life, double shape) {
    return List.of(
        new FixedLife(life), new WeibullSurvival(life, shape), new LogisticSurvival(life, shape));
  }
}
