package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.PhaseWork.Training;
import chipcast.hardware.Serving.Feasible;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best way to serve a phase on a chip: over accepted precisions, layouts (T a power of two
 * within the scale-up domain, S a power of two up to the layers, T·S chips up to the chip's most),
 * chunks of a prompt, and the largest batch that memory and service level allow, the one with most
 * units per second and chip; ties go to the fewest chips, then to the precision with more units of
 * peak, the shortest chunk and the fewest stages.
 *
 * <p>X = b·u / (stage·n) never falls in b, so the largest batch is the best; {@link BatchSolver}
 * finds it. By the same fact X at any batch that is no smaller bounds a layout from above: the
 * layout with the highest bound is solved first, and those that are bounded by what it reaches not
 * at all.
 *
 * <p>Hard-wired chips take one pipeline of as many chips as hold the parameters, whatever the
 * number of layers. Training is bound by FLOP alone.
 */
public final class ServingSolver {
  /** Rates that differ by no more than rounding are ties. */
  private static final double TIE = 1e-12;

  private final Datasheet chip;
  private final Efficiency efficiency;
  private final BatchSolver batches;
  private final double reserve;
  private final Obstacle obstacle = new Obstacle();
  private @Nullable Solution best;

  private ServingSolver(Datasheet chip, Efficiency efficiency, ServiceLevel level, double reserve) {
    this.chip = chip;
    this.efficiency = efficiency;
    this.reserve = Require.that(reserve >= 0 && reserve < 1, "reserve", reserve, "0 to below 1");
    batches = new BatchSolver(level);
  }

  /** A layout and step with a batch: a bound of what they reach, or what they do reach. */
  private record Solution(
      Roofline roofline,
      StageTime time,
      Layout layout,
      Step step,
      int batch,
      double seconds,
      double rate) {
    static Solution of(Roofline roofline, StageTime time, Layout layout, Step step, int batch) {
      double seconds = time.seconds(step, batch);
      PhaseWork work = roofline.profile().work();
      double rate = OperatingPoint.unitsPerSecondPerChip(work, layout, step, batch, seconds);
      return new Solution(roofline, time, layout, step, batch, seconds, rate);
    }

    /** More units a second and chip, or as many where ties go. */
    boolean betterThan(Solution other) {
      if (Math.abs(rate - other.rate) > TIE * other.rate) {
        return rate > other.rate;
      }
      if (layout.chips() != other.layout.chips()) {
        return layout.chips() < other.layout.chips();
      }
      double shorter = other.step.computed() - step.computed();
      boolean simpler = shorter > 0 || (shorter == 0 && layout.stages() < other.layout.stages());
      return roofline == other.roofline && simpler;
    }
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
    for (PhaseProfile profile : solver.strongestFirst(accepted)) {
      solver.consider(profile);
    }
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
      solver.consider(profile, List.of(layout));
    }
    return solver.result();
  }

  /** The profiles that the chip can compute: the first found spares most work on the others. */
  private List<PhaseProfile> strongestFirst(List<PhaseProfile> accepted) {
    List<PhaseProfile> profiles = new ArrayList<>();
    for (PhaseProfile profile : accepted) {
      if (chip.peak().has(profile.precision())) {
        profiles.add(profile);
      }
    }
    // Comparator.comparingDouble would make a class at every start: no archive keeps its lambda.
    profiles.sort((one, other) -> Double.compare(unitsOfPeak(other), unitsOfPeak(one)));
    return undominated(profiles);
  }

  /**
   * Without those that another matches or beats in every respect: units of peak, and bytes held and
   * moved. As X never falls with fewer bytes or more arithmetic, these cannot be the best.
   */
  private static List<PhaseProfile> undominated(List<PhaseProfile> strongestFirst) {
    List<PhaseProfile> kept = new ArrayList<>();
    for (PhaseProfile profile : strongestFirst) {
      boolean dominated = false;
      for (PhaseProfile stronger : kept) {
        dominated |= stronger.needsNoMoreThan(profile);
      }
      if (!dominated) {
        kept.add(profile);
      }
    }
    return kept;
  }

  private double unitsOfPeak(PhaseProfile profile) {
    return 1 / Arithmetic.of(profile, chip, efficiency).secondsPerUnit();
  }

  private void consider(PhaseProfile profile) {
    if (profile.work() instanceof Training training) {
      train(profile, training);
      return;
    }
    LayoutRange range = LayoutRange.of(profile, chip, reserve);
    if (range.needed() > range.most()) {
      obstacle.tooManyWeights(range.needed(), range.most());
    } else {
      consider(profile, range.layouts());
    }
  }

  private void consider(PhaseProfile profile, List<Layout> layouts) {
    List<Solution> bounds = bounds(Roofline.of(profile, chip, efficiency), layouts);
    int highest = highest(bounds);
    while (highest >= 0) {
      solve(bounds.remove(highest));
      highest = highest(bounds);
    }
  }

  /** Which is the best of what may be better than the best so far; −1 if nothing may. */
  private int highest(List<Solution> bounds) {
    int highest = -1;
    for (int at = 0; at < bounds.size(); at++) {
      Solution bound = bounds.get(at);
      if (mayBeBest(bound) && (highest < 0 || bound.betterThan(bounds.get(highest)))) {
        highest = at;
      }
    }
    return highest;
  }

  /** What layouts reach at most, for those that may be best. */
  private List<Solution> bounds(Roofline roofline, List<Layout> layouts) {
    PhaseProfile profile = roofline.profile();
    StreamRoom room = StreamRoom.of(profile, chip, reserve);
    List<Step> steps = profile.work().steps();
    List<Solution> bounds = new ArrayList<>();
    for (Layout layout : layouts) {
      int most = Math.min(room.largestBatch(layout), profile.work().mostStreams());
      if (most > 0) {
        addBounds(bounds, roofline, layout, steps, most);
      } else if (best == null) {
        obstacle.lacksMemory(profile, chip, layout, reserve);
      }
    }
    return bounds;
  }

  private void addBounds(
      List<Solution> bounds, Roofline roofline, Layout layout, List<Step> steps, int most) {
    StageTime time = roofline.on(layout);
    for (Step step : steps) {
      int batch = batches.bound(time, layout, step, most);
      if (batch < 1) {
        tooSlow(time, layout, step);
        continue;
      }
      Solution bound = Solution.of(roofline, time, layout, step, batch);
      if (mayBeBest(bound)) {
        bounds.add(bound);
      }
    }
  }

  private void solve(Solution bound) {
    StageTime time = bound.time();
    int batch = batches.largest(time, bound.layout(), bound.step(), bound.batch(), bound.seconds());
    if (batch == 0) {
      tooSlow(time, bound.layout(), bound.step());
      return;
    }
    Solution solution = Solution.of(bound.roofline(), time, bound.layout(), bound.step(), batch);
    if (mayBeBest(solution)) {
      best = solution;
    }
  }

  private boolean mayBeBest(Solution solution) {
    return best == null || solution.betterThan(best);
  }

  private void tooSlow(StageTime time, Layout layout, Step step) {
    if (best == null) {
      obstacle.tooSlow(batches.level(), layout, step, time.seconds(step, 1));
    }
  }

  private void train(PhaseProfile profile, Training fit) {
    if (!obstacle.unfit(chip, fit)) {
      Efficiency flopAlone = efficiency.ofFlopAlone();
      Roofline roofline = Roofline.of(profile.flopAlone(), chip, flopAlone);
      StageTime time = roofline.on(Layout.SINGLE);
      solve(Solution.of(roofline, time, Layout.SINGLE, profile.work().steps().get(0), 1));
    }
  }

  private Serving result() {
    if (best == null) {
      return obstacle.nearest();
    }
    MemoryUse use =
        MemoryUse.of(best.roofline().profile(), chip, best.layout(), best.batch(), reserve);
    return new Feasible(
        OperatingPoint.of(best.roofline(), best.layout(), best.step(), best.batch(), use));
  }
}
