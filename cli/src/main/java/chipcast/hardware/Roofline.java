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
 * <p>{@link StageTime} is this arithmetic for one layout; {@link #stage} returns it with its terms.
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
    return on(layout).seconds(step, batch);
  }

  /** The time of a stage of one layout, by step and batch. */
  StageTime on(Layout layout) {
    return new StageTime(this, layout);
  }

  /** {@link #seconds} with its terms. */
  public Stage stage(Layout layout, Step step, double batch) {
    double units = Require.positive("batch", batch) * step.computed();
    StageTime time = on(layout);
    return new Stage(
        core(time, layout, step, batch),
        new LayerTime(
            layers, layout.stages(), kernels, efficiency.layerTime(), layerSeconds(layout)),
        collectives(time, layout, units),
        new HostTime(batch, engines(layout), efficiency.streamTime(), time.host(batch)),
        halves(time, layout, step, batch),
        time.seconds(step, batch));
  }

  private Core core(StageTime time, Layout layout, Step step, double batch) {
    double units = batch * step.computed();
    return new Core(
        new ComputeTime(units, layout.chips(), arithmetic, busiest(layout), time.compute(units)),
        memoryTime(time, layout, step, batch),
        efficiency.memoryOverlap(),
        time.core(step, batch));
  }

  /** The two halves, where cutting the batch is faster. */
  private Optional<Halves> halves(StageTime time, Layout layout, Step step, double batch) {
    return time.isCut(step, batch)
        ? Optional.of(
            new Halves(
                core(time, layout, step, batch / 2),
                layerSeconds(layout),
                exchangeTime(time, layout, batch / 2 * step.computed()),
                efficiency.exchangeOverlap(),
                time.cut(step, batch)))
        : Optional.empty();
  }

  private MemoryTime memoryTime(StageTime time, Layout layout, Step step, double batch) {
    double units = batch * step.computed();
    return new MemoryTime(
        weights.coverage(logMissed, units),
        weights.sharedRead(logMissed, units),
        batch * profile.stream().moved(step.computed()),
        units * profile.activationBytes(),
        layout.chips(),
        chip.bandwidth(),
        secondBandwidth,
        efficiency.memory(),
        time.memory(step, batch));
  }

  private Collectives collectives(StageTime time, Layout layout, double units) {
    LayerExchange exchange = exchangeTime(time, layout, units);
    Hop hop =
        new Hop(
            layout.hops(),
            efficiency.hopLatency(),
            hopBytes(units),
            hopLink(layout),
            time.hop(units));
    return new Collectives(exchange, hop, exchange.seconds() + hop.seconds());
  }

  private LayerExchange exchangeTime(StageTime time, Layout layout, double units) {
    return new LayerExchange(
        profile.shape().exchange(),
        layers,
        layout.stages(),
        exchanges(layout),
        efficiency.linkLatency(),
        exchangeBytes(layout, units),
        exchangeLink(layout),
        time.exchange(units));
  }

  /** The phase that this roofline is of. */
  PhaseProfile profile() {
    return profile;
  }

  /** Its weights as the chip's memory holds them. */
  ModelWeights weights() {
    return weights;
  }

  /** Logarithm of the chance that a token misses an expert. */
  double logMissed() {
    return logMissed;
  }

  /** What software reaches of the chip. */
  Efficiency efficiency() {
    return efficiency;
  }

  /** Seconds for which one unit keeps a chip of a layout computing, had it no others beside it. */
  double secondsPerUnit(Layout layout) {
    double waiting = secondsPerImbalance == 0 ? 0 : secondsPerImbalance * (busiest(layout) - 1);
    return secondsPerUnit + waiting;
  }

  /** Times its part of the experts' work that the busiest chip has. */
  private double busiest(Layout layout) {
    return profile.shape().exchange() == Exchange.EXPERT && secondsPerImbalance > 0
        ? ExpertWork.busiest(layout.tensor(), weights.experts())
        : 1;
  }

  /** Bytes per second reached by the memories of a layout together. */
  double memoryRate(Layout layout) {
    return layout.chips() * chip.bandwidth() * efficiency.memory();
  }

  /** The same of their second memories; 0 where there are none. */
  double secondRate(Layout layout) {
    return layout.chips() * secondBandwidth * efficiency.memory();
  }

  /** Seconds that the layers of a stage take by themselves. */
  double layerSeconds(Layout layout) {
    return layers / layout.stages() * kernels * efficiency.layerTime();
  }

  /** Seconds of the host for each stream. */
  double hostSeconds(Layout layout) {
    return efficiency.streamTime() / engines(layout);
  }

  private double engines(Layout layout) {
    return profile.shape().exchange() == Exchange.EXPERT ? layout.tensor() : 1;
  }

  /** Whether a batch may be cut in two, of which one computes while the other exchanges tokens. */
  boolean mayBeCut(Layout layout) {
    return efficiency.exchangeOverlap() > 0
        && layout.tensor() > 1
        && profile.shape().exchange() == Exchange.EXPERT;
  }

  private double exchanges(Layout layout) {
    return profile.shape().exchange() == Exchange.NONE || layout.tensor() == 1
        ? 0
        : EXCHANGES_PER_LAYER;
  }

  /** Seconds that the exchanges of a stage wait, whatever they send. */
  double exchangeWaiting(Layout layout) {
    return layers / layout.stages() * exchanges(layout) * efficiency.linkLatency();
  }

  /** Seconds that they send for each unit. */
  double exchangeSending(Layout layout) {
    double times = exchanges(layout);
    return times == 0
        ? 0
        : layers / layout.stages() * times * exchangeBytes(layout, 1) / exchangeLink(layout);
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

  /** Seconds that handing on to the next stage waits, whatever is handed on; 0 for the only one. */
  double hopWaiting(Layout layout) {
    return layout.hops() * efficiency.hopLatency();
  }

  /** Seconds of handing on each unit. */
  double hopSending(Layout layout) {
    return layout.hops() == 0 ? 0 : hopBytes(1) / hopLink(layout);
  }

  private double hopBytes(double units) {
    return units * width * ACTIVATION_ELEMENT_BYTES;
  }

  private double hopLink(Layout layout) {
    return chip.hopLink(layout.chips()) * efficiency.link();
  }
}
