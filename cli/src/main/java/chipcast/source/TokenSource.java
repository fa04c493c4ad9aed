package chipcast.source;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The YAML tokens of a text with their places. The end of the text, a syntax error (told) and
 * {@link #stop} all end it, so that what was read until then is kept.
 */
final class TokenSource implements AutoCloseable {
  private static final YAMLFactory FACTORY = factory();

  private final SourceText text;
  private final Position start;
  private final Trail trail;
  private final Problems problems;
  private final JsonParser parser;
  private TokenStreamLocation location = TokenStreamLocation.NA;
  private boolean broken;
  // The parser counts code points; these two keep where in the string a known one is.
  private int knownCharacter;
  private int knownIndex;
  private final boolean wide;

  TokenSource(SourceText text, Position start, Trail trail, Problems problems) {
    this.text = text;
    this.trail = trail;
    this.wide = text.text().codePointCount(0, text.text().length()) < text.text().length();
    this.start = start;
    this.problems = problems;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), new CharacterReader(text.text()));
  }

  /** The next token, or null at the end. */
  @Nullable JsonToken next() {
    if (broken) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      location = parser.currentTokenLocation();
      return token;
    } catch (JacksonException malformed) {
      tell(malformed);
    } catch (YamlEngineException malformed) {
      tell(malformed, malformed.getMessage());
    }
    return null;
  }

  /** The text of the token. */
  String text() {
    String value = parser.getString();
    return value == null ? "" : value;
  }

  /** Where the token begins. */
  Position position() {
    return place(location.getLineNr(), location.getColumnNr());
  }

  /**
   * The character that the token begins with, as the text has it: a quote or block indicator, or
   * ampersand, asterisk or exclamation mark where an anchor, alias or tag precedes it, of which the
   * parser says little.
   */
  char mark() {
    int index = index((int) location.getCharOffset());
    return index < text.text().length() ? text.text().charAt(index) : '\0';
  }

  /** Ends the tokens here. */
  void stop() {
    broken = true;
    problems.markPartial(text.name());
  }

  /** Whether the tokens ended before the text. */
  boolean isBroken() {
    return broken;
  }

  @Override
  public void close() {
    parser.close();
  }

  private static YAMLFactory factory() {
    // Own limits hold: the text's size and lines are bounded. Every scalar is a text, from which
    // numbers are read later, so the parser need not guess what it is.
    StreamReadConstraints limits =
        StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build();
    // Duplicate keys it must let pass: told here, they end nothing and name both places.
    LoadSettings texts =
        LoadSettings.builder().setSchema(new FailsafeSchema()).setAllowDuplicateKeys(true).build();
    return YAMLFactory.builder().streamReadConstraints(limits).loadSettings(texts).build();
  }

  private int index(int character) {
    if (!wide) {
      return character;
    }
    if (character < knownCharacter) {
      knownCharacter = 0;
      knownIndex = 0;
    }
    knownIndex = text.text().offsetByCodePoints(knownIndex, character - knownCharacter);
    knownCharacter = character;
    return knownIndex;
  }

  private Position place(int line, int column) {
    return line == 1
        ? new Position(start.file(), start.line(), start.column() + column - 1)
        : new Position(start.file(), start.line() + line - 1, column);
  }

  private void tell(JacksonException malformed) {
    if (malformed.getCause() instanceof YamlEngineException cause) {
      tell(cause, malformed.getOriginalMessage());
      return;
    }
    TokenStreamLocation at = malformed.getLocation();
    Position position = at == null ? position() : place(at.getLineNr(), at.getColumnNr());
    tell(SyntaxHint.of(position, String.valueOf(malformed.getOriginalMessage())));
  }

  private void tell(YamlEngineException malformed, @Nullable String message) {
    if (!(malformed instanceof MarkedYamlEngineException marked)) {
      tell(SyntaxHint.of(position(), String.valueOf(message)));
      return;
    }
    Position begun = marked.getContextMark().map(this::place).orElse(position());
    Position found = marked.getProblemMark().map(this::place).orElse(begun);
    // A quote without an end is found at the end of the file, but it is the quote that matters.
    boolean endless = marked.getProblem().contains("unexpected end of stream");
    Problem problem = SyntaxHint.of(endless ? begun : found, marked.getProblem());
    boolean flow = !endless && String.valueOf(marked.getContext()).contains("parsing a flow");
    tell(flow ? problem.seeing(begun, "begun here") : problem);
  }

  private void tell(Problem problem) {
    // The text before a mistake often swallowed a part of it, so nobody should trust that either.
    problems.doubt(position());
    problems.add(problem.at(trail.toString()));
    stop();
  }

  private Position place(Mark mark) {
    return place(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
