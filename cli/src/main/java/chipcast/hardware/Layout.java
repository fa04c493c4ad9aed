package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * How one copy of a model lies on chips.
 *
 * @param tensor chips that share each layer, T
 * @param stages pipeline stages that share the layers, S
 */
public record Layout(int tensor, int stages) {
  /** One chip. */
  public static final Layout SINGLE = new Layout(1, 1);

  /** Checks counts. */
  public Layout {
    Require.count("tensor", tensor);
    Require.count("stages", stages);
  }

  /** Chips of the layout, n = T·S. */
  public int chips() {
    return tensor * stages;
  }

  /** Transfers to a next stage that each stage makes: 1, or 0 where there is one stage. */
  int hops() {
    return stages == 1 ? 0 : 1;
  }
}
