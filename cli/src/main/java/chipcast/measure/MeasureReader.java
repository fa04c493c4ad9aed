package chipcast.measure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the words of a written measure their meaning. Arguments that a composite states are
 * defaults for the measures inside it; what nobody states is {@link Scope#DEFAULT}.
 */
final class MeasureReader {

  /** Returned where something is wrong; never seen, because the faults are thrown. */
  private static final Measure NOTHING = new Total(Scope.DEFAULT, Selection.ALL);

  private final Vocabulary vocabulary;
  private final Faults faults = new Faults();
  private final ValueReader values;
  private final BoundReader bounds;
  private final FigureReader figures;

  MeasureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.values = new ValueReader(vocabulary, faults);
    this.bounds = new BoundReader(faults);
    this.figures = new FigureReader(vocabulary, values, faults);
  }

  Measure measure(String text) {
    Measure measure = measure(SyntaxReader.read(text), Scope.DEFAULT);
    faults.throwIfAny();
    return measure;
  }

  Condition condition(String text) {
    Condition condition = condition(SyntaxReader.read(text), Scope.DEFAULT);
    faults.throwIfAny();
    return condition;
  }

  private Condition condition(Syntax syntax, Scope inherited) {
    if (syntax instanceof Syntax.Compared compared) {
      Measure measure = measure(compared.measure(), inherited);
      return new Condition(
          measure, bounds.compared(measure, compared.operator(), compared.bound()));
    }
    if (syntax instanceof Syntax.Between between) {
      Measure measure = measure(between.measure(), inherited);
      return new Condition(measure, bounds.between(measure, between.low(), between.high()));
    }
    faults.add(Fault.SYNTAX, syntax.column(), "a measure alone", "a condition such as >= 50 %");
    return new Condition(
        measure(syntax, inherited), new Condition.Compare(Operator.AT_LEAST, new Bound("0", 0.0)));
  }

  private Measure measure(Syntax syntax, Scope inherited) {
    if (syntax instanceof Syntax.Call call) {
      return call(call, inherited);
    }
    if (syntax instanceof Syntax.Phrase phrase) {
      Optional<Syntax.Call> call = Functions.call(phrase);
      if (call.isPresent()) {
        return call(call.get(), inherited);
      }
      Syntax.Word first = phrase.words().get(0).names().get(0);
      faults.unknown(
          Fault.FUNCTION, "measure", first.column(), first.text(), Words.all(Function.class));
      return NOTHING;
    }
    faults.add(Fault.SYNTAX, syntax.column(), "a condition", "a measure without a bound");
    return NOTHING;
  }

  private Measure call(Syntax.Call call, Scope inherited) {
    Optional<Function> function = Functions.named(call.function());
    if (function.isEmpty()) {
      faults.unknown(
          Fault.FUNCTION, "measure", call.column(), call.function(), Words.all(Function.class));
      return NOTHING;
    }
    ShortWords shortWords = new ShortWords(vocabulary, faults);
    Given given = Given.to(function.get(), call, shortWords, faults);
    return call(function.get(), given, values.scope(given, inherited));
  }

  private Measure call(Function function, Given given, Scope scope) {
    return switch (function) {
      case RATIO -> combination(Combination.Operation.RATIO, given, scope);
      case DIFFERENCE -> combination(Combination.Operation.DIFFERENCE, given, scope);
      case SUM -> combination(Combination.Operation.SUM, given, scope);
      case FIRST_YEAR -> new FirstYear(judged(given, scope), values.years(given), lasting(given));
      case PEAK_YEAR -> new PeakYear(only(given, scope), values.years(given));
      case YEARS -> new YearCount(judged(given, scope), values.years(given));
      default -> figures.read(function, given, scope);
    };
  }

  private boolean lasting(Given given) {
    Optional<Syntax.Word> word = given.get(Keys.LASTING).flatMap(values::word);
    List<String> choices = List.of("true", "false");
    word.filter(w -> !choices.contains(w.text()))
        .ifPresent(w -> faults.unknown(Fault.VALUE, "lasting", w.column(), w.text(), choices));
    return word.filter(w -> w.text().equals("true")).isPresent();
  }

  private Measure combination(Combination.Operation operation, Given given, Scope scope) {
    List<Measure> terms = given.nested().stream().map(n -> measure(n, scope)).toList();
    if (!operation.takes(terms.size())) {
      String expected = operation == Combination.Operation.SUM ? "at least one" : "two";
      faults.add(
          Fault.KEY,
          given.column(),
          operation.word() + " of " + terms.size() + " measures",
          expected);
      return NOTHING;
    }
    checkUnits(operation, given, terms);
    return new Combination(operation, terms);
  }

  private void checkUnits(Combination.Operation operation, Given given, List<Measure> terms) {
    String unit = terms.get(0).unit();
    for (int i = 0; i < terms.size(); i++) {
      String other = terms.get(i).unit();
      boolean name = other.equals(Measure.NAME);
      boolean differs = operation != Combination.Operation.RATIO && !other.equals(unit);
      if (name || differs) {
        int column = given.nested().get(i).column();
        faults.add(Fault.UNIT, column, "a term in " + other, name ? "a number" : "in " + unit);
      }
    }
  }

  private Condition judged(Given given, Scope scope) {
    Syntax nested = nested(given);
    return nested == null
        ? new Condition(NOTHING, new Condition.Is(Choice.NONE))
        : condition(nested, scope);
  }

  private Measure only(Given given, Scope scope) {
    Syntax nested = nested(given);
    return nested == null ? NOTHING : measure(nested, scope);
  }

  private @Nullable Syntax nested(Given given) {
    if (given.nested().size() != 1) {
      String found = given.nested().size() + " measures inside";
      faults.add(Fault.KEY, given.column(), found, "one");
      return null;
    }
    return given.nested().get(0);
  }
}
