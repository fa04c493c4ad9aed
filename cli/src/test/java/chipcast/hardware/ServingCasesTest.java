package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import chipcast.assumption.Precision;
import chipcast.hardware.PhaseWork.Compute;
import chipcast.hardware.PhaseWork.Decode;
import chipcast.hardware.PhaseWork.Prefill;
import chipcast.hardware.PhaseWork.Step;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * Closed cases of the serving equations. The expected numbers come from an independent calculation
 * of the model, to ten digits.
 */
class ServingCasesTest {
  private static final Percentage TENTH_DIGIT = withPercentage(1e-7);
  private static final Step TOKEN = new Step(1, 1, 1);
  private static final double RESERVE = 0.1;

  private static final Datasheet HOPPER =
      Chips.of(1_979e12, 80e9, 3.35e12).withLink(450e9, 16, 50e9).sheet();

  private static Efficiency efficiency(double compute, double latency, double hop) {
    return new Efficiency(ByPrecision.all(compute), 0.55, 70e-6, 0.5, latency, hop);
  }

  private static PhaseProfile llama8b() {
    return new PhaseProfile(
        Precision.FP8,
        Decode.PLAIN,
        19.3e9,
        ModelWeights.dense(8.03e9, 8.03e9),
        new StreamBytes(131_072_000, 0, 157_286_400),
        0,
        new ModelShape(32, 4_096, Exchange.ALL_REDUCE));
  }

  @Test
  void aStepTouchesTheExpertsThatItsTokensAreRoutedTo() {
    ModelWeights weights = new ModelWeights(671e9, 671e9, 18e9, 653e9, 256, 8);
    assertThat(weights.coverage(32)).isCloseTo(0.6379447107, TENTH_DIGIT);
    assertThat(weights.sharedRead(32)).isCloseTo(434577896100.0, TENTH_DIGIT);
  }

  @Test
  void denseDecodeBoundByMemory() {
    OperatingPoint point =
        OperatingPoint.of(
            llama8b(), HOPPER, efficiency(0.45, 0, 0), Layout.SINGLE, TOKEN, 64, RESERVE);
    Stage stage = point.stage();
    assertThat(stage.compute().seconds()).isCloseTo(0.001387008029, TENTH_DIGIT);
    assertThat(stage.memory().seconds()).isCloseTo(0.008911049118, TENTH_DIGIT);
    assertThat(stage.layers().seconds()).isCloseTo(0.00224, TENTH_DIGIT);
    assertThat(stage.collectives().seconds()).isZero();
    assertThat(stage.seconds()).isCloseTo(0.01115104912, TENTH_DIGIT);
    assertThat(point.ratePerStream()).isCloseTo(89.67766077, TENTH_DIGIT);
    assertThat(point.unitsPerSecondPerChip()).isCloseTo(5739.370289, TENTH_DIGIT);
    assertThat(point.memory().neededBytes()).isCloseTo(18096329600.0, TENTH_DIGIT);
    assertThat(point.memory().stateAvailable()).isCloseTo(72000000000.0, TENTH_DIGIT);
    assertThat(point.memory().fits()).isTrue();
  }

  @Test
  void expertsExchangeByDispatchAndCombine() {
    Datasheet chip = Chips.of(9e15, 186e9, 8e12).withLink(900e9, 8, 50e9).sheet();
    // The case states the shared read as it stands, so the dense part carries all of it.
    PhaseProfile profile =
        new PhaseProfile(
            Precision.FP4,
            Decode.PLAIN,
            108e9,
            new ModelWeights(671e9, 335_500_000_000.0, 335_499_971_500.0, 0, 256, 8),
            new StreamBytes(70_272_000, 0, 84_326_400),
            21e6,
            new ModelShape(61, 7_168, Exchange.EXPERT));
    OperatingPoint point =
        OperatingPoint.of(
            profile, chip, efficiency(0.3, 5e-6, 0), new Layout(8, 1), TOKEN, 512, RESERVE);
    Stage stage = point.stage();
    assertThat(stage.compute().seconds()).isCloseTo(0.00256, TENTH_DIGIT);
    assertThat(stage.memory().seconds()).isCloseTo(0.01085884192, TENTH_DIGIT);
    assertThat(stage.layers().seconds()).isCloseTo(0.00427, TENTH_DIGIT);
    assertThat(stage.collectives().seconds()).isCloseTo(0.001915914027, TENTH_DIGIT);
    assertThat(stage.seconds()).isCloseTo(0.01704475594, TENTH_DIGIT);
    assertThat(point.ratePerStream()).isCloseTo(58.6690712, TENTH_DIGIT);
    assertThat(point.unitsPerSecondPerChip()).isCloseTo(3754.820556, TENTH_DIGIT);
    assertThat(point.memory().neededBytes()).isCloseTo(378675116800.0, TENTH_DIGIT);
    assertThat(point.memory().stateAvailable()).isCloseTo(1339200000000.0, TENTH_DIGIT);
    assertThat(point.memory().fits()).isTrue();
  }

  /** By hand: MLA decode on a chip whose attention runs at sixteen bits; see the numbers inside. */
  @Test
  void attentionExpertsAndTheHostTakeTimeOfTheirOwn() {
    Datasheet chip =
        Chips.of(1_979e12, 80e9, 3.35e12)
            .withPeak(ByPrecision.all(1_979e12).with(Precision.BF16, 989e12))
            .withLink(450e9, 8, 50e9)
            .sheet();
    PhaseProfile profile =
        new PhaseProfile(
            Precision.FP8,
            Decode.PLAIN,
            74e9 + 68e9,
            new Attention(68e9, 40e6, Precision.BF16),
            new ExpertWork(41e9, 2_048),
            new ModelWeights(671e9, 671e9, 17.1e9, 653.9e9, 256, 8),
            new StreamBytes(140e6, 0, 280e6),
            0,
            new ModelShape(61, 7_168, Exchange.EXPERT));
    Efficiency efficiency =
        new Efficiency(ByPrecision.all(0.5), 0.6, 1.5, 0.8, 0.5, 10e-6, 0.4, 0.4, 0, 0, 0, 20e-6);
    Stage stage =
        OperatingPoint.of(profile, chip, efficiency, new Layout(8, 1), TOKEN, 800, RESERVE).stage();
    // The busiest of 8 chips with 32 experts each: 1 + 0.15 · √(2 · ln 8 · 7 / 256)
    assertThat(stage.compute().busiest()).isCloseTo(1.0505834739266577, TENTH_DIGIT);
    // Softmax takes 40e6 / (989e12 / 256), of which half hides behind 68e9 / (989e12 · 0.6):
    // 800 · ((74e9 + 41e9 · (1.5 · 1.051 − 1)) / (1979e12 · 0.5) + 1.1459e-4 + 0.5 · 1.0354e-5) / 8
    assertThat(stage.compute().seconds()).isCloseTo(0.021841748598883978, TENTH_DIGIT);
    // 61 layers with 1.4 times the kernels of dense ones, 10 µs each
    assertThat(stage.layers().seconds()).isCloseTo(0.000854, TENTH_DIGIT);
    // 800 streams on 8 engines of attention, 20 µs each
    assertThat(stage.host().seconds()).isCloseTo(0.002, TENTH_DIGIT);
    assertThat(stage.seconds())
        .isCloseTo(
            Math.max(stage.compute().seconds(), stage.memory().seconds())
                + 0.5 * Math.min(stage.compute().seconds(), stage.memory().seconds())
                + 0.000854
                + stage.collectives().seconds()
                + 0.002,
            TENTH_DIGIT);
  }

  /** Experts of DeepSeek-V3's size on 32 chips of four servers, at numbers easy to follow. */
  private static Stage overServers(PhaseWork work, Step step, double batch, Efficiency efficiency) {
    Datasheet chip =
        Chips.of(1_979e12, 80e9, 3.35e12).withLink(450e9, 8, 50e9).withMost(32).sheet();
    PhaseProfile profile =
        new PhaseProfile(
            Precision.FP8,
            work,
            74e9,
            new ModelWeights(671e9, 671e9, 17.1e9, 653.9e9, 256, 8),
            new StreamBytes(0, 0, 0),
            0,
            new ModelShape(61, 7_168, Exchange.EXPERT));
    return Roofline.of(profile, chip, efficiency).stage(new Layout(32, 1), step, batch);
  }

  private static Efficiency overlapping(double memory, double layer, double exchange) {
    return new Efficiency(
        ByPrecision.all(0.5), 0, 1, 0.8, memory, layer, 0.3, 0.8, exchange, 0, 0, 0);
  }

  /** By hand: 131,072 tokens of prompts, sent once to each of four servers. */
  @Test
  void promptsInTwoHalvesExchangeBehindComputing() {
    Step chunk = new Step(4_096, 4_096, 1);
    Stage stage = overServers(new PhaseWork.Prefill(4_096), chunk, 32, overlapping(1, 0, 0.5));
    // 131072 · 74e9 / (1979e12 · 0.5 · 32)
    assertThat(stage.compute().seconds()).isCloseTo(0.3063203638201112, TENTH_DIGIT);
    // 61 · 2 · (4096 · 4 · 7168 · 1.5 · 24/32) / (50e9 · 0.8)
    assertThat(stage.collectives().seconds()).isCloseTo(0.4029677568, TENTH_DIGIT);
    assertThat(stage.halves().orElseThrow().exchanging()).isCloseTo(0.4029677568, TENTH_DIGIT);
    // 0.40297 + 0.5 · 0.30632
    assertThat(stage.seconds()).isCloseTo(0.5561279387100556, TENTH_DIGIT);
    Stage whole = overServers(new PhaseWork.Prefill(4_096), chunk, 32, overlapping(1, 0, 0));
    assertThat(whole.halves()).isEmpty();
    assertThat(whole.seconds()).isCloseTo(0.7092881206201112, TENTH_DIGIT);
  }

  /** By hand: 8,192 tokens, each sent to its eight experts; halves take a layer's time twice. */
  @Test
  void tokensInTwoHalvesReadWeightsAndTakeLayersTwice() {
    Stage stage = overServers(Decode.PLAIN, TOKEN, 8_192, overlapping(1, 70e-6, 0.5));
    // 2 · (max(0.019145 / 2, 671e9 / (32 · 3.35e12 · 0.8)) + 61 · 70e-6)
    assertThat(stage.halves().orElseThrow().computing())
        .isCloseTo(0.027685022738756948, TENTH_DIGIT);
    assertThat(stage.halves().orElseThrow().exchanging()).isCloseTo(0.0503709696, TENTH_DIGIT);
    assertThat(stage.seconds()).isCloseTo(0.06421348096937848, TENTH_DIGIT);
    // One token a chip: two half steps cost more than they hide.
    Stage few = overServers(Decode.PLAIN, TOKEN, 32, overlapping(1, 70e-6, 0.5));
    assertThat(few.halves()).isEmpty();
  }

  /** By hand: a fifth of 7.82 ms of memory traffic hides behind 19.1 ms of arithmetic. */
  @Test
  void whatDoesNotHideBehindTheLongerIsAdded() {
    Stage stage = overServers(Decode.PLAIN, TOKEN, 8_192, overlapping(0.2, 0, 0));
    assertThat(stage.core().seconds())
        .isCloseTo(0.01914502273875695 + 0.8 * 0.007824160447761195, TENTH_DIGIT);
  }

  @Test
  void aPipelineBeyondTheDomainHopsOverTheScaleOutLink() {
    Datasheet chip = Chips.of(1_979e12, 80e9, 3.35e12).withLink(0, 1, 50e9).sheet();
    PhaseProfile profile =
        new PhaseProfile(
            Precision.FP8,
            Decode.PLAIN,
            150e9,
            ModelWeights.dense(70e9, 70e9),
            new StreamBytes(656e6, 0, 787.2e6),
            0,
            new ModelShape(80, 8_192, Exchange.ALL_REDUCE));
    OperatingPoint point =
        OperatingPoint.of(
            profile, chip, efficiency(0.45, 0, 5e-6), new Layout(1, 4), TOKEN, 16, RESERVE);
    Stage stage = point.stage();
    assertThat(stage.compute().seconds()).isCloseTo(0.0006737409466, TENTH_DIGIT);
    assertThat(stage.memory().seconds()).isCloseTo(0.01092211669, TENTH_DIGIT);
    assertThat(stage.layers().seconds()).isCloseTo(0.0014, TENTH_DIGIT);
    assertThat(stage.collectives().seconds()).isCloseTo(1.548576e-05, TENTH_DIGIT);
    assertThat(stage.seconds()).isCloseTo(0.01233760245, TENTH_DIGIT);
    assertThat(point.ratePerStream()).isCloseTo(20.26325625, TENTH_DIGIT);
    assertThat(point.unitsPerSecondPerChip()).isCloseTo(324.2121001, TENTH_DIGIT);
    assertThat(point.memory().neededBytes()).isCloseTo(120380800000.0, TENTH_DIGIT);
    assertThat(point.memory().stateAvailable()).isCloseTo(288000000000.0, TENTH_DIGIT);
    assertThat(point.memory().fits()).isTrue();
  }

  @Test
  void aPrefillAdvancesPromptsByChunks() {
    PhaseProfile profile =
        new PhaseProfile(
            Precision.FP8,
            new Prefill(900),
            80e9,
            ModelWeights.dense(671e9, 671e9),
            new StreamBytes(68_515_200, 0, 0),
            0,
            new ModelShape(61, 7_168, Exchange.NONE));
    List<Step> steps = profile.work().steps();
    assertThat(steps).hasSize(2);
    OperatingPoint point =
        OperatingPoint.of(
            profile, HOPPER, efficiency(0.45, 0, 5e-6), new Layout(8, 2), steps.get(1), 2, RESERVE);
    Stage stage = point.stage();
    assertThat(stage.compute().seconds()).isCloseTo(0.0101061142, TENTH_DIGIT);
    assertThat(stage.memory().seconds()).isCloseTo(0.02276584228, TENTH_DIGIT);
    assertThat(stage.layers().seconds()).isCloseTo(0.002135, TENTH_DIGIT);
    assertThat(stage.collectives().seconds()).isCloseTo(0.000119688, TENTH_DIGIT);
    assertThat(stage.seconds()).isCloseTo(0.02502053028, TENTH_DIGIT);
    assertThat(point.ratePerStream()).isCloseTo(17985.23033, TENTH_DIGIT);
    assertThat(point.unitsPerSecondPerChip()).isCloseTo(4496.307582, TENTH_DIGIT);
    assertThat(point.timeToFirst()).isCloseTo(0.05004106056, TENTH_DIGIT);
  }

  @Test
  void theBestBatchIsTheLargestThatRateAndMemoryAllow() {
    Serving serving =
        ServingSolver.at(
            Layout.SINGLE,
            llama8b(),
            HOPPER,
            efficiency(0.45, 0, 0),
            ServiceLevel.ofRate(40),
            RESERVE);
    OperatingPoint point = ((Serving.Feasible) serving).point();
    assertThat(point.batch()).isEqualTo(258, within(0.0));
    assertThat(point.unitsPerSecondPerChip()).isCloseTo(10339.91639, TENTH_DIGIT);
    assertThat(point.ratePerStream()).isCloseTo(40.07719531, TENTH_DIGIT);
  }

  @Test
  void oneStepComputesAndDeliversTheSameExceptWithSpeculation() {
    assertThat(new Compute(81).steps()).containsExactly(new Step(81, 81, 1));
    assertThat(new Decode(4, 2.5).steps()).containsExactly(new Step(4, 2.5, 1));
  }
}
