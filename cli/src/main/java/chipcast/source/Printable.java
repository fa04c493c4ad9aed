package chipcast.source;

import java.util.Locale;

/**
 * Text of unknown origin made fit for a terminal: control characters, bidirectional overrides and
 * other invisible characters are shown as escapes and never written raw.
 */
public final class Printable {
  private static final int LONGEST_QUOTE = 60;

  private Printable() {}

  /** The text with every unprintable character escaped as {@code \\u{…}}. */
  public static String of(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    return clean == text.length() ? text : escaped(text, clean);
  }

  /** The text in double quotes, escaped, and shortened in the middle of a line's length. */
  public static String quoted(String text) {
    String shown = text;
    if (text.codePointCount(0, text.length()) > LONGEST_QUOTE) {
      shown = text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
    return '"' + of(shown) + '"';
  }

  /** Whether a character may neither stand in an input nor be shown. */
  public static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean isPlain(char character) {
    return character >= ' ' && character < 0x7F;
  }

  private static String escaped(String text, int clean) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, clean);
    int at = clean;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isUnprintable(character)) {
        out.append("\\u{").append(Integer.toHexString(character).toUpperCase(Locale.ROOT));
        out.append('}');
      } else {
        out.appendCodePoint(character);
      }
      at += Character.charCount(character);
    }
    return out.toString();
  }
}
