package chipcast.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthCurveTest {
  private static final double EXACT = 1e-9;

  @Test
  void fadingGrowthMeetsTheClosedCase() {
    FadingGrowth fading = new FadingGrowth(2.6, 1.1, 1.4);
    double[] multipliers = {2.6, 1.85820083, 1.514179521, 1.336542881, 1.238656816};
    for (int step = 0; step < multipliers.length; step++) {
      assertThat(fading.multiplier(step)).isCloseTo(multipliers[step], relative(multipliers[step]));
    }
    assertThat(fading.growth(2025, 2030).relative()).isCloseTo(12.11092345, relative(12.11092345));
  }

  @Test
  void logisticGrowthMeetsTheClosedCase() {
    GrowthCurve.Growth growth = new LogisticGrowth(1, 20, 2030, 6).growth(2025, 2032);
    assertThat(growth.baseLevel()).isCloseTo(1.475704776, relative(1.475704776));
    assertThat(growth.level()).isCloseTo(16.43309624, relative(16.43309624));
    assertThat(growth.relative()).isCloseTo(11.13576137, relative(11.13576137));
  }

  @Test
  void logisticGrowthRisesFromTenToNinetyPercentInItsRiseTime() {
    LogisticGrowth curve = new LogisticGrowth(0, 1, 2030, 6);
    assertThat(curve.level(2025, 2027)).isCloseTo(0.1, within(1e-14));
    assertThat(curve.level(2025, 2033)).isCloseTo(0.9, within(1e-14));
  }

  @Test
  void compoundGrowthMultipliesEveryYear() {
    assertThat(new CompoundGrowth(1.5).growth(2025, 2028).relative())
        .isCloseTo(3.375, relative(3.375));
  }

  @Test
  void bassGrowthGoesFromOneToItsPotentialAndPeaksWhereTheClosedFormSays() {
    BassGrowth curve = new BassGrowth(30, 0.03, 0.38);
    assertThat(curve.growth(2025, 2025).relative()).isEqualTo(1);
    assertThat(curve.level(2025, 2125)).isCloseTo(30, relative(30));
    double peak = Math.log(0.38 / 0.03) / 0.41;
    double rate = curve.adopted(peak + 0.01) - curve.adopted(peak - 0.01);
    assertThat(rate).isGreaterThan(curve.adopted(peak + 0.21) - curve.adopted(peak + 0.19));
    assertThat(rate).isGreaterThan(curve.adopted(peak - 0.19) - curve.adopted(peak - 0.21));
  }

  @Test
  void tableGrowthIsLogLinearBetweenItsYears() {
    TableGrowth table = table();
    assertThat(table.growth(2025, 2027).relative()).isCloseTo(4, relative(4));
    assertThat(table.growth(2025, 2029).relative()).isEqualTo(16);
    assertThat(table.growth(2025, 2030).relative()).isEqualTo(24);
  }

  @Test
  void tableGrowthHasNoAnswerOutsideItsYears() {
    assertThat(table().covers(2031)).isFalse();
    assertThatThrownBy(() -> table().growth(2025, 2031))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("year must be within the years of the table, not 2031");
  }

  @Test
  void badArgumentsAreNamedWithTheirValue() {
    assertThatThrownBy(() -> new CompoundGrowth(-0.5))
        .hasMessage("multiplier must be positive and finite, not -0.5");
    assertThatThrownBy(() -> new CompoundGrowth(1.5).growth(2025, 2024))
        .hasMessageContaining("2024");
  }

  private static TableGrowth table() {
    return new TableGrowth(
        List.of(
            new TableGrowth.Point(2025, 0.5),
            new TableGrowth.Point(2029, 8),
            new TableGrowth.Point(2030, 12)));
  }

  private static org.assertj.core.data.Offset<Double> relative(double expected) {
    return within(Math.abs(expected) * EXACT);
  }
}
