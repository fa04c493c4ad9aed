package chipcast.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the grammar of the measure language by recursive descent:
 *
 * <pre>
 * condition = measure [ relation bound | "between" bound "and" bound ]
 * measure   = name "(" [ argument { "," argument } ] ")" | values { values }
 * argument  = name "=" ( values | "(" arguments ")" ) | condition
 * values    = [ "!" ] name { "|" name }
 * relation  = "&gt;=" | "&gt;" | "&lt;=" | "&lt;" | "=" | "!="
 * </pre>
 *
 * The first error ends the reading; what the words mean is {@link MeasureReader}'s concern.
 */
final class SyntaxReader {

  /** Longer texts are nobody's measure. */
  private static final int LONGEST = 10_000;

  private static final int DEEPEST = 40;

  private static final String BETWEEN = "between";

  private final Scanner scanner;
  private int depth;

  private SyntaxReader(String text) {
    this.scanner = new Scanner(text);
  }

  /** Reads a measure or a condition that takes up the whole text. */
  static Syntax read(String text) {
    SyntaxReader reader = whole(text);
    Syntax read = reader.condition();
    reader.scanner.expectEnd();
    return read;
  }

  /** Reads values that take up the whole text. */
  static Syntax.Values readValues(String text) {
    SyntaxReader reader = whole(text);
    Syntax.Values read = reader.values();
    reader.scanner.expectEnd();
    return read;
  }

  private static SyntaxReader whole(String text) {
    if (text.length() > LONGEST) {
      throw Scanner.fault(1, "a measure of " + text.length() + " characters", "at most " + LONGEST);
    }
    return new SyntaxReader(text);
  }

  private Syntax condition() {
    return related(measure());
  }

  private Syntax related(Syntax measure) {
    Optional<Operator> operator = scanner.operator();
    if (operator.isPresent()) {
      return new Syntax.Compared(measure, operator.get(), scanner.bound(""));
    }
    if (scanner.acceptWord(BETWEEN)) {
      Syntax.Text low = scanner.bound("and");
      if (!scanner.acceptWord("and")) {
        throw scanner.unexpected("\"and\" with the upper bound");
      }
      return new Syntax.Between(measure, low, scanner.bound(""));
    }
    return measure;
  }

  private Syntax measure() {
    Syntax.Values first = values();
    Optional<Syntax.Word> name = first.single().filter(word -> !word.quoted());
    if (name.isPresent() && scanner.accept('(')) {
      return new Syntax.Call(first.column(), name.get().text(), arguments());
    }
    return phrase(first);
  }

  private Syntax phrase(Syntax.Values first) {
    List<Syntax.Values> words = new ArrayList<>(List.of(first));
    while (scanner.atValues() && !scanner.atWord(BETWEEN)) {
      words.add(values());
    }
    return new Syntax.Phrase(first.column(), words);
  }

  private List<Syntax.Argument> arguments() {
    if (++depth > DEEPEST) {
      throw scanner.unexpected("at most " + DEEPEST + " levels of parentheses");
    }
    List<Syntax.Argument> arguments = new ArrayList<>();
    if (!scanner.accept(')')) {
      do {
        arguments.add(argument());
      } while (scanner.accept(','));
      if (!scanner.accept(')')) {
        throw scanner.unexpected("\",\" or \")\"");
      }
    }
    depth--;
    return arguments;
  }

  private Syntax.Argument argument() {
    int column = scanner.column();
    Syntax.Values first = values();
    Optional<Syntax.Word> word = first.single().filter(single -> !single.quoted());
    if (word.isPresent() && scanner.acceptEquals()) {
      return new Syntax.Argument(column, word, keyedValue());
    }
    if (word.isPresent() && scanner.accept('(')) {
      Syntax call = new Syntax.Call(first.column(), word.get().text(), arguments());
      return new Syntax.Argument(column, Optional.empty(), related(call));
    }
    return new Syntax.Argument(column, Optional.empty(), related(phrase(first)));
  }

  private Syntax keyedValue() {
    int column = scanner.column();
    return scanner.accept('(') ? new Syntax.Group(column, arguments()) : values();
  }

  private Syntax.Values values() {
    int column = scanner.column();
    boolean negated = scanner.accept('!');
    List<Syntax.Word> names = new ArrayList<>();
    do {
      names.add(scanner.word());
    } while (scanner.accept('|'));
    return new Syntax.Values(column, negated, List.copyOf(names));
  }
}
