package chipcast.report.explain;

import chipcast.measure.Combination;
import chipcast.measure.Intensity;
import chipcast.measure.Measure;
import chipcast.measure.Multiple;
import chipcast.measure.PerTask;
import chipcast.measure.Share;
import chipcast.measure.Total;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains a measure: the figure with its arithmetic, each term with its own, down to what was
 * given.
 */
public final class FigureExplanation {
  private final Outcome outcome;
  private final Detail detail;

  private FigureExplanation(Outcome outcome, Detail detail) {
    this.outcome = outcome;
    this.detail = detail;
  }

  /**
   * Explains a measure.
   *
   * @param measure what is asked; one that states no year is of the last
   * @param outcome of a run of one draw
   * @param detail how much is wanted
   */
  public static Explanation of(Measure measure, Outcome outcome, Detail detail) {
    return new FigureExplanation(outcome, detail).of(measure).upTo(detail.depth());
  }

  private Explanation of(Measure measure) {
    Value value = CompiledMeasure.of(measure, outcome.structure()).in(outcome).value(0);
    if (value instanceof Value.Numeric number) {
      return of(measure, number.value());
    }
    String text =
        value instanceof Value.Name name ? name.name() : ((Value.Absent) value).reason().text();
    return Explanation.remark(measure.text(), text);
  }

  private Explanation of(Measure measure, double value) {
    if (measure instanceof Share share) {
      return new AmountExplanation(outcome, detail).share(share, value);
    }
    if (measure instanceof Total total) {
      return new AmountExplanation(outcome, detail).total(total, value);
    }
    if (measure instanceof PerTask perTask) {
      return new PerTaskExplanation(outcome, detail).of(perTask, value);
    }
    if (measure instanceof Intensity intensity) {
      return new ServingExplanation(outcome).intensity(intensity, value);
    }
    if (measure instanceof Multiple multiple) {
      return new ServingExplanation(outcome).multiple(multiple, value);
    }
    if (measure instanceof Combination combination) {
      return combination(combination, value);
    }
    return Explanation.given(measure.text(), value, measure.unit(), "");
  }

  private Explanation combination(Combination combination, double value) {
    List<Explanation> terms = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Measure term : combination.terms()) {
      Explanation explained = of(term);
      terms.add(explained);
      values.add(explained.value().orElseThrow());
    }
    double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
    String expression =
        switch (combination.operation()) {
          case RATIO -> Expression.quotient(numbers);
          case DIFFERENCE -> Expression.difference(numbers);
          case SUM -> Expression.sum(numbers);
        };
    return Explanation.of(combination.text(), expression, value, combination.unit(), terms);
  }
}
