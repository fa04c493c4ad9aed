package chipcast.hardware;

import chipcast.assumption.Precision;

/**
 * The number formats of a model as it is served.
 *
 * @param stored in which weights are kept, and the KV cache as goes with it
 * @param computed in which products are computed
 */
public record Numbers(Precision stored, Precision computed) {
  /** Weights kept in the format in which they are multiplied. */
  public static Numbers of(Precision precision) {
    return new Numbers(precision, precision);
  }
}
