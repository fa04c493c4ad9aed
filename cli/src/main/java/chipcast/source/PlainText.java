package chipcast.source;

/**
 * Texts of which no parser of YAML is needed to know what they are: a scalar that means what it
 * says, such as {@code 4 TB/s}, {@code -5 %} or {@code nvidia-gpu}. To load the parser takes longer
 * than to bind all that it is not needed for.
 */
final class PlainText {
  private static final int LONGEST = 100;

  /** What else may stand within; none of it means anything to YAML there. */
  private static final String WITHIN = " ._+-/%";

  private PlainText() {}

  /** Whether a text is one for sure; others may be. */
  static boolean isOne(String text) {
    boolean plain = !text.isEmpty() && text.length() <= LONGEST && begins(text) && ends(text);
    for (int at = 0; at < text.length() && plain; at++) {
      char character = text.charAt(at);
      plain = isLetterOrDigit(character) || WITHIN.indexOf(character) >= 0;
    }
    return plain && !text.equalsIgnoreCase("null");
  }

  /** Of marks only a sign, and only before a digit, for a dash may begin a list or a document. */
  private static boolean begins(String text) {
    char first = text.charAt(0);
    boolean signed = (first == '-' || first == '+') && text.length() > 1 && isDigit(text.charAt(1));
    return signed || isLetterOrDigit(first);
  }

  private static boolean ends(String text) {
    return text.charAt(text.length() - 1) != ' ';
  }

  private static boolean isLetterOrDigit(char character) {
    boolean capital = character >= 'A' && character <= 'Z';
    return capital || (character >= 'a' && character <= 'z') || isDigit(character);
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
