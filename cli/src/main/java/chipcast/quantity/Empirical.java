package chipcast.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Observed values, with straight lines between neighbours.
 *
 * @param values at least two that differ, sorted, however they were given
 */
public record Empirical(List<Double> values) implements Distribution {
  /** Sorts; refuses fewer than two different values. */
  public Empirical {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(Double::compare);
    if (sorted.size() < 2) {
      throw new IllegalArgumentException("empirical: at least two values are needed");
    }
    Parameters.requireWidth(
        "empirical",
        "the least value",
        sorted.get(0),
        "the greatest",
        sorted.get(sorted.size() - 1));
    values = List.copyOf(sorted);
  }

  /** Type 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361–365. */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    double position = p * (values.size() - 1);
    int below = (int) Math.min(position, values.size() - 2.0);
    return Parameters.between(values.get(below), values.get(below + 1), position - below);
  }
}
