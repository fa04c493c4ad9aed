package chipcast.command;

import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.report.Explanation;
import chipcast.report.Manifest;
import chipcast.report.explain.Detail;
import chipcast.report.explain.FigureExplanation;
import chipcast.result.Outcome;
import chipcast.result.StructureVocabulary;

/** Prints how the figure of a measure comes about. */
final class MeasureExplanation {
  private final Session session;
  private final Outcome outcome;
  private final Manifest manifest;

  MeasureExplanation(Session session, Scenarios.Loaded loaded, Manifest manifest) {
    this.session = session;
    this.outcome = new Computation(session, loaded).forecast().outcome();
    this.manifest = manifest;
  }

  /**
   * Prints the explanation of a measure: a tree for people and as JSON, else rows.
   *
   * @param digits of the numbers in the tree for people
   * @throws UsageError if it cannot be read
   */
  void deliver(String text, Detail detail, int digits, Output output) {
    Measure measure = measure(text);
    Explanation explanation = FigureExplanation.of(measure, outcome, detail);
    if (!explanation.label().equals(measure.text())) {
      session.note(
          "no year was asked for: explained is the last, " + outcome.structure().lastYear());
    }
    ExplanationOutput.deliver(explanation, digits, manifest, output, session);
  }

  private Measure measure(String text) {
    try {
      return Measure.parse(text, StructureVocabulary.withHorizon(outcome.structure()));
    } catch (InvalidMeasure invalid) {
      throw Conditions.mistake(text, invalid);
    }
  }
}
