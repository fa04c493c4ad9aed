package chipcast.hardware;

import chipcast.assumption.Precision;

/**
 * The number formats of a model as it is served.
 *
 * @param stored in which weights are kept
 * @param computed in which products are computed, and the KV cache kept as goes with it: engines
 *     that widen four-bit weights to sixteen bits keep sixteen-bit caches
 */
public record Numbers(Precision stored, Precision computed) {
  /** Weights kept in the format in which they are multiplied. */
  public static Numbers of(Precision precision) {
    return new Numbers(precision, precision);
  }
}
