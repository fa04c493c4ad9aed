package chipcast.source;

/**
 * The part of a line around a column, fit to print.
 *
 * @param text the line or a part of it, escaped
 * @param before characters printed before what is wrong
 * @param width characters of what is wrong, at least 1
 */
record Excerpt(String text, int before, int width) {
  private static final int WIDEST = 100;
  private static final int LEAD = 50;

  /** The part of a line around a column, both counted in characters from 1. */
  static Excerpt of(String line, int column) {
    int[] characters = line.codePoints().toArray();
    int at = Math.max(0, Math.min(column - 1, characters.length));
    int first = at > WIDEST - LEAD && characters.length > WIDEST ? at - LEAD : 0;
    int last = Math.min(characters.length, first + WIDEST);
    int end = Math.min(last, tokenEnd(characters, at));
    String lead = (first > 0 ? "…" : "") + printed(characters, first, at);
    String token = printed(characters, at, end);
    String rest = printed(characters, end, last) + (last < characters.length ? "…" : "");
    int width = Math.max(1, length(token));
    return new Excerpt(lead + token + rest, length(lead), width);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String printed(int[] characters, int from, int to) {
    return to <= from ? "" : Printable.of(new String(characters, from, to - from));
  }

  /** Where the token that begins at a place ends: a quoted text, or up to a separator. */
  private static int tokenEnd(int[] line, int at) {
    if (at >= line.length) {
      return at;
    }
    int first = line[at];
    if (first == '{' || first == '[') {
      return at + 1;
    }
    if (first == '"' || first == '\'') {
      return quoteEnd(line, at);
    }
    int end = at;
    while (end < line.length && !endsPlain(line, end)) {
      end++;
    }
    while (end > at + 1 && line[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  private static int quoteEnd(int[] line, int at) {
    for (int end = at + 1; end < line.length; end++) {
      if (line[end] == line[at]) {
        return end + 1;
      }
    }
    return line.length;
  }

  private static boolean endsPlain(int[] line, int at) {
    return switch (line[at]) {
      case ',', ']', '}' -> true;
      case ':' -> at + 1 == line.length || line[at + 1] == ' ';
      case '#' -> at > 0 && line[at - 1] == ' ';
      default -> false;
    };
  }
}
