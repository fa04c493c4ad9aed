package chipcast.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * Builds the located tree from the token stream, and refuses what a reader of the file could
 * misunderstand: anchors, aliases, merge keys, tags, null, duplicate keys.
 */
final class TreeParser {
  private static final int DEEPEST = 48;
  private static final int MOST_NODES = 50_000;
  private static final int LONGEST_TEXT = 16 * 1024;

  private final TokenSource tokens;
  private final Trail trail;
  private final Problems problems;
  private int nodes;

  private TreeParser(TokenSource tokens, Trail trail, Problems problems) {
    this.tokens = tokens;
    this.trail = trail;
    this.problems = problems;
  }

  /** The node in a text whose first character stands at {@code start}; none in an empty text. */
  static Optional<Node> parse(SourceText text, Position start, Problems problems) {
    Trail trail = new Trail();
    try (TokenSource tokens = new TokenSource(text, start, trail, problems)) {
      TreeParser parser = new TreeParser(tokens, trail, problems);
      JsonToken first = tokens.next();
      Optional<Node> root = first == null ? Optional.empty() : Optional.of(parser.node(first, 0));
      if (tokens.next() != null) {
        problems.add(
            Code.SEVERAL_DOCUMENTS,
            tokens.position(),
            "",
            "a second YAML document begins here",
            "one document a file");
      }
      return tokens.isBroken() && root.isEmpty() ? Optional.of(MapNode.empty(start)) : root;
    }
  }

  private Node node(JsonToken token, int depth) {
    Position position = tokens.position();
    char mark = tokens.mark();
    refuseMark(mark, position);
    if (++nodes > MOST_NODES) {
      stop(Code.TOO_MANY_NODES, position, "more than 50,000 values", "several smaller files");
    } else if (problems.isFull()) {
      tokens.stop();
    }
    return switch (token) {
      case START_OBJECT -> closed(map(position, depth), mark);
      case START_ARRAY -> closed(list(position, depth), mark);
      default -> scalar(mark, position);
    };
  }

  /** Braces or brackets still open at a mistake hold what they should not; nobody reads them. */
  private Node closed(Node node, char mark) {
    if (tokens.isBroken() && (mark == '{' || mark == '[')) {
      problems.doubt(node.position());
    }
    return node;
  }

  private MapNode map(Position position, int depth) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    enter(position, depth);
    JsonToken token = tokens.next();
    while (token != null && token != JsonToken.END_OBJECT) {
      String key = tokens.text();
      Position keyPosition = tokens.position();
      trail.enter(key);
      refuseKey(key, keyPosition);
      JsonToken value = tokens.next();
      if (value == null) {
        break;
      }
      Node node = node(value, depth + 1);
      put(entries, key, new MapNode.Entry(keyPosition, node));
      trail.leave();
      token = tokens.next();
    }
    return new MapNode(position, entries);
  }

  private ListNode list(Position position, int depth) {
    List<Node> items = new ArrayList<>();
    enter(position, depth);
    JsonToken token = tokens.next();
    while (token != null && token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1));
      token = tokens.next();
    }
    return new ListNode(position, items);
  }

  private ScalarNode scalar(char mark, Position position) {
    String text = tokens.text();
    boolean quoted = isQuote(mark);
    if (!quoted && isNull(text)) {
      String found = text.isEmpty() ? "an empty value" : text + " is no value";
      refuse(Code.NULL_VALUE, position, found, "a value; leave the key out to say nothing");
    } else if (text.length() > LONGEST_TEXT) {
      refuse(Code.TEXT_TOO_LONG, position, "a text of " + text.length() + " characters", "less");
    } else {
      refuseInvisible(text, position);
    }
    return new ScalarNode(position, text, quoted);
  }

  private static boolean isNull(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> true;
      default -> false;
    };
  }

  private static boolean isQuote(char mark) {
    return mark == '"' || mark == '\'' || mark == '|' || mark == '>';
  }

  private void enter(Position position, int depth) {
    if (depth >= DEEPEST) {
      stop(Code.TOO_DEEP, position, "nested deeper than 48 levels", "a flatter file");
    }
  }

  /** An anchor, alias or tag shows in the first character; no plain text begins with one. */
  private void refuseMark(char mark, Position position) {
    switch (mark) {
      case '&' -> refuse(Code.ANCHOR, position, "a YAML anchor", "the value without it");
      case '*' -> refuse(Code.ALIAS, position, "a YAML alias", "the value itself");
      case '!' -> refuse(Code.TAG, position, "a YAML tag", "the value without it");
      default -> {}
    }
  }

  private void refuseKey(String key, Position position) {
    refuseMark(tokens.mark(), position);
    if (key.equals("<<") && !isQuote(tokens.mark())) {
      refuse(Code.MERGE_KEY, position, "the YAML merge key <<", "the values themselves");
    } else if (key.isEmpty() || key.length() > LONGEST_TEXT) {
      refuse(Code.BAD_KEY, position, "a key that is empty or too long", "a name");
    }
    refuseInvisible(key, position);
  }

  /** Escapes in double quotes can write what the scan of the text did not see. */
  private void refuseInvisible(String text, Position position) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean usual = (character >= ' ' && character < 0x7F) || character == '\n';
      if (!usual && character != '\t' && isInvisible(text, at)) {
        refuse(Code.CONTROL_CHARACTER, position, Printable.quoted(text), "visible characters only");
        return;
      }
    }
  }

  private static boolean isInvisible(String text, int at) {
    boolean secondHalf = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return !secondHalf && Printable.isUnprintable(text.codePointAt(at));
  }

  private void put(Map<String, MapNode.Entry> entries, String key, MapNode.Entry entry) {
    MapNode.Entry first = entries.putIfAbsent(key, entry);
    if (first != null) {
      String found = "the key " + Printable.quoted(key) + " again";
      Problem problem =
          Problem.of(Code.DUPLICATE_KEY, entry.keyPosition(), trail.toString(), found);
      problems.add(
          problem.expecting("each key once").seeing(first.keyPosition(), "first given here"));
    }
  }

  private void refuse(Code code, Position position, String found, String expected) {
    problems.add(code, position, trail.toString(), Printable.of(found), expected);
    problems.doubt(position);
  }

  private void stop(Code code, Position position, String found, String expected) {
    problems.add(code, position, trail.toString(), found, expected);
    tokens.stop();
  }
}
