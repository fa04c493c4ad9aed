package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.Precision;
import chipcast.hardware.PhaseWork.Compute;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
  private static final Efficiency HALF_HIDDEN =
      new Efficiency(ByPrecision.all(0.5), 0.8, 3, 0.9, 0.5, 0, 0.5, 0.5, 0, 0, 0, 0);

  private static Datasheet chip(double exponentials) {
    ByPrecision peak = ByPrecision.NONE.with(Precision.BF16, 1e15).with(Precision.FP8, 2e15);
    return new Datasheet(
        peak, exponentials, 80e9, 3e12, Optional.empty(), 0, 1, 0, 1, OptionalDouble.empty());
  }

  private static double seconds(Datasheet chip, Precision attention, ExpertWork experts) {
    PhaseProfile profile =
        new PhaseProfile(
            Precision.FP8,
            new Compute(1),
            3e12,
            new Attention(1e12, 4e9, attention),
            experts,
            ModelWeights.NONE,
            StreamBytes.NONE,
            0,
            new ModelShape(1, 0, Exchange.NONE));
    return Arithmetic.of(profile, chip, HALF_HIDDEN).secondsPerUnit();
  }

  /** By hand: products 2 ms, attention's own 1.25 ms, its softmax 4e9 of so many a second. */
  @Test
  void softmaxHidesInPartBehindItsProducts() {
    assertThat(seconds(chip(8e12), Precision.BF16, ExpertWork.NONE))
        .isCloseTo(2e-3 + 1.25e-3 + 0.25e-3, within(1e-12));
    assertThat(seconds(chip(1e12), Precision.BF16, ExpertWork.NONE))
        .isCloseTo(2e-3 + 4e-3 + 0.625e-3, within(1e-12));
  }

  @Test
  void aChipThatStatesNoExponentialsHasOneFor256FlopAtSixteenBits() {
    assertThat(seconds(chip(0), Precision.BF16, ExpertWork.NONE))
        .isEqualTo(seconds(chip(1e15 / 256), Precision.BF16, ExpertWork.NONE));
  }

  @Test
  void attentionMultipliesInItsFormatWhereTheChipHasIt() {
    assertThat(seconds(chip(8e12), Precision.FP8, ExpertWork.NONE))
        .isCloseTo(2e-3 + 0.625e-3 + 0.25e-3, within(1e-12));
    assertThat(seconds(chip(8e12), Precision.FP4, ExpertWork.NONE))
        .isEqualTo(seconds(chip(8e12), Precision.BF16, ExpertWork.NONE));
  }

  /** By hand: of 2e12 FLOP 1e12 in experts, whose load is 3 at 2,048 and 1.5 at four times that. */
  @Test
  void wideExpertsHaveLessOfALoadThanNarrowOnes() {
    double none = seconds(chip(8e12), Precision.BF16, ExpertWork.NONE);
    assertThat(seconds(chip(8e12), Precision.BF16, new ExpertWork(1e12, 2_048)))
        .isCloseTo(none + 2 * 1e-3, within(1e-12));
    assertThat(seconds(chip(8e12), Precision.BF16, new ExpertWork(1e12, 8_192)))
        .isCloseTo(none + 0.5 * 1e-3, within(1e-12));
  }

  /** By hand: 1 + 0.15 · √(2 · ln T · (T − 1) / E). */
  @Test
  void theBusiestOfManyChipsWithFewExpertsIsWaitedForMost() {
    assertThat(ExpertWork.busiest(1, 8)).isEqualTo(1);
    assertThat(ExpertWork.busiest(8, 8)).isCloseTo(1.286143, within(1e-6));
    assertThat(ExpertWork.busiest(8, 256)).isCloseTo(1.050583, within(1e-6));
    assertThat(ExpertWork.busiest(72, 256)).isCloseTo(1.231030, within(1e-6));
    assertThat(ExpertWork.busiest(72, 256))
        .isBetween(ExpertWork.busiest(64, 256), ExpertWork.busiest(128, 256));
  }
}
