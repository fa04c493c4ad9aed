package chipcast.hardware;

import static java.util.Comparator.comparingDouble;

import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.PhaseWork.Training;
import chipcast.hardware.Serving.Feasible;
import chipcast.hardware.Serving.Infeasible;
import chipcast.hardware.Serving.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best way to serve a phase on a chip: over accepted precisions, layouts (T a power of two
 * within the scale-up domain, S a power of two up to the layers, T·S chips up to the chip's most),
 * chunks of a prompt, and the largest batch that memory and service level allow, the one with most
 * units per second and chip; ties go to the fewest chips, then to the precision with more units of
 * peak, the shortest chunk and the fewest stages.
 *
 * <p>X = b·u / (stage·n) never falls in b, so the largest batch is the best and is found by {@link
 * LargestBatch}; by the same fact X at a batch that is at least the largest bounds what a layout
 * can reach, and a layout whose bound is not above the best so far is not solved.
 *
 * <p>Hard-wired chips take one pipeline of as many chips as hold the parameters, whatever the
 * number of layers. Training is bound by FLOP alone.
 */
public final class ServingSolver {
  /** Rates that differ by no more than rounding are ties. */
  private static final double TIE = 1e-12;

  private final Datasheet chip;
  private final Efficiency efficiency;
  private final LargestBatch largestBatch;
  private final double reserve;
  private final Obstacle obstacle = new Obstacle();

  private @Nullable Roofline bestRoofline;
  private Layout bestLayout = Layout.SINGLE;
  private @Nullable Step bestStep;
  private int bestBatch;
  private double bestRate;

  private ServingSolver(Datasheet chip, Efficiency efficiency, ServiceLevel level, double reserve) {
    this.chip = chip;
    this.efficiency = efficiency;
    this.reserve = Require.fraction("reserve", reserve);
    largestBatch = new LargestBatch(level);
  }

  /**
   * The best serving over all layouts.
   *
   * @param accepted the profile at each accepted precision
   * @param chip its datasheet
   * @param efficiency what its mature software reaches
   * @param level what the tier asks of this phase
   * @param reserve fraction of memory that weights and streams may not use
   */
  public static Serving best(
      List<PhaseProfile> accepted,
      Datasheet chip,
      Efficiency efficiency,
      ServiceLevel level,
      double reserve) {
    ServingSolver solver = new ServingSolver(chip, efficiency, level, reserve);
    // The strongest first: its result spares most work on the others.
    accepted.stream()
        .filter(profile -> chip.peak().has(profile.precision()))
        .sorted(comparingDouble(profile -> -solver.unitsOfPeak(profile)))
        .forEach(solver::consider);
    return solver.result();
  }

  /**
   * The best serving in one stated layout, such as that of a published measurement.
   *
   * @throws IllegalArgumentException if the chip cannot link such a layout
   */
  public static Serving at(
      Layout layout,
      PhaseProfile profile,
      Datasheet chip,
      Efficiency efficiency,
      ServiceLevel level,
      double reserve) {
    Require.that(chip.links(layout), "chips", layout.chips(), "linked on this chip");
    ServingSolver solver = new ServingSolver(chip, efficiency, level, reserve);
    if (chip.peak().has(profile.precision())) {
      Roofline roofline = Roofline.of(profile, chip, efficiency);
      for (Step step : profile.work().steps()) {
        solver.consider(roofline, layout, step);
      }
    }
    return solver.result();
  }

  private double unitsOfPeak(PhaseProfile profile) {
    Precision precision = profile.precision();
    return chip.peak().at(precision) * efficiency.computeAt(precision) / profile.flopPerUnit();
  }

  private void consider(PhaseProfile profile) {
    if (profile.work() instanceof Training training) {
      train(profile, training);
      return;
    }
    LayoutRange range = LayoutRange.of(profile, chip, reserve);
    if (range.needed() > range.most()) {
      obstacle.met(Reason.WEIGHTS, range.needed(), range.most(), range.most() / range.needed());
      return;
    }
    Roofline roofline = Roofline.of(profile, chip, efficiency);
    Roofline ideal = roofline.withoutExchange();
    List<Step> steps = profile.work().steps();
    range.forEachCount(
        chips -> {
          for (Step step : steps) {
            if (mayBeBetter(ideal, new Layout(chips, 1), range.mostStages(), step)) {
              range.forEachOf(chips, layout -> consider(roofline, layout, step));
            }
          }
        });
  }

  /**
   * Whether any layout of so many chips may be better than the best so far: all stages together
   * take no less than one that reads all weights once and exchanges nothing.
   */
  private boolean mayBeBetter(Roofline ideal, Layout whole, int mostStages, Step step) {
    MemoryUse one = MemoryUse.of(ideal.profile(), chip, whole, 1, reserve);
    if (bestRoofline == null || !one.fits()) {
      return true;
    }
    int most = LargestBatch.inMemory(one, 1, ideal.profile().stream().state());
    double limit = largestBatch.limitOverStages(mostStages, step);
    int bound = largestBatch.bound(ideal, whole, step, most, limit);
    return better(
        OperatingPoint.unitsPerSecondPerChip(whole, step, bound, ideal.seconds(whole, step, bound)),
        whole);
  }

  private void consider(Roofline roofline, Layout layout, Step step) {
    PhaseProfile profile = roofline.profile();
    MemoryUse one = MemoryUse.of(profile, chip, layout, 1, reserve);
    if (!one.fits()) {
      lacksMemory(one);
      return;
    }
    int most = LargestBatch.inMemory(one, layout.stages(), profile.stream().state());
    double limit = largestBatch.limit(layout, step);
    int high = largestBatch.bound(roofline, layout, step, most, limit);
    double highSeconds = roofline.seconds(layout, step, high);
    if (!better(OperatingPoint.unitsPerSecondPerChip(layout, step, high, highSeconds), layout)) {
      return;
    }
    int batch = largestBatch.within(roofline, layout, step, high, highSeconds);
    if (batch == 0) {
      tooSlow(layout, step, roofline.seconds(layout, step, 1));
    } else {
      offer(roofline, layout, step, batch);
    }
  }

  private void offer(Roofline roofline, Layout layout, Step step, int batch) {
    double seconds = roofline.seconds(layout, step, batch);
    double rate = OperatingPoint.unitsPerSecondPerChip(layout, step, batch, seconds);
    if (better(rate, layout)) {
      bestRoofline = roofline;
      bestLayout = layout;
      bestStep = step;
      bestBatch = batch;
      bestRate = rate;
    }
  }

  /** Whether a rate is above the best so far, or as good on fewer chips. */
  private boolean better(double rate, Layout layout) {
    return bestRoofline == null
        || rate > bestRate * (1 + TIE)
        || (rate >= bestRate * (1 - TIE) && layout.chips() < bestLayout.chips());
  }

  private void train(PhaseProfile profile, Training fit) {
    double domain = chip.domain();
    if (domain < fit.minimumDomain()) {
      obstacle.met(Reason.DOMAIN, fit.minimumDomain(), domain, domain / fit.minimumDomain());
    } else if (chip.memory() < fit.minimumMemory()) {
      double memory = chip.memory();
      obstacle.met(Reason.CHIP_MEMORY, fit.minimumMemory(), memory, memory / fit.minimumMemory());
    } else {
      Efficiency flopAlone = efficiency.withoutLayerTime();
      Roofline roofline = Roofline.of(profile.flopAlone(), chip, flopAlone);
      offer(roofline, Layout.SINGLE, profile.work().steps().get(0), 1);
    }
  }

  private void lacksMemory(MemoryUse one) {
    if (one.weightsFit()) {
      double left = one.stateAvailable() - (one.separate() ? 0 : one.residentBytes());
      obstacle.met(Reason.STATE, one.stateBytes(), left, left / one.stateBytes());
    } else {
      double needed = one.residentBytes() / one.weightsAvailable() * one.chips();
      obstacle.met(Reason.WEIGHTS, Math.ceil(needed), one.chips(), one.chips() / needed);
    }
  }

  private void tooSlow(Layout layout, Step step, double seconds) {
    double rate = OperatingPoint.ratePerStream(layout, step, seconds);
    double least = largestBatch.level().leastRate();
    double first = OperatingPoint.timeToFirst(layout, step, seconds);
    double most = largestBatch.level().mostSeconds();
    if (rate < least) {
      obstacle.met(Reason.RATE, rate, least, rate / least);
    } else {
      obstacle.met(Reason.TIME_TO_FIRST, first, most, most / first);
    }
  }

  private Serving result() {
    if (bestRoofline == null || bestStep == null) {
      return obstacle.nearest;
    }
    MemoryUse use = MemoryUse.of(bestRoofline.profile(), chip, bestLayout, bestBatch, reserve);
    return new Feasible(OperatingPoint.of(bestRoofline, bestLayout, bestStep, bestBatch, use));
  }

  /** The obstacle nearest to success among those met. */
  private static final class Obstacle {
    private Infeasible nearest = new Infeasible(Reason.PRECISION, 0, 0);
    private double nearestRatio;

    /** Takes note of an obstacle; {@code ratio} is 1 where it would just be overcome. */
    void met(Reason reason, double figure, double of, double ratio) {
      int ahead = reason.nearness() - nearest.reason().nearness();
      if (ahead > 0 || (ahead == 0 && ratio > nearestRatio)) {
        nearest = new Infeasible(reason, figure, of);
        nearestRatio = ratio;
      }
    }
  }
}
