package chipcast.report;

/** How many columns of a terminal a text takes up. */
final class Width {

  /** Below it every character takes one column. */
  private static final int FIRST_MARK = 0x300;

  private Width() {}

  /** Marks take none, characters of East Asian width two, all others one. */
  static int of(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      // Plain letters, as good as always, are not worth looking up.
      width += character < FIRST_MARK ? 1 : of(character);
      at += Character.charCount(character);
    }
    return width;
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /** Hangul, CJK, full-width forms and pictographs: near enough for labels. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** The text filled up with spaces at its end, or at its beginning. */
  static String padded(String text, int width, boolean right) {
    String space = " ".repeat(Math.max(0, width - of(text)));
    return right ? space + text : text + space;
  }

  /** The text cut to a width, with a sign that something is missing. */
  static String clipped(String text, int width, String ellipsis) {
    if (of(text) <= width) {
      return text;
    }
    int room = Math.max(0, width - of(ellipsis));
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < text.length() && of(kept.toString()) + of(text.codePointAt(at)) <= room) {
      kept.appendCodePoint(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
    }
    return kept + ellipsis;
  }
}
