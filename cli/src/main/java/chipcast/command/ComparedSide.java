package chipcast.command;

import chipcast.report.Manifest;
import chipcast.scenario.Resolved;
import java.util.List;
import java.util.Optional;

/**
 * One of the scenarios that are compared.
 *
 * @param name that tells it from the others
 * @param computed none of a saved result whose inputs are no longer there
 * @param headline its headline figures
 * @param manifest what made it
 */
record ComparedSide(
    String name, Optional<Computed> computed, List<Figure> headline, Manifest manifest) {

  ComparedSide {
    headline = List.copyOf(headline);
  }

  /**
   * A scenario with its run.
   *
   * @param loaded the scenario
   * @param forecast its run
   */
  record Computed(Scenarios.Loaded loaded, Forecast forecast) {

    /** The scenario resolved. */
    Resolved resolved() {
      return loaded.resolved();
    }
  }

  /**
   * A headline figure.
   *
   * @param measure in full, without its year
   * @param weights {@code moving} or {@code frozen}
   * @param year calendar year
   * @param value in the measure's unit
   */
  record Figure(String measure, String weights, int year, double value) {}

  /** The value of a headline figure, where there is one. */
  Optional<Double> value(String measure, String weights, int year) {
    for (Figure figure : headline) {
      if (figure.year() == year
          && figure.measure().equals(measure)
          && figure.weights().equals(weights)) {
        return Optional.of(figure.value());
      }
    }
    return Optional.empty();
  }

  /** The same under another name. */
  ComparedSide named(String other) {
    return new ComparedSide(other, computed, headline, manifest);
  }
}
