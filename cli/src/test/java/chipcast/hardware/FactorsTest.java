package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.hardware.PhaseWork.Compute;
import chipcast.hardware.PhaseWork.Decode;
import chipcast.hardware.PhaseWork.Prefill;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What multiplies or shortens a rate after the roofline. */
class FactorsTest {
  @Test
  void softwareMakesUpHalfOfItsDistanceInAHalfLife() {
    assertThat(Maturity.factor(0.65, 0.7, 0)).isEqualTo(0.65);
    assertThat(Maturity.factor(0.65, 0.7, -1)).isEqualTo(0.65);
    assertThat(Maturity.factor(0.65, 0.7, 0.7)).isCloseTo(0.825, within(1e-12));
    assertThat(Maturity.factor(0.65, 0.7, 2.1)).isCloseTo(0.95625, within(1e-12));
    assertThat(Maturity.factor(1, 0.7, 3)).isEqualTo(1);
  }

  @Test
  void onlySeveralPhasesInOnePoolInterfere() {
    PoolFactors factors = new PoolFactors(0.85, 0.9, 0.92);
    assertThat(factors.joint(1)).isEqualTo(1);
    assertThat(factors.joint(2)).isEqualTo(0.85);
    assertThat(factors.split(new Prefill(100))).isEqualTo(0.9);
    assertThat(factors.split(Decode.PLAIN)).isEqualTo(0.92);
    assertThat(factors.split(new Compute(1))).isEqualTo(1);
  }

  @Test
  void effectiveRateIsTheProductOfItsFactors() {
    EffectiveRate rate = EffectiveRate.of(1_000, 0.8, 0.85, 1.1);
    assertThat(rate.unitsPerSecondPerChip()).isCloseTo(748, within(1e-9));
  }

  @Test
  void transferOfTheCacheIsSpentOfTheTimeToFirst() {
    KvTransfer transfer = KvTransfer.of(5e9, 50e9, 0.01);
    assertThat(transfer.seconds()).isCloseTo(0.11, within(1e-12));
    ServiceLevel level = new ServiceLevel(OptionalDouble.of(40), OptionalDouble.of(0.5));
    ServiceLevel left = level.after(transfer.seconds()).orElseThrow();
    assertThat(left.timeToFirst().getAsDouble()).isCloseTo(0.39, within(1e-12));
    assertThat(left.rate()).isEqualTo(level.rate());
    assertThat(level.after(0.5)).isEmpty();
    assertThat(ServiceLevel.ofRate(40).after(3)).contains(ServiceLevel.ofRate(40));
  }

  @Test
  void argumentsOutsideTheirDomainAreNamedWithTheirValue() {
    assertThatThrownBy(() -> Maturity.factor(1.5, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("launch must be between 0 and 1, not 1.5");
    assertThatThrownBy(() -> new Decode(1, 2)).hasMessageContaining("delivered");
    assertThatThrownBy(() -> new ModelWeights(1, 1, 1, 1, 4, 8)).hasMessageContaining("topk");
    assertThatThrownBy(() -> new Prefill(Double.NaN)).hasMessageContaining("NaN");
  }
}
