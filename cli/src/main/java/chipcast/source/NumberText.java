package chipcast.source;

import org.jspecify.annotations.Nullable;

/** Finds numbers that some languages read differently from others. */
final class NumberText {
  private static final int LONGEST = 200;

  private NumberText() {}

  /** What is odd about a text's number, to be read after the text itself; null if nothing is. */
  static @Nullable String oddity(String text) {
    if (text.length() > LONGEST) {
      return "is too long for a number";
    }
    int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    String rest = text.substring(start);
    boolean wordy = !rest.isEmpty() && (rest.charAt(0) == '.' || rest.charAt(0) > '9');
    if (wordy && isNoNumber(rest)) {
      return "is no finite number";
    }
    if (rest.length() < 2 || rest.charAt(0) != '0') {
      return null;
    }
    return switch (rest.charAt(1)) {
      case 'x', 'X' -> "is hexadecimal; write it in decimal";
      case 'o', 'O' -> "is octal; write it in decimal";
      case 'b' -> null; // Zero bits.
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          "has a leading zero, which some read as octal; leave it out";
      default -> null;
    };
  }

  /** Whether a text's number is written as zero, and not merely rounded to it. */
  static boolean isZero(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character >= '1' && character <= '9') {
        return false;
      }
      if ("+-−.0 ".indexOf(character) < 0) {
        return true;
      }
    }
    return true;
  }

  private static boolean isNoNumber(String text) {
    return isWord(text, ".inf", "inf", "infinity") || isWord(text, ".nan", "nan", "infinite");
  }

  private static boolean isWord(String text, String first, String second, String third) {
    return text.equalsIgnoreCase(first)
        || text.equalsIgnoreCase(second)
        || text.equalsIgnoreCase(third);
  }
}
