package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.Stage.Collectives;
import chipcast.hardware.Stage.ComputeTime;
import chipcast.hardware.Stage.Core;
import chipcast.hardware.Stage.Halves;
import chipcast.hardware.Stage.Hop;
import chipcast.hardware.Stage.HostTime;
import chipcast.hardware.Stage.LayerExchange;
import chipcast.hardware.Stage.LayerTime;
import chipcast.hardware.Stage.MemoryTime;
import java.util.Optional;

/**
 * The roofline of a phase on a chip: how long a pipeline stage takes for a micro-batch of b
 * streams.
 *
 * <pre>
 * compute = b·v·{@link Arithmetic#secondsPerUnit(double)} / n
 * memory  = (shared(b·v) + b·stream + b·v·activation) / (n·B·ηm)
 * core    = max(compute, memory) + (1 − h)·min(compute, memory)
 * stage   = core + (layers/S)·a·layer_time + collectives(T, S, b·v) + b·stream_time / engines
 * </pre>
 *
 * <p>a is 1 for dense layers and {@value #EXPERT_LAYER} for those of experts, which have more
 * kernels. h is the part of the shorter that hides behind the longer: 1 is the roofline. Where
 * experts are spread over chips, a batch may be cut in two halves, of which one computes while the
 * other exchanges tokens ({@link Stage.Halves}); the faster way counts.
 *
 * <p>An engine is a process with a scheduler of its own: one a layout, or one a chip where
 * attention is data-parallel, as with experts.
 *
 * <p>Sources: S. Williams, A. Waterman, D. Patterson, <i>Roofline</i>, 2009, for the maximum; P.
 * Patarasuk, X. Yuan, <i>Bandwidth optimal all-reduce algorithms</i>, 2009, for 2(T−1)/T of the
 * bytes; the rest is the model's equation for serving. The time grows with b and the time for each
 * stream does not, so {@link ServingSolver} needs no search over batches.
 *
 * <p>{@link #seconds} is the kernel of the solver and allocates nothing; {@link #stage} returns the
 * same arithmetic with its terms.
 */
public final class Roofline {
  /** Bytes of an element of the activations, which stay at sixteen bits. */
  private static final double ACTIVATION_ELEMENT_BYTES = 2;

  /** Mean of one byte an element to the experts and two back. */
  private static final double EXPERT_ELEMENT_BYTES = 1.5;

  /** Servers that a token goes to at most (DeepSeek-AI, <i>DeepSeek-V3</i>, 2024, 3.2.2). */
  private static final double SERVERS_A_TOKEN = 4;

  /** Exchanges a layer: two all-reduces, or dispatch and combine. */
  private static final double EXCHANGES_PER_LAYER = 2;

  /**
   * Kernels of a layer of experts by those of a dense one: a fused dense layer has eight or nine
   * (products before and after attention, attention in two parts, two sums over chips with the
   * norm, gate and up, activation, down), and routing, choice, sorting and merging are four more.
   */
  private static final double EXPERT_LAYER = 1.4;

  private final PhaseProfile profile;
  private final Datasheet chip;
  private final Efficiency efficiency;
  private final ModelWeights weights;
  private final double logMissed;
  private final double layers;
  private final double width;
  private final Arithmetic arithmetic;
  private final double secondsPerUnit;
  private final double secondsPerImbalance;
  private final double kernels;
  private final double secondBandwidth;

  private Roofline(PhaseProfile profile, Datasheet chip, Efficiency efficiency) {
    this.profile = profile;
    this.chip = chip;
    this.efficiency = efficiency;
    weights = chip.inMemory(profile.weights());
    logMissed = weights.logMissed();
    layers = profile.shape().layers();
    width = profile.shape().width();
    arithmetic = Arithmetic.of(profile, chip, efficiency);
    secondsPerUnit = arithmetic.secondsPerUnit();
    secondsPerImbalance = arithmetic.secondsPerImbalance();
    kernels = arithmetic.experts().flop() > 0 ? EXPERT_LAYER : 1;
    secondBandwidth = chip.secondMemory().map(SecondMemory::bandwidth).orElse(0.0);
  }

  /**
   * The roofline of a phase on a chip.
   *
   * @throws IllegalArgumentException if the chip lacks the precision of the profile
   */
  public static Roofline of(PhaseProfile profile, Datasheet chip, Efficiency efficiency) {
    return new Roofline(profile, chip, efficiency);
  }

  /** Seconds of a stage of a layout over a micro-batch of so many streams. */
  public double seconds(Layout layout, Step step, double batch) {
    double whole = wholeSeconds(layout, step, batch);
    return mayBeCut(layout)
        ? Math.min(whole, halvesSeconds(layout, step, batch, cutSeconds(layout, step, batch)))
        : whole;
  }

  private double wholeSeconds(Layout layout, Step step, double batch) {
    double units = batch * step.computed();
    return coreSeconds(layout, step, batch)
        + layerSeconds(layout)
        + (exchangeSeconds(layout, units) + hopSeconds(layout, units))
        + hostSeconds(layout, batch);
  }

  private double halvesSeconds(Layout layout, Step step, double batch, double cut) {
    return cut + hopSeconds(layout, batch * step.computed()) + hostSeconds(layout, batch);
  }

  /** Arithmetic and memory traffic, as far as they overlap. */
  private double coreSeconds(Layout layout, Step step, double batch) {
    double compute = computeSeconds(layout, batch * step.computed());
    double memory = memorySeconds(layout, step, batch);
    return Overlap.seconds(compute, memory, efficiency.memoryOverlap());
  }

  /** Whether a batch may be cut in two, of which one computes while the other exchanges tokens. */
  private boolean mayBeCut(Layout layout) {
    return efficiency.exchangeOverlap() > 0
        && layout.tensor() > 1
        && profile.shape().exchange() == Exchange.EXPERT;
  }

  /** Computing and exchanging by two halves in turn. */
  private double cutSeconds(Layout layout, Step step, double batch) {
    double computing = 2 * (coreSeconds(layout, step, batch / 2) + layerSeconds(layout));
    double exchanging = 2 * exchangeSeconds(layout, batch / 2 * step.computed());
    return Overlap.seconds(computing, exchanging, efficiency.exchangeOverlap());
  }

  /** {@link #seconds} with its terms. */
  public Stage stage(Layout layout, Step step, double batch) {
    double units = Require.positive("batch", batch) * step.computed();
    return new Stage(
        core(layout, step, batch),
        new LayerTime(
            layers, layout.stages(), kernels, efficiency.layerTime(), layerSeconds(layout)),
        collectives(layout, units),
        new HostTime(batch, engines(layout), efficiency.streamTime(), hostSeconds(layout, batch)),
        cut(layout, step, batch),
        seconds(layout, step, batch));
  }

  private Core core(Layout layout, Step step, double batch) {
    return new Core(
        computeTime(layout, batch * step.computed()),
        memoryTime(layout, step, batch),
        efficiency.memoryOverlap(),
        coreSeconds(layout, step, batch));
  }

  /** The two halves, where cutting the batch is faster. */
  private Optional<Halves> cut(Layout layout, Step step, double batch) {
    double cut = cutSeconds(layout, step, batch);
    boolean faster =
        mayBeCut(layout)
            && halvesSeconds(layout, step, batch, cut) < wholeSeconds(layout, step, batch);
    return faster
        ? Optional.of(
            new Halves(
                core(layout, step, batch / 2),
                layerSeconds(layout),
                exchangeTime(layout, batch / 2 * step.computed()),
                efficiency.exchangeOverlap(),
                cut))
        : Optional.empty();
  }

  /**
   * A batch above which a stage takes longer than a limit: the largest one if no step read a routed
   * expert, thus exact for dense models. Not whole, and negative if nothing meets the limit.
   */
  double mostWithin(Layout layout, Step step, double limit) {
    double whole = mostWhole(layout, step, limit);
    return mayBeCut(layout) ? Math.max(whole, mostCut(layout, step, limit)) : whole;
  }

  private double mostWhole(Layout layout, Step step, double limit) {
    double units = step.computed();
    double left = limit - layerSeconds(layout) - exchangeSeconds(layout, 0) - hopSeconds(layout, 0);
    double rest =
        exchangeSending(layout, units) + hopSending(layout, units) + hostSeconds(layout, 1);
    return mostCore(layout, step, left, 1, rest);
  }

  /**
   * The same for a batch in halves. Of the longer and the exposed part of the shorter neither is
   * less than either and the exposed part of the other, so two bounds hold.
   */
  private double mostCut(Layout layout, Step step, double limit) {
    double exposed = 1 - efficiency.exchangeOverlap();
    double rest = hopSending(layout, step.computed()) + hostSeconds(layout, 1);
    double left = limit - hopSeconds(layout, 0);
    double waiting = 2 * exchangeSeconds(layout, 0);
    double sending = exchangeSending(layout, step.computed());
    double layersTwice = 2 * layerSeconds(layout);
    double computing =
        mostCore(layout, step, left - layersTwice - exposed * waiting, 1, exposed * sending + rest);
    double exchanging =
        mostCore(layout, step, left - waiting - exposed * layersTwice, exposed, sending + rest);
    return Math.min(computing, exchanging);
  }

  /**
   * The most streams for which a part of arithmetic and memory traffic and so many seconds a stream
   * of all else take no longer than a limit.
   */
  private double mostCore(
      Layout layout, Step step, double limit, double part, double secondsAStream) {
    double exposed = 1 - efficiency.memoryOverlap();
    double compute = computeSeconds(layout, step.computed());
    double streams = streamBytes(step, 1);
    double first =
        step.computed() * profile.activationBytes() + (secondBandwidth == 0 ? streams : 0);
    double memory = first / memoryRate(layout);
    double dense = weights.denseBytes() / memoryRate(layout);
    double byFirst =
        Math.min(
            most(
                limit - part * exposed * dense,
                part * (compute + exposed * memory) + secondsAStream),
            most(limit - part * dense, part * (memory + exposed * compute) + secondsAStream));
    return secondBandwidth == 0
        ? byFirst
        : Math.min(byFirst, most(limit, part * streams / secondRate(layout) + secondsAStream));
  }

  /** How many times something that may cost nothing can be had. */
  private static double most(double left, double each) {
    if (each > 0) {
      return left / each;
    }
    return left >= 0 ? Double.POSITIVE_INFINITY : -1;
  }

  /** The phase that this roofline is of. */
  PhaseProfile profile() {
    return profile;
  }

  private double computeSeconds(Layout layout, double units) {
    double waiting = secondsPerImbalance == 0 ? 0 : secondsPerImbalance * (busiest(layout) - 1);
    return units * (secondsPerUnit + waiting) / layout.chips();
  }

  /** Times its part of the experts' work that the busiest chip has. */
  private double busiest(Layout layout) {
    return profile.shape().exchange() == Exchange.EXPERT && secondsPerImbalance > 0
        ? ExpertWork.busiest(layout.tensor(), weights.experts())
        : 1;
  }

  private ComputeTime computeTime(Layout layout, double units) {
    return new ComputeTime(
        units, layout.chips(), arithmetic, busiest(layout), computeSeconds(layout, units));
  }

  private double memorySeconds(Layout layout, Step step, double batch) {
    double units = batch * step.computed();
    double shared = weights.sharedRead(logMissed, units);
    double streams = streamBytes(step, batch);
    double activations = units * profile.activationBytes();
    double rate = memoryRate(layout);
    return secondBandwidth == 0
        ? (shared + streams + activations) / rate
        : Math.max((shared + activations) / rate, streams / secondRate(layout));
  }

  private double memoryRate(Layout layout) {
    return layout.chips() * chip.bandwidth() * efficiency.memory();
  }

  private double secondRate(Layout layout) {
    return layout.chips() * secondBandwidth * efficiency.memory();
  }

  private double streamBytes(Step step, double batch) {
    return batch * profile.stream().moved(step.computed());
  }

  private MemoryTime memoryTime(Layout layout, Step step, double batch) {
    double units = batch * step.computed();
    return new MemoryTime(
        weights.coverage(logMissed, units),
        weights.sharedRead(logMissed, units),
        streamBytes(step, batch),
        units * profile.activationBytes(),
        layout.chips(),
        chip.bandwidth(),
        secondBandwidth,
        efficiency.memory(),
        memorySeconds(layout, step, batch));
  }

  private double layerSeconds(Layout layout) {
    return layers / layout.stages() * kernels * efficiency.layerTime();
  }

  private double hostSeconds(Layout layout, double batch) {
    return batch / engines(layout) * efficiency.streamTime();
  }

  private double engines(Layout layout) {
    return profile.shape().exchange() == Exchange.EXPERT ? layout.tensor() : 1;
  }

  private double exchanges(Layout layout) {
    return profile.shape().exchange() == Exchange.NONE || layout.tensor() == 1
        ? 0
        : EXCHANGES_PER_LAYER;
  }

  private double exchangeSeconds(Layout layout, double units) {
    double waiting = layers / layout.stages() * exchanges(layout) * efficiency.linkLatency();
    return waiting + exchangeSending(layout, units);
  }

  private double exchangeSending(Layout layout, double units) {
    double times = exchanges(layout);
    return times == 0
        ? 0
        : layers / layout.stages() * times * exchangeBytes(layout, units) / exchangeLink(layout);
  }

  /** The scale-up link, or beyond the domain, where only a published layout ever is, the other. */
  private double exchangeLink(Layout layout) {
    boolean experts = profile.shape().exchange() == Exchange.EXPERT;
    return chip.hopLink(layout.tensor()) * (experts ? efficiency.expertLink() : efficiency.link());
  }

  /** Bytes that a chip sends in one exchange of a layer. */
  private double exchangeBytes(Layout layout, double units) {
    double tensor = layout.tensor();
    double others = others(layout);
    return switch (profile.shape().exchange()) {
      case NONE -> 0;
      case ALL_REDUCE -> 2 * others * units * width * ACTIVATION_ELEMENT_BYTES;
      case SEQUENCE -> 2 * units / tensor * width * ACTIVATION_ELEMENT_BYTES * others;
      case EXPERT -> units / tensor * copies(layout) * width * EXPERT_ELEMENT_BYTES * others;
    };
  }

  /**
   * Times that a token is sent in a dispatch: to each of its experts or, of prompts beyond the
   * domain, once to each server that has some, which hands it on inside. Tokens that are generated
   * go to each expert straight, as kernels of low latency do (DeepSeek-AI, <i>DeepEP</i>, 2025).
   */
  private double copies(Layout layout) {
    double experts = profile.weights().topk();
    boolean relayed =
        layout.tensor() > chip.domain() && !(profile.work() instanceof PhaseWork.Decode);
    return relayed ? Math.min(experts, SERVERS_A_TOKEN) : experts;
  }

  /** The part of the chips that the link in question leads to: beyond the domain those outside. */
  private double others(Layout layout) {
    double near = layout.tensor() <= chip.domain() ? 1 : chip.domain();
    return (layout.tensor() - near) / layout.tensor();
  }

  private double hopSeconds(Layout layout, double units) {
    return layout.hops() * efficiency.hopLatency() + hopSending(layout, units);
  }

  private double hopSending(Layout layout, double units) {
    return layout.hops() == 0 ? 0 : hopBytes(units) / hopLink(layout);
  }

  private double hopBytes(double units) {
    return units * width * ACTIVATION_ELEMENT_BYTES;
  }

  private double hopLink(Layout layout) {
    return chip.hopLink(layout.chips()) * efficiency.link();
  }

  private LayerExchange exchangeTime(Layout layout, double units) {
    return new LayerExchange(
        profile.shape().exchange(),
        layers,
        layout.stages(),
        exchanges(layout),
        efficiency.linkLatency(),
        exchangeBytes(layout, units),
        exchangeLink(layout),
        exchangeSeconds(layout, units));
  }

  private Collectives collectives(Layout layout, double units) {
    LayerExchange exchange = exchangeTime(layout, units);
    Hop hop =
        new Hop(
            layout.hops(),
            efficiency.hopLatency(),
            hopBytes(units),
            hopLink(layout),
            hopSeconds(layout, units));
    return new Collectives(exchange, hop, exchange.seconds() + hop.seconds());
  }
}
