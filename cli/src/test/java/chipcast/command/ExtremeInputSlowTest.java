package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that no honest file has end as a result, or as a problem with its place: never else. */
class ExtremeInputSlowTest {
  private static final String HOME = Path.of("src/test/resources/home").toAbsolutePath().toString();

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chips.gpu-2.price=1e300 USD",
        "chips.gpu-2.price=1e-300 USD",
        "chips.gpu-2.peak.fp8=1e-300 FLOP/s",
        "chips.gpu-2.peak.fp8=1e300 FLOP/s",
        "chips.gpu-2.memory=1e300 B",
        "chips.gpu-2.memory_bandwidth=1e-300 B/s",
        "chips.gpu-2.watts=1e300 W",
        "chips.gpu-2.max_chips=1e300 chips",
        "chips.gpu-2.link_domain=1e300 chips",
        "chips.gpu-1.sold_for=1e290 years",
        "families.gpu.roadmap.cadence=1 s",
        "families.gpu.roadmap.flops=1e300 x/year",
        "families.gpu.life=1e-300 s",
        "families.gpu.efficiency.layer_time=1e300 s",
        "families.sram.weight.stated.level=1e300",
        "workloads.chat.growth.fading.initial=1e300x/year",
        "workloads.chat.drift.decode=1e300 x/year",
        "workloads.chat.phases.decode.tokens=1e300 tokens",
        "workloads.chat.phases.prefill.fresh=1e-300 tokens",
        "models.middling.layers=1e12",
        "base_year.fleet.gpu-1.chips.2024=1e300 chips",
        "buyers.clouds.power_price=1e300 USD/kWh",
        "economics.choice.exponents.chip=-1e300",
      })
  void whateverIsSet(String override) {
    Call.Answer answer =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> Call.from(scratch).with("CHIPCAST_HOME", HOME).run("run", "--set", override));
    assertThat(answer.exit()).as(answer.err()).isIn(0, 3, 4);
    if (answer.exit() == 0) {
      assertThat(answer.out()).doesNotContain("NaN", "nfinity");
    } else {
      assertThat(answer.err()).contains("--set:1:").doesNotContain("\tat ");
    }
  }
}
