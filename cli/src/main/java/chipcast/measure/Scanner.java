package chipcast.measure;

import chipcast.source.Printable;
import java.util.List;
import java.util.Optional;

/** The characters of a measure, one after the other; spaces between words do not matter. */
final class Scanner {

  private final String text;
  private int at;

  Scanner(String text) {
    this.text = text;
    skipSpace();
  }

  /** Column of the next character, in code points from 1. */
  int column() {
    return text.codePointCount(0, at) + 1;
  }

  /** Takes one character if it comes next. */
  boolean accept(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    skipSpace();
    return true;
  }

  /** Takes an equals sign that stands alone. */
  boolean acceptEquals() {
    return accept('=');
  }

  /** Takes a word if it comes next. */
  boolean acceptWord(String wanted) {
    if (!atWord(wanted)) {
      return false;
    }
    at += wanted.length();
    skipSpace();
    return true;
  }

  /** Whether a word comes next. */
  boolean atWord(String wanted) {
    return text.startsWith(wanted, at)
        && (at + wanted.length() == text.length()
            || !Words.isPlain(text.codePointAt(at + wanted.length())));
  }

  /** Whether a name, a quote or a negation comes next. */
  boolean atValues() {
    int next = peek();
    boolean negation = next == '!' && !text.startsWith("!=", at);
    return next == '"' || negation || (next >= 0 && Words.isPlain(next));
  }

  /** Takes a relation if one comes next. */
  Optional<Operator> operator() {
    for (Spelling spelling : Spelling.ALL) {
      if (text.startsWith(spelling.written(), at)) {
        at += spelling.written().length();
        skipSpace();
        return Optional.of(spelling.operator());
      }
    }
    return Optional.empty();
  }

  /** Takes a plain or quoted word. */
  Syntax.Word word() {
    int column = column();
    if (peek() == '"') {
      return new Syntax.Word(column, quoted(), true);
    }
    int start = at;
    while (peek() >= 0 && Words.isPlain(peek())) {
      at += Character.charCount(peek());
    }
    if (start == at) {
      throw unexpected("a name");
    }
    String word = text.substring(start, at);
    skipSpace();
    return new Syntax.Word(column, word, false);
  }

  private String quoted() {
    StringBuilder content = new StringBuilder();
    at++;
    while (peek() != '"') {
      if (peek() == '\\') {
        at++;
      }
      if (peek() < 0) {
        throw unexpected("a closing quote");
      }
      content.appendCodePoint(peek());
      at += Character.charCount(peek());
    }
    at++;
    skipSpace();
    return content.toString();
  }

  /** Takes what stands before a word, a comma or a parenthesis of the level above. */
  Syntax.Text bound(String until) {
    int column = column();
    int start = at;
    int open = 0;
    while (peek() >= 0 && !(open == 0 && endsBound(until))) {
      open += peek() == '(' ? 1 : peek() == ')' ? -1 : 0;
      skipOne();
    }
    String bound = text.substring(start, at).strip();
    if (bound.isEmpty()) {
      throw unexpected("a bound");
    }
    return new Syntax.Text(column, bound);
  }

  /** Skips a character, or a name in quotes as a whole. */
  private void skipOne() {
    if (peek() == '"') {
      quoted();
    } else {
      at += Character.charCount(peek());
    }
  }

  private boolean endsBound(String until) {
    boolean wordEnds = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return peek() == ',' || peek() == ')' || (!until.isEmpty() && wordEnds && atWord(until));
  }

  /** Refuses anything after the end. */
  void expectEnd() {
    if (peek() >= 0) {
      throw unexpected("the end of the measure");
    }
  }

  /** What to throw when something else should come next. */
  InvalidMeasure unexpected(String expected) {
    String found = peek() < 0 ? "the end" : Printable.quoted(Character.toString(peek()));
    return fault(column(), "found " + found, expected);
  }

  static InvalidMeasure fault(int column, String message, String expected) {
    return new InvalidMeasure(
        List.of(new Fault(Fault.SYNTAX, column, message, expected, Optional.empty())));
  }

  private int peek() {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private void skipSpace() {
    while (peek() >= 0 && Character.isWhitespace(peek())) {
      at++;
    }
  }

  /** How a relation may be written; longer spellings first. */
  private record Spelling(String written, Operator operator) {
    private static final List<Spelling> ALL =
        List.of(
            new Spelling(">=", Operator.AT_LEAST),
            new Spelling("≥", Operator.AT_LEAST),
            new Spelling("<=", Operator.AT_MOST),
            new Spelling("≤", Operator.AT_MOST),
            new Spelling("!=", Operator.NOT_EQUAL),
            new Spelling("≠", Operator.NOT_EQUAL),
            new Spelling(">", Operator.MORE_THAN),
            new Spelling("<", Operator.LESS_THAN),
            new Spelling("=", Operator.EQUAL));
  }
}
