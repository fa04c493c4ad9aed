package chipcast.source;

import java.util.List;

/** Turns what a YAML parser says of malformed text into words for the one who wrote it. */
final class SyntaxHint {
  private record Hint(String sign, Code code, String message, String expected) {}

  private static final List<Hint> HINTS =
      List.of(
          new Hint(
              "mapping values are not allowed",
              Code.SYNTAX,
              "a colon where no key can be",
              "one key and value a line at the same indentation, or the text in quotes"),
          new Hint(
              "could not find expected ':'", Code.SYNTAX, "a key without its colon", "key: value"),
          new Hint("expected ',' or ']'", Code.SYNTAX, "a list that is not closed", "a comma or ]"),
          new Hint("expected ',' or '}'", Code.SYNTAX, "a map that is not closed", "a comma or }"),
          new Hint(
              "unexpected end of stream", Code.SYNTAX, "a quote that is not closed", "a quote"),
          new Hint(
              "unknown escape character",
              Code.SYNTAX,
              "an escape that YAML does not know",
              "single quotes, where a backslash is only a backslash"),
          new Hint("TAB", Code.TAB_INDENT, "a tab where YAML wants spaces", "spaces"),
          new Hint(
              "cannot start any token",
              Code.SYNTAX,
              "a character that cannot begin a value",
              "the text in quotes"),
          new Hint(
              "expected <block end>",
              Code.SYNTAX,
              "a line that does not fit the indentation of those before it",
              "the indentation of its neighbours"),
          new Hint(
              "Expected a property name",
              Code.BAD_KEY,
              "a key that is a list, a map or an alias",
              "a name as key"));

  private SyntaxHint() {}

  /** The problem at a place, from the parser's words. */
  static Problem of(Position position, String parserSays) {
    for (Hint hint : HINTS) {
      if (parserSays.contains(hint.sign)) {
        return Problem.of(hint.code, position, "", hint.message).expecting(hint.expected);
      }
    }
    String words = Printable.of(parserSays.lines().findFirst().orElse(""));
    String message = words.isEmpty() ? "not well-formed YAML" : "not well-formed YAML: " + words;
    return Problem.of(Code.SYNTAX, position, "", message).expecting("YAML 1.2");
  }
}
