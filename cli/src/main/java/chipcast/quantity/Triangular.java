package chipcast.quantity;

/**
 * A density that rises linearly to a mode and falls linearly from it.
 *
 * @param low least value
 * @param mode most likely value, from low to high
 * @param high greatest value, above low
 */
public record Triangular(double low, double mode, double high) implements Distribution {
  /** Refuses values that are not finite and in order. */
  public Triangular {
    Parameters.requireWidth("triangular", "low", low, "high", high);
    Parameters.requireOrder("triangular", "low", low, "mode", mode);
    Parameters.requireOrder("triangular", "mode", mode, "high", high);
  }

  /** low + √(p·(high − low)·(mode − low)) up to the mode, mirrored beyond it. */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    double width = high - low;
    return p * width <= mode - low
        ? low + width * Math.sqrt(p * ((mode - low) / width))
        : high - width * Math.sqrt((1.0 - p) * ((high - mode) / width));
  }
}
