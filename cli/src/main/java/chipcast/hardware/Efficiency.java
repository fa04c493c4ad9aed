package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * What mature software reaches of a datasheet, per family.
 *
 * <p>Attention multiplies keys and values at sixteen bits whatever the weights are in (T. Dao et
 * al., <i>FlashAttention</i>, 2022; DeepSeek's FlashMLA), so it has a fraction of its own, of the
 * sixteen-bit peak. Experts take longer than their FLOP at the fraction that dense products reach:
 * their products are small, and the chip with the busiest experts is waited for.
 *
 * @param compute fraction of peak FLOP/s by precision; of training the model FLOP utilisation
 * @param attention fraction of the sixteen-bit peak that attention reaches; 0 where it is counted
 *     with the rest
 * @param expertLoad times as long as its FLOP that a mixture of experts computes, 1 or more
 * @param memory fraction of memory bandwidth
 * @param layerTime seconds a layer that neither FLOP nor bytes explain: launches, synchronisation
 * @param link fraction of link bandwidth
 * @param linkLatency seconds of a collective within the scale-up domain
 * @param hopLatency seconds of a transfer between pipeline stages
 * @param streamTime seconds of the host for each stream of a step: scheduling, sampling, text
 */
public record Efficiency(
    ByPrecision compute,
    double attention,
    double expertLoad,
    double memory,
    double layerTime,
    double link,
    double linkLatency,
    double hopLatency,
    double streamTime) {
  /** Checks signs; a fraction above one is bad data but no nonsense, so it stands. */
  public Efficiency {
    Require.nonNegative("attention", attention);
    Require.that(expertLoad >= 1, "expertLoad", expertLoad, "1 or more");
    Require.positive("memory", memory);
    Require.nonNegative("layerTime", layerTime);
    Require.positive("link", link);
    Require.nonNegative("linkLatency", linkLatency);
    Require.nonNegative("hopLatency", hopLatency);
    Require.nonNegative("streamTime", streamTime);
  }

  /** The same where attention, experts and streams take no time of their own. */
  public Efficiency(
      ByPrecision compute,
      double memory,
      double layerTime,
      double link,
      double linkLatency,
      double hopLatency) {
    this(compute, 0, 1, memory, layerTime, link, linkLatency, hopLatency, 0);
  }

  /**
   * The fraction of peak at a precision.
   *
   * @throws IllegalArgumentException if none is given
   */
  public double computeAt(Precision precision) {
    double fraction = compute.at(precision);
    return fraction > 0 ? fraction : Require.positive(name(precision), fraction);
  }

  /** Made for a message only: this is asked for once for every chip, phase and precision. */
  private static String name(Precision precision) {
    return "compute efficiency at " + precision.word();
  }

  /** This efficiency where no time goes to anything but FLOP. */
  Efficiency ofFlopAlone() {
    return new Efficiency(compute, memory, 0, link, linkLatency, hopLatency);
  }
}
