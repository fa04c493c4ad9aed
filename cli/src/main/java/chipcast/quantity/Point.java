package chipcast.quantity;

/**
 * A single value, taken as certain.
 *
 * @param value finite
 */
public record Point(double value) implements Distribution {
  /** Refuses what is not finite. */
  public Point {
    Parameters.requireFinite("value", "it", value);
  }

  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    return value;
  }

  @Override
  public boolean uncertain() {
    return false;
  }
}
