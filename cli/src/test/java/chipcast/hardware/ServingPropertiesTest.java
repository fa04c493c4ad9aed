package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.Serving.Feasible;
import chipcast.hardware.Serving.Infeasible;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of serving whatever the phase, the chip and the service level. */
class ServingPropertiesTest {
  /** Room for the last digits: X never falls in exact arithmetic. */
  private static final double ROUNDING = 1 - 1e-11;

  /** Chips up to here are tried. */
  private static final int MOST_CHIPS = 32;

  /** No batch above this fits such chips when a stream holds a fiftieth of one. */
  private static final int BRUTE_FORCE = 50 * MOST_CHIPS;

  @Property(tries = 600)
  void moreOfAnythingOnTheDatasheetNeverLowersTheRate(
      @ForAll(supplier = Scenes.class) Scene scene,
      @ForAll @DoubleRange(min = 1, max = 4) double more) {
    double rate = scene.best().unitsPerSecondPerChip();
    Chips chip = scene.chip();
    for (Chips better :
        List.of(
            chip.times(more, 1, 1, 1),
            chip.times(1, more, 1, 1),
            chip.times(1, 1, more, 1),
            chip.times(1, 1, 1, more),
            chip.withMost(2 * chip.maxChips()))) {
      assertThat(scene.with(better).best().unitsPerSecondPerChip())
          .isGreaterThanOrEqualTo(rate * ROUNDING);
    }
  }

  @Property(tries = 600)
  void aTighterServiceLevelNeverRaisesTheRate(
      @ForAll(supplier = Scenes.class) Scene scene,
      @ForAll @DoubleRange(min = 1, max = 10) double tighter) {
    double rate = scene.best().unitsPerSecondPerChip();
    ServiceLevel level = scene.level();
    if (level.rate().isPresent()) {
      OptionalDouble faster = OptionalDouble.of(level.rate().getAsDouble() * tighter);
      assertSlower(scene.with(new ServiceLevel(faster, level.timeToFirst())), rate);
    }
    if (level.timeToFirst().isPresent()) {
      OptionalDouble sooner = OptionalDouble.of(level.timeToFirst().getAsDouble() / tighter);
      assertSlower(scene.with(new ServiceLevel(level.rate(), sooner)), rate);
    }
    assertThat(scene.with(ServiceLevel.NONE).best().unitsPerSecondPerChip())
        .isGreaterThanOrEqualTo(rate * ROUNDING);
  }

  private static void assertSlower(Scene scene, double rate) {
    assertThat(scene.best().unitsPerSecondPerChip() * ROUNDING).isLessThanOrEqualTo(rate);
  }

  @Property(tries = 1_000)
  void whatIsServedFitsMeetsTheLevelAndIsANumber(@ForAll(supplier = Scenes.class) Scene scene) {
    Serving serving = scene.best();
    if (serving instanceof Feasible feasible) {
      OperatingPoint point = feasible.point();
      assertThat(point.unitsPerSecondPerChip()).isPositive().isFinite();
      assertThat(point.ratePerStream()).isGreaterThanOrEqualTo(scene.level().leastRate());
      assertThat(point.timeToFirst()).isLessThanOrEqualTo(scene.level().mostSeconds());
      assertThat(point.memory().fits()).isTrue();
      assertThat(point.layout()).isIn(scene.layouts());
    } else {
      Infeasible infeasible = (Infeasible) serving;
      assertThat(infeasible.figure()).isFinite();
      assertThat(infeasible.of()).isFinite();
      assertThat(infeasible.text("tok")).doesNotContain("NaN").isNotBlank();
    }
  }

  @Property(tries = 300)
  void theSolvedPointIsTheBestOfAllThatCanBeTried(
      @ForAll(supplier = Scenes.class) Scene any,
      @ForAll @DoubleRange(min = 0.02, max = 1) double stateOverMemory) {
    Scene scene = any.withState(stateOverMemory).with(any.chip().withMost(MOST_CHIPS));
    double best = 0;
    int fewest = 0;
    for (Layout layout : scene.layouts()) {
      double rate = bruteForce(scene, layout);
      boolean tie = Math.abs(rate - best) <= 1e-12 * best;
      if (tie ? layout.chips() < fewest : rate > best) {
        best = rate;
        fewest = layout.chips();
      }
    }
    Serving serving = scene.best();
    assertThat(serving.unitsPerSecondPerChip()).isCloseTo(best, withPercentage(1e-9));
    if (serving instanceof Feasible feasible) {
      assertThat(feasible.point().layout().chips()).isEqualTo(fewest);
    }
  }

  private static double bruteForce(Scene scene, Layout layout) {
    double best = 0;
    for (Step step : scene.profile().work().steps()) {
      for (int batch = 1; batch <= BRUTE_FORCE; batch++) {
        OperatingPoint point =
            OperatingPoint.of(
                scene.profile(),
                scene.sheet(),
                scene.efficiency(),
                layout,
                step,
                batch,
                Scene.RESERVE);
        boolean meets =
            point.ratePerStream() >= scene.level().leastRate()
                && point.timeToFirst() <= scene.level().mostSeconds();
        if (!point.memory().fits() || !meets) {
          break;
        }
        best = Math.max(best, point.unitsPerSecondPerChip());
      }
    }
    return best;
  }

  @Property(tries = 300)
  void aSolvedBatchIsTheLargestThatFitsAndMeetsTheLevel(
      @ForAll(supplier = Scenes.class) Scene scene) {
    if (!(scene.best() instanceof Feasible feasible)) {
      return;
    }
    OperatingPoint point = feasible.point();
    if (point.batch() == StreamRoom.UNBOUNDED) {
      return;
    }
    OperatingPoint more =
        OperatingPoint.of(
            scene.profile(),
            scene.sheet(),
            scene.efficiency(),
            point.layout(),
            point.step(),
            point.batch() + 1,
            Scene.RESERVE);
    boolean meets =
        more.ratePerStream() >= scene.level().leastRate()
            && more.timeToFirst() <= scene.level().mostSeconds();
    assertThat(meets && more.memory().fits()).isFalse();
  }

  @Property(tries = 300)
  void aChipThatIsFasterInEverythingServesThatMuchMore(
      @ForAll(supplier = Scenes.class) Scene scene) {
    Efficiency slow = scene.efficiency();
    Efficiency fast =
        new Efficiency(
            slow.compute(),
            slow.attention(),
            slow.expertLoad(),
            slow.memory(),
            slow.memoryOverlap(),
            slow.layerTime() / 2,
            slow.link(),
            slow.expertLink(),
            slow.exchangeOverlap(),
            slow.linkLatency() / 2,
            slow.hopLatency() / 2,
            slow.streamTime() / 2);
    Scene unbounded = scene.with(ServiceLevel.NONE);
    Scene twice =
        new Scene(scene.profile(), scene.chip().times(2, 1, 2, 2), fast, ServiceLevel.NONE);
    assertThat(twice.best().unitsPerSecondPerChip())
        .isCloseTo(2 * unbounded.best().unitsPerSecondPerChip(), withPercentage(1e-10));
  }
}
