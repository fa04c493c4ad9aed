package chipcast.command;

import chipcast.measure.Choice;
import chipcast.measure.Concentration;
import chipcast.measure.Condition;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.measure.Spread;
import chipcast.measure.Use;
import chipcast.measure.Vocabulary;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import chipcast.uncertainty.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a command asks of every draw: measures and conditions as written, or the headline. */
final class Questions {
  /** A measure in full names its year so, unless it is one of each year. */
  private static final Pattern YEAR = Pattern.compile("\\byear=(base|last|\\d{1,9})\\b");

  private final Structure structure;
  private final View view;
  private final List<Question> questions = new ArrayList<>();

  private Questions(Structure structure, View view) {
    this.structure = structure;
    this.view = view;
  }

  /**
   * The questions of some measures in the years of a view; of none the headline's.
   *
   * @throws UsageError if one cannot be read
   */
  static List<Question> of(List<String> texts, View view, Structure structure) {
    Questions asked = new Questions(structure, view);
    if (texts.isEmpty()) {
      asked.headline();
    }
    for (String text : texts) {
      asked.add(text);
    }
    return asked.questions;
  }

  /** Whether a text is a condition rather than a measure. */
  private static boolean isCondition(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && "<>=!".indexOf(c) >= 0) {
        return true;
      }
    }
    return text.contains(") between ");
  }

  private void add(String text) {
    Vocabulary vocabulary = StructureVocabulary.of(structure);
    try {
      if (isCondition(text)) {
        Condition condition = Condition.parse(text, vocabulary);
        add(year -> Question.of(condition, structure, year), condition.text());
      } else {
        Measure measure = Measure.parse(text, vocabulary);
        add(year -> Question.of(measure, structure, year), measure.text());
      }
    } catch (InvalidMeasure invalid) {
      throw Conditions.mistake(text, invalid);
    }
  }

  /** Once where the measure states its own year, else for every year of the view. */
  private void add(IntFunction<Question> in, String text) {
    Matcher year = YEAR.matcher(text);
    if (year.find()) {
      questions.add(in.apply(stated(year.group(1))));
      return;
    }
    for (int each : view.years()) {
      questions.add(in.apply(each));
    }
  }

  private int stated(String year) {
    return switch (year) {
      case "base" -> structure.baseYear();
      case "last" -> structure.lastYear();
      default -> Integer.parseInt(year);
    };
  }

  private void headline() {
    Scope spend = view.scope().withLens(Lens.SPEND);
    for (Lens lens : Headline.LENSES) {
      add(gpu(spend.withLens(lens)));
    }
    if (!view.scope().use().includes(Use.TRAINING.word())) {
      add(gpu(spend.withUse(Choice.of(Use.TRAINING.word()))));
    }
    add(new Spread(Concentration.EFFECTIVE_NUMBER, spend, Label.FAMILY, Selection.ALL));
    add(new Spread(Concentration.HHI, spend, Label.FAMILY, Selection.ALL));
  }

  private static Measure gpu(Scope scope) {
    return new Share(scope, Selection.of(Label.CLASS, "gpu"), Selection.ALL);
  }

  private void add(Measure measure) {
    for (int year : view.years()) {
      questions.add(Question.of(measure, structure, year));
    }
  }
}
