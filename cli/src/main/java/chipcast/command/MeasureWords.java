package chipcast.command;

import chipcast.measure.InvalidMeasure;
import chipcast.measure.Label;
import chipcast.measure.Measure;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.report.Column;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import java.util.Optional;

/**
 * A measure of the command line, or the share of GPUs, with the words and the column of its
 * figures.
 *
 * @param measure in full
 * @param text for people
 * @param column of its figures
 */
record MeasureWords(Measure measure, String text, Column column) {
  private static final String GPU = "gpu";

  /**
   * The measure that is asked for.
   *
   * @param asked as written; the share of GPUs in the view's scope where nothing is
   * @throws UsageError if it cannot be read
   */
  static MeasureWords of(Optional<String> asked, View view, Structure structure) {
    if (asked.isEmpty()) {
      Measure share = new Share(view.scope(), Selection.of(Label.CLASS, GPU), Selection.ALL);
      return of(share, "share of GPUs by " + view.scope().lens().word());
    }
    try {
      Measure measure = Measure.parse(asked.get(), StructureVocabulary.of(structure));
      return of(measure, measure.text());
    } catch (InvalidMeasure invalid) {
      throw Conditions.mistake(asked.get(), invalid);
    }
  }

  static MeasureWords of(Measure measure, String text) {
    return new MeasureWords(measure, text, FigureText.column(measure, "value", text));
  }
}
