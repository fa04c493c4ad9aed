package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import chipcast.assumption.Precision;
import chipcast.hardware.PhaseWork.Compute;
import chipcast.hardware.PhaseWork.Decode;
import chipcast.hardware.PhaseWork.Prefill;
import chipcast.hardware.PhaseWork.Training;
import chipcast.hardware.Serving.Feasible;
import chipcast.hardware.Serving.Infeasible;
import chipcast.hardware.Serving.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServingSolverTest {
  private static final Efficiency GPU =
      new Efficiency(ByPrecision.all(0.45), 0.55, 70e-6, 0.5, 5e-6, 5e-6);
  private static final Chips HOPPER = Chips.of(1_979e12, 80e9, 3.35e12).withLink(450e9, 8, 50e9);

  private static PhaseProfile decode(Precision precision, double bytes) {
    return new PhaseProfile(
        precision,
        Decode.PLAIN,
        150e9,
        ModelWeights.dense(70e9, bytes),
        new StreamBytes(400e6, 0, 500e6),
        4e6,
        new ModelShape(80, 8_192, Exchange.ALL_REDUCE));
  }

  private static Serving solve(PhaseProfile profile, Chips chip, ServiceLevel level) {
    return ServingSolver.best(List.of(profile), chip.sheet(), GPU, level, Scene.RESERVE);
  }

  private static String reason(Serving serving) {
    return ((Infeasible) serving).text("tok");
  }

  private static OperatingPoint point(Serving serving) {
    return ((Feasible) serving).point();
  }

  /** By hand: a step of 20 ms could plan fifty times a second, and is asked to ten times. */
  @Test
  void aModuleOfARobotServesItAloneAndNoMoreThanItAsks() {
    PhaseProfile shared =
        new PhaseProfile(
            Precision.FP8,
            new PhaseWork.Compute(1),
            4.5e12,
            ModelWeights.dense(3.3e9, 3.3e9),
            new StreamBytes(0, 0, 1e6),
            0,
            new ModelShape(18, 2_048, Exchange.NONE));
    Efficiency half = new Efficiency(ByPrecision.all(0.45), 1, 0, 1, 0, 0);
    Datasheet fast = Chips.of(500e12, 128e9, 273e12).sheet();
    Datasheet slow = Chips.of(50e12, 128e9, 273e12).sheet();
    // 4.5e12 / (500e12 · 0.45) = 0.02 s
    assertThat(rate(shared, fast, half)).isCloseTo(50, withPercentage(0.1));
    assertThat(rate(shared.owned(10), fast, half)).isEqualTo(10);
    // ten times slower it makes five, less than is asked
    assertThat(rate(shared.owned(10), slow, half)).isCloseTo(5, withPercentage(0.1));
    Serving alone =
        ServingSolver.best(List.of(shared.owned(10)), fast, half, ServiceLevel.NONE, 0.1);
    assertThat(((Feasible) alone).point().batch()).isEqualTo(1);
  }

  private static double rate(PhaseProfile profile, Datasheet chip, Efficiency efficiency) {
    return ServingSolver.best(List.of(profile), chip, efficiency, ServiceLevel.NONE, 0.1)
        .unitsPerSecondPerChip();
  }

  @Test
  void saysHowManyChipsTheWeightsNeed() {
    Serving serving =
        solve(decode(Precision.BF16, 140e9), HOPPER.withMost(2), ServiceLevel.ofRate(20));
    assertThat(point(serving).layout().chips()).isEqualTo(2);
    serving = solve(decode(Precision.BF16, 280e9), HOPPER.withMost(2), ServiceLevel.ofRate(20));
    assertThat(reason(serving)).isEqualTo("weights need 4 of 2 chips");
    assertThat(serving.unitsPerSecondPerChip()).isZero();
  }

  @Test
  void saysWhichRateItReaches() {
    Serving serving = solve(decode(Precision.FP8, 70e9), HOPPER, ServiceLevel.ofRate(250));
    assertThat(((Infeasible) serving).reason()).isEqualTo(Reason.RATE);
    assertThat(reason(serving)).matches("\\d{2,3}(\\.\\d)? of 250 tok/s");
  }

  @Test
  void saysWhenTheFirstUnitComes() {
    Serving serving = solve(decode(Precision.FP8, 70e9), HOPPER, ServiceLevel.ofTimeToFirst(1e-3));
    assertThat(reason(serving)).matches("first tok after 0\\.0\\d+ of 0\\.001 s");
  }

  @Test
  void saysThatAStreamDoesNotFit() {
    PhaseProfile huge =
        new PhaseProfile(
            Precision.FP8,
            Decode.PLAIN,
            150e9,
            ModelWeights.dense(70e9, 70e9),
            new StreamBytes(400e6, 0, 500e9),
            0,
            new ModelShape(80, 8_192, Exchange.ALL_REDUCE));
    Serving serving = solve(huge, HOPPER.withMost(1), ServiceLevel.NONE);
    assertThat(reason(serving)).isEqualTo("a stream needs 500 of 2 GB");
  }

  @Test
  void takesOnlyPrecisionsThatTheChipHas() {
    Chips sixteenBits = HOPPER.withPeak(ByPrecision.NONE.with(Precision.BF16, 989e12));
    PhaseProfile narrow = decode(Precision.FP4, 35e9);
    assertThat(reason(solve(narrow, sixteenBits, ServiceLevel.NONE)))
        .isEqualTo("no accepted precision");
    Serving serving =
        ServingSolver.best(
            List.of(narrow, decode(Precision.BF16, 140e9)),
            sixteenBits.sheet(),
            GPU,
            ServiceLevel.NONE,
            Scene.RESERVE);
    assertThat(point(serving).precision()).isEqualTo(Precision.BF16);
  }

  @Test
  void takesTheBestOfTheAcceptedPrecisions() {
    Serving serving =
        ServingSolver.best(
            List.of(decode(Precision.BF16, 140e9), decode(Precision.FP8, 70e9)),
            HOPPER.sheet(),
            GPU,
            ServiceLevel.ofRate(20),
            Scene.RESERVE);
    assertThat(point(serving).precision()).isEqualTo(Precision.FP8);
  }

  @Test
  void tiesGoToTheFewestChips() {
    // FLOP alone, no latencies: every layout serves the same units per chip.
    PhaseProfile flop =
        new PhaseProfile(
            Precision.BF16,
            new Compute(1),
            1e12,
            ModelWeights.NONE,
            StreamBytes.NONE,
            0,
            new ModelShape(64, 0, Exchange.ALL_REDUCE));
    Efficiency ideal = new Efficiency(ByPrecision.all(0.5), 0.5, 0, 1, 0, 0);
    Serving serving =
        ServingSolver.best(List.of(flop), HOPPER.sheet(), ideal, ServiceLevel.NONE, 0);
    assertThat(point(serving).layout()).isEqualTo(Layout.SINGLE);
  }

  @Test
  void speculationServesMoreWhereMemoryBinds() {
    PhaseProfile plain = decode(Precision.FP8, 70e9);
    PhaseProfile drafted =
        new PhaseProfile(
            plain.precision(),
            new Decode(4, 2.5),
            plain.flopPerUnit(),
            plain.weights(),
            plain.stream(),
            plain.activationBytes(),
            plain.shape());
    ServiceLevel fast = ServiceLevel.ofRate(60);
    assertThat(solve(drafted, HOPPER, fast).unitsPerSecondPerChip())
        .isGreaterThan(1.5 * solve(plain, HOPPER, fast).unitsPerSecondPerChip());
  }

  @Test
  void aTightTimeToFirstTakesASmallerChunkOrBatch() {
    PhaseProfile prefill =
        new PhaseProfile(
            Precision.FP8,
            new Prefill(20_000),
            150e9,
            ModelWeights.dense(70e9, 70e9),
            new StreamBytes(1.6e9, 160e3, 3.2e9),
            4e6,
            new ModelShape(80, 8_192, Exchange.ALL_REDUCE));
    OperatingPoint free = point(solve(prefill, HOPPER, ServiceLevel.NONE));
    OperatingPoint tight = point(solve(prefill, HOPPER, ServiceLevel.ofTimeToFirst(1)));
    assertThat(tight.timeToFirst()).isLessThanOrEqualTo(1);
    assertThat(tight.unitsPerSecondPerChip()).isLessThan(free.unitsPerSecondPerChip());
    assertThat(free.step().computed()).isIn(512.0, 1024.0, 2048.0, 4096.0, 8192.0);
  }

  @Test
  void aSecondMemoryHoldsTheStreamsOfAnSramChip() {
    Chips sram = Chips.of(1.2e15, 0.5e9, 150e12).withLink(1.25e12, 256, 50e9).withMost(256);
    PhaseProfile profile = decode(Precision.FP8, 70e9);
    Efficiency fast = new Efficiency(ByPrecision.all(0.33), 0.4, 4e-6, 0.5, 1e-6, 2e-6);
    ServiceLevel level = ServiceLevel.ofRate(200);
    Serving alone = ServingSolver.best(List.of(profile), sram.sheet(), fast, level, Scene.RESERVE);
    Serving helped =
        ServingSolver.best(
            List.of(profile), sram.withSecond(64e9, 1.6e12).sheet(), fast, level, Scene.RESERVE);
    assertThat(helped.unitsPerSecondPerChip()).isGreaterThan(2 * alone.unitsPerSecondPerChip());
    MemoryUse memory = point(helped).memory();
    assertThat(memory.separate()).isTrue();
    assertThat(memory.residentBytes()).isEqualTo(70e9);
  }

  @Test
  void weightsInSiliconTakeAsManyChipsAsHoldThemAndNoMemory() {
    Chips wired = Chips.of(1e15, 200e9, 1e12).withLink(0, 1, 50e9).withWeightsInSilicon(8e9);
    Efficiency silicon = new Efficiency(ByPrecision.all(0.5), 0.5, 1.8e-6, 0.5, 0, 1e-6);
    OperatingPoint point =
        point(
            ServingSolver.best(
                List.of(decode(Precision.FP4, 35e9)),
                wired.sheet(),
                silicon,
                ServiceLevel.ofRate(500),
                Scene.RESERVE));
    assertThat(point.layout()).isEqualTo(new Layout(1, 9));
    assertThat(point.memory().residentBytes()).isZero();
    assertThat(point.stage().memory().sharedBytes()).isZero();
    assertThat(reason(solve(decode(Precision.FP4, 35e9), wired.withMost(6), ServiceLevel.NONE)))
        .isEqualTo("weights need 9 of 6 chips");
  }

  @Test
  void trainingIsBoundByFlopAlone() {
    PhaseProfile step =
        new PhaseProfile(
            Precision.BF16,
            new Training(8, 64e9),
            6e12,
            ModelWeights.dense(1e12, 2e12),
            StreamBytes.NONE,
            1e9,
            new ModelShape(80, 8_192, Exchange.ALL_REDUCE));
    Serving serving = solve(step, HOPPER, ServiceLevel.NONE);
    assertThat(serving.unitsPerSecondPerChip())
        .isCloseTo(1_979e12 * 0.45 / 6e12, withPercentage(1e-12));
    assertThat(reason(solve(step, HOPPER.withLink(450e9, 4, 0), ServiceLevel.NONE)))
        .isEqualTo("training needs a domain of 8 of 4 chips");
    assertThat(reason(solve(step, HOPPER.times(1, 0.5, 1, 1), ServiceLevel.NONE)))
        .isEqualTo("training needs 64 of 40 GB a chip");
  }

  @Test
  void aLayoutWithoutItsLinksIsRefused() {
    assertThatThrownBy(
            () ->
                ServingSolver.at(
                    new Layout(16, 1),
                    decode(Precision.FP8, 70e9),
                    HOPPER.sheet(),
                    GPU,
                    ServiceLevel.NONE,
                    Scene.RESERVE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16");
  }

  @Test
  void aLayoutThatIsTooSmallSaysSo() {
    Serving serving =
        ServingSolver.at(
            Layout.SINGLE,
            decode(Precision.BF16, 140e9),
            HOPPER.sheet(),
            GPU,
            ServiceLevel.NONE,
            Scene.RESERVE);
    assertThat(reason(serving)).isEqualTo("weights need 2 of 1 chips");
  }
}
