package chipcast.command;

import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.measure.Share;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.report.Format;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.StructureVocabulary;
import chipcast.result.Value;
import java.util.List;

/** How the figure of a measure comes about. */
final class MeasureExplanation {
  private final Session session;
  private final Outcome outcome;

  MeasureExplanation(Session session, Scenarios.Loaded loaded) {
    this.session = session;
    this.outcome = session.forecaster().forecast(loaded.resolved().id(), loaded.world()).outcome();
  }

  /**
   * Prints the explanation of a measure.
   *
   * @throws UsageError if it cannot be read
   */
  void deliver(String text, Output output) {
    Explanation explanation = of(measure(text));
    boolean json = output.format() == Format.JSON || output.format() == Format.JSONL;
    String written = json ? explanation.json() + "\n" : explanation.text(output.style(session));
    output.deliver(session, out -> out.append(written));
  }

  private Measure measure(String text) {
    try {
      return Measure.parse(text, StructureVocabulary.of(outcome.structure()));
    } catch (InvalidMeasure invalid) {
      throw Conditions.mistake(text, invalid);
    }
  }

  private Explanation of(Measure measure) {
    Value value = CompiledMeasure.of(measure, outcome.structure()).in(outcome).value(0);
    if (!(value instanceof Value.Numeric number)) {
      return Explanation.remark(measure.text(), text(value));
    }
    if (measure instanceof Share share) {
      Explanation part = of(share.numerator());
      Explanation whole = of(share.denominator());
      String quotient =
          Expression.quotient(part.value().orElseThrow(), whole.value().orElseThrow());
      return Explanation.of(
          measure.text(), quotient, number.value(), measure.unit(), List.of(part, whole));
    }
    return Explanation.given(measure.text(), number.value(), measure.unit(), "");
  }

  private static String text(Value value) {
    return value instanceof Value.Name name ? name.name() : ((Value.Absent) value).reason().text();
  }
}
