package chipcast.hardware;

import java.util.Optional;

/**
 * The terms of the time of one pipeline stage, in seconds:
 *
 * <pre>seconds = core + layers + collectives + host</pre>
 *
 * @param core arithmetic and memory traffic
 * @param layers time of the layers of a stage that neither explains
 * @param collectives exchange between chips
 * @param host time of the host for each stream
 * @param halves the two halves of a batch, where cutting it is faster: they stand for core, layers
 *     and exchange, which stay those of the whole batch
 * @param seconds the sum
 */
public record Stage(
    Core core,
    LayerTime layers,
    Collectives collectives,
    HostTime host,
    Optional<Halves> halves,
    double seconds) {

  /** Arithmetic of the whole batch. */
  public ComputeTime compute() {
    return core.compute();
  }

  /** Memory traffic of the whole batch. */
  public MemoryTime memory() {
    return core.memory();
  }

  /**
   * Arithmetic and memory traffic: {@code max(compute, memory) + (1 − hidden) · min(compute,
   * memory)}.
   *
   * @param compute arithmetic
   * @param memory memory traffic
   * @param hidden fraction of the shorter that hides behind the longer
   * @param seconds the time
   */
  public record Core(ComputeTime compute, MemoryTime memory, double hidden, double seconds) {}

  /**
   * A batch in two halves, of which one computes while the other exchanges tokens with the experts:
   *
   * <pre>
   * computing = 2 · (core + layers)      exchanging = 2 · exchange
   * seconds = max(computing, exchanging) + (1 − hidden) · min(computing, exchanging)
   * </pre>
   *
   * <p>Each half reads the weights, takes a layer's time and waits for its exchanges. Known as
   * two-batch or dual-batch overlap (DeepSeek-AI, <i>DeepSeek-V3 technical report</i>, 2024, 3.4;
   * LMSYS, <i>Deploying DeepSeek with PD disaggregation and large-scale expert parallelism on 96
   * H100 GPUs</i>, 2025).
   *
   * @param core arithmetic and memory traffic of a half
   * @param layers seconds that the layers of a half take by themselves
   * @param exchange of a half
   * @param hidden fraction of the shorter that hides behind the longer
   * @param seconds of both halves
   */
  public record Halves(
      Core core, double layers, LayerExchange exchange, double hidden, double seconds) {
    /** Seconds that both halves compute. */
    public double computing() {
      return 2 * (core.seconds() + layers);
    }

    /** Seconds that both halves exchange. */
    public double exchanging() {
      return 2 * exchange.seconds();
    }
  }

  /**
   * Arithmetic: {@code units · arithmetic.secondsPerUnit(busiest) / chips}.
   *
   * @param units units computed in a step over all streams of a micro-batch, b·v
   * @param chips chips of the layout
   * @param arithmetic of one unit on one chip
   * @param busiest times its part of the experts' work that the busiest chip has
   * @param seconds the time
   */
  public record ComputeTime(
      double units, double chips, Arithmetic arithmetic, double busiest, double seconds) {
    /** FLOP for each unit. */
    public double flopPerUnit() {
      return arithmetic.flopPerUnit();
    }
  }

  /**
   * Memory traffic: {@code (shared + streams + activations) / (chips · bandwidth · efficiency)};
   * with a second memory the streams are read there at the same time: {@code max((shared +
   * activations) / (chips · bandwidth · efficiency), streams / (chips · secondBandwidth ·
   * efficiency))}.
   *
   * @param coverage fraction of the experts touched; 0 for a dense model
   * @param sharedBytes weights read in a step
   * @param streamBytes state of streams read and written in a step
   * @param activationBytes activations moved in a step
   * @param chips chips of the layout
   * @param bandwidth bytes per second of a chip
   * @param secondBandwidth bytes per second of the second memory of a chip; 0 where there is none
   * @param efficiency fraction of bandwidth reached
   * @param seconds the time
   */
  public record MemoryTime(
      double coverage,
      double sharedBytes,
      double streamBytes,
      double activationBytes,
      double chips,
      double bandwidth,
      double secondBandwidth,
      double efficiency,
      double seconds) {}

  /**
   * Time that the layers take by themselves: {@code layers / stages · times · secondsPerLayer}.
   *
   * @param layers layers of the network
   * @param stages pipeline stages
   * @param times as many kernels as in a dense layer
   * @param secondsPerLayer seconds a dense layer
   * @param seconds the time
   */
  public record LayerTime(
      double layers, double stages, double times, double secondsPerLayer, double seconds) {}

  /**
   * Time of the host: {@code streams / engines · secondsPerStream}.
   *
   * @param streams streams of a micro-batch
   * @param engines processes that share them
   * @param secondsPerStream seconds a stream and step
   * @param seconds the time
   */
  public record HostTime(double streams, double engines, double secondsPerStream, double seconds) {}

  /**
   * Exchange between chips: {@code exchange + hop}.
   *
   * @param exchange within the layers
   * @param hop to the next stage
   * @param seconds the sum
   */
  public record Collectives(LayerExchange exchange, Hop hop, double seconds) {}

  /**
   * Exchange in the layers of a stage: {@code layers / stages · times · (latency + bytes / link)}.
   *
   * @param kind all-reduce or experts' dispatch and combine
   * @param layers layers of the network
   * @param stages pipeline stages
   * @param times exchanges a layer, 0 where chips exchange nothing
   * @param latency seconds an exchange
   * @param bytes bytes that a chip sends in an exchange
   * @param link bytes per second reached
   * @param seconds the time
   */
  public record LayerExchange(
      Exchange kind,
      double layers,
      double stages,
      double times,
      double latency,
      double bytes,
      double link,
      double seconds) {}

  /**
   * Handing activations to the next stage: {@code times · (latency + bytes / link)}.
   *
   * @param times 1, or 0 where there is one stage
   * @param latency seconds
   * @param bytes bytes handed on
   * @param link bytes per second reached
   * @param seconds the time
   */
  public record Hop(double times, double latency, double bytes, double link, double seconds) {}
}
