package chipcast.report.explain;

import chipcast.measure.Combination;
import chipcast.measure.FirstYear;
import chipcast.measure.Intensity;
import chipcast.measure.Leader;
import chipcast.measure.Measure;
import chipcast.measure.Multiple;
import chipcast.measure.PeakYear;
import chipcast.measure.PerTask;
import chipcast.measure.Rent;
import chipcast.measure.Scope;
import chipcast.measure.Share;
import chipcast.measure.Spread;
import chipcast.measure.Total;
import chipcast.measure.Unmet;
import chipcast.measure.When;
import chipcast.measure.YearCount;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private Explanation of(Measure asked) {
    Measure measure = dated(asked);
    Value value = CompiledMeasure.of(measure, outcome.structure()).in(outcome).value(0);
    if (value instanceof Value.Numeric number && Double.isFinite(number.value())) {
      return of(measure, number.value());
    }
    Explanation remark = Explanation.remark(measure.text(), text(value));
    return measure instanceof Leader leader && value instanceof Value.Name
        ? new MixExplanation(outcome).leader(leader, remark)
        : remark;
  }

  private static String text(Value value) {
    if (value instanceof Value.Numeric) {
      return "without bound: there is nothing to divide by";
    }
    return value instanceof Value.Name name ? name.name() : ((Value.Absent) value).reason().text();
  }

  /** A measure of each year is explained for the last, and says so. */
  private Measure dated(Measure measure) {
    When last = When.in(outcome.structure().lastYear());
    if (measure instanceof Share share && share.scope().year().equals(When.EACH)) {
      return new Share(share.scope().withYear(last), share.part(), share.whole());
    }
    if (measure instanceof Total total && total.scope().year().equals(When.EACH)) {
      return new Total(total.scope().withYear(last), total.selection());
    }
    if (measure instanceof PerTask task && task.scope().year().equals(When.EACH)) {
      Scope scope = task.scope().withYear(last);
      return new PerTask(task.figure(), scope, task.selection(), task.pick());
    }
    if (measure instanceof Unmet unmet && unmet.scope().year().equals(When.EACH)) {
      return new Unmet(unmet.scope().withYear(last), unmet.selection());
    }
    if (measure instanceof Rent rent && rent.year().equals(When.EACH)) {
      return new Rent(rent.resource(), rent.resourceUnit(), last);
    }
    return measure;
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
    if (measure instanceof Rent rent) {
      return new ScarcityExplanation(outcome).rent(rent, value);
    }
    if (measure instanceof Multiple multiple) {
      return new ServingExplanation(outcome).multiple(multiple, value);
    }
    if (measure instanceof Combination combination) {
      return combination(combination, value);
    }
    if (measure instanceof Unmet unmet) {
      return new UnmetExplanation(outcome, detail).of(unmet, value);
    }
    if (measure instanceof Spread spread) {
      return new MixExplanation(outcome).spread(spread, value);
    }
    return Explanation.given(measure.text(), value, measure.unit(), "").with(years(measure));
  }

  /** Of a measure that looks over the years, what it saw in each. */
  private List<Explanation> years(Measure measure) {
    Measure seen = seen(measure);
    if (seen == null) {
      return List.of();
    }
    CompiledMeasure compiled = CompiledMeasure.of(seen, outcome.structure());
    List<Explanation> years = new ArrayList<>();
    for (int year : outcome.structure().years()) {
      Value value = compiled.in(outcome, year).value(0);
      String label = "in " + year;
      years.add(
          value instanceof Value.Numeric number && Double.isFinite(number.value())
              ? Explanation.given(label, number.value(), seen.unit(), "")
              : Explanation.remark(label, text(value)));
    }
    return years;
  }

  private static @Nullable Measure seen(Measure measure) {
    if (measure instanceof FirstYear first) {
      return first.condition().measure();
    }
    if (measure instanceof YearCount count) {
      return count.condition().measure();
    }
    return measure instanceof PeakYear peak ? peak.measure() : null;
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
