package chipcast.measure;

import chipcast.measure.Syntax.Argument;
import chipcast.measure.Syntax.Call;
import chipcast.measure.Syntax.Phrase;
import chipcast.measure.Syntax.Values;
import java.util.List;
import java.util.Optional;

/** Finds which function is called, in full and in short forms. */
final class Functions {

  private Functions() {}

  /** The function with a name; a dash may stand for the underscore. */
  static Optional<Function> named(String name) {
    return Words.constant(Function.class, name.replace('-', '_'));
  }

  /** Whether a phrase holds the name of a function and so is a measure in short form. */
  static boolean isIn(Phrase phrase) {
    return phrase.words().stream().anyMatch(Functions::isFunction);
  }

  /** A short form as a call: its first function's name, all other words as arguments. */
  static Optional<Call> call(Phrase phrase) {
    return phrase.words().stream()
        .filter(Functions::isFunction)
        .findFirst()
        .map(name -> new Call(phrase.column(), word(name), arguments(phrase, name)));
  }

  private static boolean isFunction(Values values) {
    return values.single().filter(w -> !w.quoted()).flatMap(w -> named(w.text())).isPresent();
  }

  private static String word(Values name) {
    return name.names().get(0).text();
  }

  private static List<Argument> arguments(Phrase phrase, Values name) {
    return phrase.words().stream()
        .filter(word -> !word.equals(name))
        .map(word -> new Phrase(word.column(), List.of(word)))
        .map(word -> new Argument(word.column(), Optional.empty(), word))
        .toList();
  }
}
