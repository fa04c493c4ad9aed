package chipcast.command;

import chipcast.measure.Condition;
import chipcast.measure.Fault;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Vocabulary;
import chipcast.report.Expression;
import chipcast.result.CompiledCondition;
import chipcast.result.Outcome;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;

/** Conditions that a script asks for, so that it can go by the exit code. */
final class Conditions {
  private final List<Condition> conditions;

  private Conditions(List<Condition> conditions) {
    this.conditions = conditions;
  }

  /**
   * Reads conditions.
   *
   * @throws UsageError if one cannot be read
   */
  static Conditions parse(List<String> texts, Structure structure) {
    List<Condition> conditions = new ArrayList<>();
    if (texts.isEmpty()) {
      return new Conditions(conditions);
    }
    Vocabulary vocabulary = StructureVocabulary.withHorizon(structure);
    for (String text : texts) {
      try {
        conditions.add(Condition.parse(text, vocabulary));
      } catch (InvalidMeasure invalid) {
        throw mistake(text, invalid);
      }
    }
    return new Conditions(conditions);
  }

  /** What is wrong with a measure or condition on the command line. */
  static UsageError mistake(String text, InvalidMeasure invalid) {
    List<String> hints = new ArrayList<>();
    for (Fault fault : invalid.faults()) {
      StringBuilder hint = new StringBuilder("column ").append(fault.column()).append(": ");
      hint.append(fault.message());
      hint.append(fault.expected().isEmpty() ? "" : "; expected " + fault.expected());
      fault
          .nearest()
          .ifPresent(near -> hint.append("; did you mean \"").append(near).append("\"?"));
      hints.add(hint.toString());
    }
    hints.add("see chipcast list measures");
    return UsageError.of("no measure: " + text, hints.toArray(String[]::new));
  }

  /** Says which conditions hold, in their first year; the exit code that follows. */
  int report(Session session, Outcome outcome, List<Integer> years) {
    int exit = ExitCode.DONE;
    for (Condition condition : conditions) {
      CompiledCondition compiled = CompiledCondition.of(condition, outcome.structure());
      for (int year : years) {
        Value value = compiled.values(outcome, year).value(0);
        if (compiled.holds(value)) {
          session.note("holds in " + year + ": " + condition.text() + " (" + text(value) + ")");
          exit = ExitCode.CONDITION_FAILS;
          break;
        }
      }
    }
    return exit;
  }

  private static String text(Value value) {
    if (value instanceof Value.Numeric number) {
      return Expression.number(number.value());
    }
    return value instanceof Value.Name name ? name.name() : "no figure";
  }
}
