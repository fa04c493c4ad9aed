package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * What mature software reaches of a datasheet, per family.
 *
 * <p>Attention multiplies keys and values at sixteen bits whatever the weights are in, unless a
 * workload says otherwise (T. Dao et al., <i>FlashAttention</i>, 2022; DeepSeek's FlashMLA), so it
 * has a fraction of its own, of the peak in its format. Experts take longer than their FLOP at the
 * fraction that dense products reach ({@link ExpertWork}).
 *
 * @param compute fraction of peak FLOP/s by precision; of training the model FLOP utilisation
 * @param attention fraction of the peak in its format that the products of attention reach; 0 where
 *     they are counted with the rest
 * @param expertLoad times as long as its FLOP that an expert of inner width 2,048 computes; 1 where
 *     experts are counted with the rest
 * @param memory fraction of memory bandwidth
 * @param memoryOverlap fraction of the shorter of arithmetic and memory traffic, and of attention's
 *     products and softmax, that hides behind the longer: 1 is the roofline, 0 one after the other
 * @param layerTime seconds a dense layer that neither FLOP nor bytes explain: launches,
 *     synchronisation
 * @param link fraction of link bandwidth
 * @param expertLink the same where experts exchange tokens all to all
 * @param exchangeOverlap fraction of the shorter that hides behind the longer where a batch is cut
 *     in two halves, of which one exchanges tokens while the other computes; 0 where none is cut
 * @param linkLatency seconds of a collective within the scale-up domain
 * @param hopLatency seconds of a transfer between pipeline stages
 * @param streamTime seconds of the host for each stream of a step: scheduling, sampling, text
 */
public record Efficiency(
    ByPrecision compute,
    double attention,
    double expertLoad,
    double memory,
    double memoryOverlap,
    double layerTime,
    double link,
    double expertLink,
    double exchangeOverlap,
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
    Require.positive("expertLink", expertLink);
    fraction("memoryOverlap", memoryOverlap);
    fraction("exchangeOverlap", exchangeOverlap);
    Require.nonNegative("linkLatency", linkLatency);
    Require.nonNegative("hopLatency", hopLatency);
    Require.nonNegative("streamTime", streamTime);
  }

  private static void fraction(String name, double value) {
    Require.that(value >= 0 && value <= 1, name, value, "0 to 1");
  }

  /** The roofline: attention, experts and streams take no time of their own, no batch is cut. */
  public Efficiency(
      ByPrecision compute,
      double memory,
      double layerTime,
      double link,
      double linkLatency,
      double hopLatency) {
    this(compute, 0, 1, memory, 1, layerTime, link, link, 0, linkLatency, hopLatency, 0);
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
