package chipcast.hardware;

/**
 * The terms of the time of one pipeline stage, in seconds:
 *
 * <pre>seconds = max(compute, memory) + layers + collectives + host</pre>
 *
 * @param compute arithmetic
 * @param memory memory traffic, which overlaps with arithmetic
 * @param layers time of the layers of a stage that neither explains
 * @param collectives exchange between chips
 * @param host time of the host for each stream
 * @param seconds the sum
 */
public record Stage(
    ComputeTime compute,
    MemoryTime memory,
    LayerTime layers,
    Collectives collectives,
    HostTime host,
    double seconds) {

  /**
   * Arithmetic: {@code units · arithmetic.secondsPerUnit / chips}.
   *
   * @param units units computed in a step over all streams of a micro-batch, b·v
   * @param chips chips of the layout
   * @param arithmetic of one unit on one chip
   * @param seconds the time
   */
  public record ComputeTime(double units, double chips, Arithmetic arithmetic, double seconds) {
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
   * Time that the layers take by themselves: {@code layers / stages · secondsPerLayer}.
   *
   * @param layers layers of the network
   * @param stages pipeline stages
   * @param secondsPerLayer seconds a layer
   * @param seconds the time
   */
  public record LayerTime(double layers, double stages, double secondsPerLayer, double seconds) {}

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
