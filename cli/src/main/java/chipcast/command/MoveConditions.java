package chipcast.command;

import chipcast.measure.Condition;
import chipcast.measure.InvalidMeasure;
import chipcast.result.Outcome;
import chipcast.result.StructureVocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions on a comparison: {@code moved > 2 %} on how far a measure moved either way, {@code
 * change < -1 %} on its move with the sign; others are asked of each scenario but the first.
 */
final class MoveConditions {
  private static final String MOVED = "moved";
  private static final String CHANGE = "change";

  private final List<OfMove> ofMoves = new ArrayList<>();
  private final List<OfScenario> ofScenarios = new ArrayList<>();

  private MoveConditions() {}

  /**
   * A condition on a move.
   *
   * @param text as written
   * @param eitherWay whether the sign does not count
   * @param condition as if it were of the measure, so that its bound is in the measure's unit
   */
  private record OfMove(
      String text, boolean eitherWay, Condition condition, String scenario, Comparison.Move move) {

    boolean holds() {
      return condition.holds(eitherWay ? Math.abs(move.size()) : move.size());
    }

    String note() {
      String size = FigureText.move(move.asked().measure(), move.size());
      return "holds for " + scenario + ": " + text + " (" + move.asked().text() + " " + size + ")";
    }
  }

  /** Conditions on measures of a scenario. */
  private record OfScenario(Conditions conditions, Outcome outcome) {}

  /**
   * Reads conditions.
   *
   * @throws UsageError if one cannot be read
   */
  static MoveConditions parse(List<String> texts, Comparison comparison) {
    MoveConditions conditions = new MoveConditions();
    List<String> others = new ArrayList<>();
    for (String text : texts) {
      if (startsWith(text, MOVED) || startsWith(text, CHANGE)) {
        conditions.addMoves(text.strip(), comparison);
      } else {
        others.add(text);
      }
    }
    for (Comparison.Against against : comparison.against()) {
      against
          .other()
          .computed()
          .map(computed -> computed.forecast().outcome())
          .ifPresent(outcome -> conditions.addScenario(others, outcome));
    }
    return conditions;
  }

  private static boolean startsWith(String text, String word) {
    String rest = text.strip();
    return rest.startsWith(word)
        && rest.length() > word.length()
        && " <>=!".indexOf(rest.charAt(word.length())) >= 0;
  }

  private void addMoves(String text, Comparison comparison) {
    boolean eitherWay = startsWith(text, MOVED);
    String test = text.substring((eitherWay ? MOVED : CHANGE).length());
    Outcome outcome = Comparer.computed(comparison.sides()).outcome();
    StructureVocabulary vocabulary = StructureVocabulary.withHorizon(outcome.structure());
    for (Comparison.Against against : comparison.against()) {
      for (Comparison.Move move : against.moves()) {
        try {
          Condition condition = Condition.parse(move.asked().text() + test, vocabulary);
          ofMoves.add(new OfMove(text, eitherWay, condition, against.other().name(), move));
        } catch (InvalidMeasure invalid) {
          throw Conditions.mistake(text, invalid).hinting("as in 'moved > 2 %', 'change < -1 %'");
        }
      }
    }
  }

  private void addScenario(List<String> texts, Outcome outcome) {
    ofScenarios.add(new OfScenario(Conditions.parse(texts, outcome.structure()), outcome));
  }

  /** Says which conditions hold; the exit code that follows. */
  int report(Session session) {
    int exit = ExitCode.DONE;
    for (OfMove condition : ofMoves) {
      if (condition.holds()) {
        session.note(condition.note());
        exit = ExitCode.CONDITION_FAILS;
      }
    }
    for (OfScenario of : ofScenarios) {
      List<Integer> years = of.outcome().structure().years();
      exit = Math.max(exit, of.conditions().report(session, of.outcome(), years));
    }
    return exit;
  }
}
