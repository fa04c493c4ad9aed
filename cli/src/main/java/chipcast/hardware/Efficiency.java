package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * What mature software reaches of a datasheet, per family.
 *
 * @param compute fraction of peak FLOP/s by precision; of training the model FLOP utilisation
 * @param memory fraction of memory bandwidth
 * @param layerTime seconds a layer that neither FLOP nor bytes explain: launches, synchronisation
 * @param link fraction of link bandwidth
 * @param linkLatency seconds of a collective within the scale-up domain
 * @param hopLatency seconds of a transfer between pipeline stages
 */
public record Efficiency(
    ByPrecision compute,
    double memory,
    double layerTime,
    double link,
    double linkLatency,
    double hopLatency) {
  /** Checks signs; a fraction above one is bad data but no nonsense, so it stands. */
  public Efficiency {
    Require.positive("memory", memory);
    Require.nonNegative("layerTime", layerTime);
    Require.positive("link", link);
    Require.nonNegative("linkLatency", linkLatency);
    Require.nonNegative("hopLatency", hopLatency);
  }

  /**
   * The fraction of peak at a precision.
   *
   * @throws IllegalArgumentException if none is given
   */
  public double computeAt(Precision precision) {
    return Require.positive("compute efficiency at " + precision.word(), compute.at(precision));
  }

  /** This efficiency where no time goes to layers but that of their FLOP. */
  Efficiency withoutLayerTime() {
    return new Efficiency(compute, memory, 0, link, linkLatency, hopLatency);
  }
}
