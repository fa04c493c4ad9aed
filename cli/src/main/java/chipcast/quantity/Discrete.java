package chipcast.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One of several values, each with its weight.
 *
 * @param outcomes at least two, sorted by value, however they were given
 */
public record Discrete(List<Outcome> outcomes) implements Distribution {
  /**
   * A possible value.
   *
   * @param value finite
   * @param weight positive; only the ratio to other weights matters
   */
  public record Outcome(double value, double weight) {
    /** Refuses a value that is not finite, and a weight that is not positive. */
    public Outcome {
      Parameters.requireFinite("discrete", "value", value);
      Parameters.requirePositive("discrete", "weight", weight);
    }
  }

  /** Sorts; refuses fewer than two outcomes and a value given twice. */
  public Discrete {
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble(Outcome::value));
    if (sorted.size() < 2) {
      throw new IllegalArgumentException("discrete: at least two values are needed");
    }
    for (int i = 1; i < sorted.size(); i++) {
      Parameters.requireWidth(
          "discrete", "a value", sorted.get(i - 1).value(), "the next", sorted.get(i).value());
    }
    outcomes = List.copyOf(sorted);
  }

  /** The least value whose cumulated probability reaches p. */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    double target = p * total();
    double cumulated = 0.0;
    for (Outcome outcome : outcomes) {
      cumulated += outcome.weight();
      if (cumulated >= target) {
        return outcome.value();
      }
    }
    return outcomes.get(outcomes.size() - 1).value();
  }

  private double total() {
    double sum = 0.0;
    for (Outcome outcome : outcomes) {
      sum += outcome.weight();
    }
    return sum;
  }
}
