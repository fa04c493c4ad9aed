package chipcast.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Cost of an hour and of a task; the closed cases come from an independent calculation. */
class CostTest {
  private static final Percentage TENTH_DIGIT = withPercentage(1e-7);
  private static final double JOULES_PER_KWH = 3.6e6;
  private static final double WATT_SECONDS_PER_KW_YEAR = 1_000 * 8_760 * 3_600.0;

  private static HourlyCost hour() {
    return HourlyCost.of(
        new Purchase(38_000, 0.28, 0, 0, 0.09, 5),
        new Operation(
            1_200, 1.75, 0.85, 0.087 / JOULES_PER_KWH, 1_226.4 / WATT_SECONDS_PER_KW_YEAR, 0));
  }

  /** An hour that costs so much, all of it capital: CRF(0, 1) is 1. */
  private static HourlyCost hour(double usd) {
    return HourlyCost.of(
        new Purchase(usd * HourlyCost.HOURS_PER_YEAR, 0, 0, 0, 0, 1),
        new Operation(1_000, 1.5, 0.8, 0, 0, 0));
  }

  @Test
  void hourOfAChipIsCapitalAndRunning() {
    HourlyCost hour = hour();
    assertThat(hour.capitalUsd()).isCloseTo(1.427508802, TENTH_DIGIT);
    assertThat(hour.runningUsd()).isCloseTo(0.449295, TENTH_DIGIT);
    assertThat(hour.usd()).isCloseTo(1.876803802, TENTH_DIGIT);
    assertThat(hour.drawnWatts()).isCloseTo(1_785, TENTH_DIGIT);
  }

  @Test
  void termsOfAnHourGiveItsParts() {
    HourlyCost hour =
        HourlyCost.of(
            new Purchase(38_000, 0.28, 4_000, 3_800, 0.09, 5),
            new Operation(1_200, 1.75, 0.85, 2e-8, 4e-8, 5e-6));
    HourlyCost.Capital capital = hour.capital();
    double outlay =
        capital.price() * (1 + capital.overheadShare())
            + capital.overheadPerChip()
            - capital.residual() * capital.presentValue();
    assertThat(capital.usd()).isCloseTo(outlay * capital.recovery() / 8_760, TENTH_DIGIT);
    assertThat(capital.presentValue()).isCloseTo(1 / Math.pow(1.09, 5), TENTH_DIGIT);
    HourlyCost.Running running = hour.running();
    assertThat(running.energy()).isCloseTo(running.drawnWatts() * 2e-8 * 3_600, TENTH_DIGIT);
    assertThat(running.hosting()).isCloseTo(running.provisionedWatts() * 4e-8 * 3_600, TENTH_DIGIT);
    assertThat(running.maintenance()).isCloseTo(0.018, TENTH_DIGIT);
    assertThat(running.usd())
        .isEqualTo(running.energy() + running.hosting() + running.maintenance());
  }

  @Test
  void capitalRecoveryIsOneOverTheYearsAtNoInterest() {
    assertThat(CapitalRecovery.factor(0, 5)).isEqualTo(0.2);
    assertThat(CapitalRecovery.factor(0.09, 5)).isCloseTo(0.25709245695674, TENTH_DIGIT);
    assertThat(CapitalRecovery.factor(-0.02, 4)).isBetween(0.23, 0.25);
  }

  @Property
  void capitalRecoveryIsSmoothNearNoInterest(
      @ForAll @DoubleRange(min = -14, max = -5.5) double exponent,
      @ForAll @DoubleRange(min = 0.5, max = 30) double years) {
    double rate = Math.pow(10, exponent);
    double series = (1 + (years + 1) * rate / 2 + (years * years - 1) * rate * rate / 12) / years;
    assertThat(CapitalRecovery.factor(rate, years)).isCloseTo(series, withPercentage(1e-9));
  }

  @Test
  void taskInAJointPoolPaysForEveryPhase() {
    HourlyCost hour = hour(1.83);
    PoolLoad load = PoolLoad.flat(0.45);
    TaskCost cost =
        TaskCost.of(
            List.of(
                new PhaseUse("prefill", 900, 37_000, hour, load),
                new PhaseUse("decode", 500, 15_000, hour, load)),
            0);
    assertThat(cost.usd()).isCloseTo(6.513179847e-05, TENTH_DIGIT);
    assertThat(cost.chipHours()).isCloseTo(3.55911467e-05, TENTH_DIGIT);
    assertThat(cost.joules()).isCloseTo(3.55911467e-05 * 3_600 * 1_200, TENTH_DIGIT);
    assertThat(cost.wastedBySize()).isZero();
  }

  @Test
  void sizeOfAPoolAndPortingAreLinesOfTheirOwn() {
    PoolLoad load = PoolLoad.of(0.6, 3, 100, 0.15, 1);
    PhaseUse use = new PhaseUse("decode", 3_600, 1, hour(2), load);
    TaskCost cost = TaskCost.of(List.of(use), 0.5);
    TaskCost large =
        TaskCost.of(List.of(new PhaseUse("decode", 3_600, 1, hour(2), PoolLoad.flat(0.6))), 0.5);
    assertThat(cost.porting()).isEqualTo(0.5);
    assertThat(cost.usd() - cost.wastedBySize()).isCloseTo(large.usd(), TENTH_DIGIT);
    double phases = 0;
    for (TaskCost.PhaseCost phase : cost.phases()) {
      assertThat(phase.usd()).isEqualTo(phase.capital() + phase.running());
      phases += phase.usd();
    }
    assertThat(cost.usd()).isCloseTo(phases + cost.porting(), TENTH_DIGIT);
  }

  @Test
  void rentedHourIsTheOwnersAndAMargin() {
    ChipHour rented = PriceBasis.RENTED.hour(hour(), 0.3);
    assertThat(rented.usd()).isCloseTo(1.876803802 * 1.3, TENTH_DIGIT);
    assertThat(rented.drawnWatts()).isEqualTo(hour().drawnWatts());
    assertThat(PriceBasis.CAPTIVE.hour(hour(), 0.3)).isEqualTo(hour());
    assertThat(PriceBasis.MERCHANT.hour(hour(), 0.3).usd()).isEqualTo(hour().usd());
  }

  @Test
  void portingAndEngineeringAreSpreadOverTheirVolume() {
    assertThat(PortingCost.of(1e6, 0, 4, 1e9).usd()).isCloseTo(0.00025, within(1e-15));
    NonRecurringCost nre = NonRecurringCost.of(30e6, 2, 10_000);
    assertThat(nre.usdPerChip()).isEqualTo(6_000);
    assertThat(nre.breakEvenVolume(20_000, 8_000)).isEqualTo(5_000);
    assertThat(nre.breakEvenVolume(8_000, 8_000)).isInfinite();
  }

  @Test
  void argumentsOutsideTheirDomainAreNamedWithTheirValue() {
    assertThatThrownBy(() -> CapitalRecovery.factor(-1, 5)).hasMessageContaining("rate");
    assertThatThrownBy(() -> new PhaseUse("decode", 1, 0, hour(), PoolLoad.flat(0.5)))
        .hasMessage("unitsPerSecondPerChip must be positive and finite, not 0");
    assertThatThrownBy(() -> new Operation(1, 1, 1.2, 0, 0, 0)).hasMessageContaining("draw");
  }
}
