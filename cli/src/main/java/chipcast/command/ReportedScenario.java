package chipcast.command;

import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.result.Outcome;
import chipcast.result.Value;
import chipcast.uncertainty.ClaimTally;
import chipcast.uncertainty.Sampled;
import chipcast.uncertainty.Simulation;
import java.util.List;
import java.util.Optional;

/**
 * A scenario of a report, computed.
 *
 * @param given how it was asked for: an id, a path, or {@code -}
 * @param loaded the scenario
 * @param forecast with share weights moving and frozen
 * @param view what of it is shown
 * @param figures of the view
 * @param simulation draws of the share of GPUs, by year, and of the headline's other figures in the
 *     year of the answer, if there are any
 * @param chances in how many draws each claim holds; none where no draws were asked for that
 */
record ReportedScenario(
    String given,
    Scenarios.Loaded loaded,
    Forecast forecast,
    View view,
    Figures figures,
    Optional<Simulation> simulation,
    List<ClaimTally.Count> chances) {
  static final String GPU = "gpu";

  ReportedScenario {
    chances = List.copyOf(chances);
  }

  String id() {
    return loaded.resolved().id();
  }

  Outcome outcome() {
    return forecast.outcome();
  }

  /** The share of GPUs in a lens in a year; NaN where there is none. */
  double share(Lens lens, int year) {
    return number(figures.share(lens, GPU), year);
  }

  /** The same with share weights frozen. */
  double shareFrozen(int year) {
    return number(figures.shareFrozen(view.scope().lens(), GPU), year);
  }

  /** How many equal families would be as concentrated. */
  double effectiveNumber(int year) {
    return number(figures.effectiveNumber(view.scope().lens()), year);
  }

  private double number(List<Value> values, int year) {
    Value value = values.get(view.years().indexOf(year));
    return value instanceof Value.Numeric numeric ? numeric.value() : Double.NaN;
  }

  /** What draws found of a measure in a year. */
  Optional<Sampled> sampled(Measure measure, int year) {
    for (Simulation.Found each : simulation.map(Simulation::figures).orElse(List.of())) {
      if (each.year() == year && each.measure().equals(measure.text())) {
        return Optional.of(each.sampled());
      }
    }
    return Optional.empty();
  }
}
