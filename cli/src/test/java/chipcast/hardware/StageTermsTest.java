package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.Stage.ComputeTime;
import chipcast.hardware.Stage.Hop;
import chipcast.hardware.Stage.LayerExchange;
import chipcast.hardware.Stage.LayerTime;
import chipcast.hardware.Stage.MemoryTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Percentage;

/** The terms of a stage carry all that their arithmetic needs: it is done again from them alone. */
class StageTermsTest {
  private static final Percentage ROUNDING = withPercentage(1e-10);

  @Property(tries = 300)
  void termsGiveTheirSecondsAndAddUp(
      @ForAll(supplier = Scenes.class) Scene scene, @ForAll @IntRange(min = 1, max = 999) int b) {
    for (Layout layout : scene.layouts()) {
      for (Step step : scene.profile().work().steps()) {
        Roofline roofline = Roofline.of(scene.profile(), scene.sheet(), scene.efficiency());
        Stage stage = roofline.stage(layout, step, b);
        assertThat(stage.seconds())
            .isEqualTo(roofline.seconds(layout, step, b))
            .isEqualTo(sum(stage));
        assertTerms(stage);
      }
    }
  }

  private static double sum(Stage stage) {
    return stage.halves().isPresent()
        ? stage.halves().get().seconds()
            + stage.collectives().hop().seconds()
            + stage.host().seconds()
        : stage.core().seconds()
            + stage.layers().seconds()
            + stage.collectives().seconds()
            + stage.host().seconds();
  }

  private static void assertTerms(Stage stage) {
    assertCore(stage.core());
    stage.halves().ifPresent(StageTermsTest::assertHalves);
    LayerTime layers = stage.layers();
    assertThat(layers.seconds())
        .isCloseTo(
            layers.layers() / layers.stages() * layers.times() * layers.secondsPerLayer(),
            ROUNDING);
    assertExchange(stage.collectives().exchange());
    Hop hop = stage.collectives().hop();
    double hopSeconds =
        hop.times() == 0 ? 0 : hop.times() * (hop.latency() + hop.bytes() / hop.link());
    assertThat(hop.seconds()).isCloseTo(hopSeconds, ROUNDING);
    assertThat(stage.collectives().seconds())
        .isEqualTo(stage.collectives().exchange().seconds() + hop.seconds());
  }

  private static void assertHalves(Stage.Halves halves) {
    assertCore(halves.core());
    assertExchange(halves.exchange());
    assertThat(halves.computing())
        .isCloseTo(2 * (halves.core().seconds() + halves.layers()), ROUNDING);
    assertThat(halves.exchanging()).isCloseTo(2 * halves.exchange().seconds(), ROUNDING);
    assertThat(halves.seconds())
        .isCloseTo(overlapped(halves.computing(), halves.exchanging(), halves.hidden()), ROUNDING);
  }

  private static double overlapped(double one, double other, double hidden) {
    return Math.max(one, other) + (1 - hidden) * Math.min(one, other);
  }

  private static void assertCore(Stage.Core core) {
    ComputeTime compute = core.compute();
    assertThat(compute.seconds())
        .isCloseTo(
            compute.units()
                * compute.arithmetic().secondsPerUnit(compute.busiest())
                / compute.chips(),
            ROUNDING);
    assertThat(core.memory().seconds()).isCloseTo(memory(core.memory()), ROUNDING);
    assertThat(core.seconds())
        .isCloseTo(overlapped(compute.seconds(), core.memory().seconds(), core.hidden()), ROUNDING);
  }

  private static void assertExchange(LayerExchange exchange) {
    double exchangeSeconds =
        exchange.times() == 0
            ? 0
            : exchange.layers()
                / exchange.stages()
                * exchange.times()
                * (exchange.latency() + exchange.bytes() / exchange.link());
    assertThat(exchange.seconds()).isCloseTo(exchangeSeconds, ROUNDING);
  }

  private static double memory(MemoryTime term) {
    double rate = term.chips() * term.bandwidth() * term.efficiency();
    double first = (term.sharedBytes() + term.activationBytes()) / rate;
    return term.secondBandwidth() == 0
        ? first + term.streamBytes() / rate
        : Math.max(
            first,
            term.streamBytes() / (term.chips() * term.secondBandwidth() * term.efficiency()));
  }
}
