package chipcast.evidence;

import chipcast.assumption.Model;
import chipcast.assumption.Phases;
import chipcast.assumption.Precision;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Datasheet;
import chipcast.hardware.PoolFactors;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.ServiceLevel;
import chipcast.hardware.Serving;
import chipcast.hardware.ServingSolver;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the model says of what a published figure was asked for: the best layout and batch within
 * the stated chips, number formats and speed, at the maturity that software had then.
 *
 * @param world the assumptions
 * @param figure what is predicted
 * @param chip its chip
 */
record FigureTrial(World world, PublishedFigure figure, CatalogueChip chip) {
  /** Halvings of the interval in which the fastest stream lies. */
  private static final int HALVINGS = 60;

  /** No stream is faster, in units a second. */
  private static final double FASTEST = 1e9;

  private static final double SLOWEST = 1e-6;

  /** The figure in the unit of its kind; 0 where the chip cannot serve. */
  double predicted() {
    return switch (figure.kind()) {
      case PREFILL -> rate(only(Optional.of(prefill()), Optional.empty()));
      case DECODE -> rate(only(Optional.empty(), Optional.of(decode())));
      case GENERATE -> generated();
      case ENERGY -> drawnWatts() / generated();
      case STREAM -> fastest(phase(only(Optional.empty(), Optional.of(decode()))));
      case FRAMES -> rate(frames()) / unitsPerFrame();
      case FRAME_STREAM -> fastest(phase(frames())) / unitsPerFrame();
      case HOUR -> throw new IllegalArgumentException("kind: an hour is not served");
    };
  }

  /** Tokens written a second and chip, where the same chips read the prompts. */
  private double generated() {
    double tokens = of(figure.tokens(), 0);
    double seconds =
        of(figure.fresh(), 0) / rate(only(Optional.of(prefill()), Optional.empty()))
            + tokens / rate(only(Optional.empty(), Optional.of(decode())));
    return PoolFactors.of(world.economics().pools(), Values.points()).joint(2) * tokens / seconds;
  }

  private double drawnWatts() {
    return chip.generation().watts()
        * chip.family().allInFactor().point()
        * world.economics().purchase().draw().point();
  }

  private double rate(Phases phases) {
    ServedPhase phase = phase(phases);
    double time = figure.published().provenance().asOf().orElseThrow().year();
    return served(phase, phase.level()).unitsPerSecondPerChip()
        * chip.maturity(time, Values.points());
  }

  /** Units a second of the fastest single stream, software mature; 0 where there is none. */
  private double fastest(ServedPhase phase) {
    double low = SLOWEST;
    double high = FASTEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = Math.sqrt(low * high);
      boolean reached = served(phase, ServiceLevel.ofRate(middle)) instanceof Serving.Feasible;
      low = reached ? middle : low;
      high = reached ? high : middle;
    }
    return low > SLOWEST ? low : 0;
  }

  private Serving served(ServedPhase phase, ServiceLevel level) {
    return ServingSolver.best(
        phase.profiles(),
        datasheet(),
        chip.efficiency(Values.points()),
        level,
        world.economics().purchase().memoryReserve().point());
  }

  /** The chip's, with no more chips than served the figure. */
  private Datasheet datasheet() {
    Datasheet sheet = chip.generation().datasheet();
    int most = (int) of(figure.chips(), sheet.maxChips());
    return new Datasheet(
        sheet.peak(),
        sheet.exponentials(),
        sheet.memory(),
        sheet.bandwidth(),
        sheet.secondMemory(),
        sheet.link(),
        sheet.domain(),
        sheet.scaleOut(),
        most,
        sheet.weightsInSilicon());
  }

  private ServedPhase phase(Phases phases) {
    List<Precision> precisions =
        figure.precisions().isEmpty() ? List.of(Precision.values()) : figure.precisions();
    Workload any = world.workloads().values().iterator().next();
    Model model = Objects.requireNonNull(world.models().get(figure.model().orElseThrow()));
    Tier tier =
        new Tier(
            "published",
            stated("share", "1", 1),
            figure.speed(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ServedPhase.of(any.asking(phases, precisions), model, tier, Values.points()).get(0);
  }

  private static Phases only(Optional<Phases.Prefill> prefill, Optional<Phases.Decode> decode) {
    return new Phases(
        Optional.empty(),
        Optional.empty(),
        prefill,
        decode,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Phases.Prefill prefill() {
    return new Phases.Prefill(
        figure.fresh().orElseThrow(), stated("cached", "token", of(figure.cached(), 0)));
  }

  private Phases.Decode decode() {
    double tokens = of(figure.tokens(), 1);
    double prompt = of(figure.fresh(), 0) + of(figure.cached(), 0);
    double context = of(figure.context(), prompt + tokens / 2);
    return new Phases.Decode(
        stated("tokens", "token", tokens),
        stated("context", "token", context),
        stated("drafted", "1", of(figure.drafted(), 1)),
        stated("accepted", "1", of(figure.accepted(), 1)));
  }

  private Phases frames() {
    Phases.Frames frames =
        new Phases.Frames(
            Optional.of(stated("frames", "frame", 1)),
            figure.flop().orElseThrow(),
            figure.passes().orElseThrow(),
            figure.passTokens().orElseThrow(),
            Optional.empty(),
            Optional.empty());
    return new Phases(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(frames),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private double unitsPerFrame() {
    return of(figure.passes(), 1) * of(figure.passTokens(), 1);
  }

  private static double of(Optional<Assumption> given, double otherwise) {
    return given.map(Assumption::point).orElse(otherwise);
  }

  private static Assumption stated(String name, String unit, double value) {
    return Assumption.stated(name, unit, value);
  }
}
