package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * The shape of a network as far as layouts see it.
 *
 * @param layers number of layers
 * @param width width of the activations between layers, in elements
 * @param exchange what tensor-parallel chips exchange in a layer
 */
public record ModelShape(int layers, double width, Exchange exchange) {
  /** Checks signs. */
  public ModelShape {
    Require.count("layers", layers);
    Require.nonNegative("width", width);
  }
}
