package chipcast.report;

import chipcast.arithmetic.Decimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON in small pieces: each method gives the text of one value. Keys keep the order in which they
 * are given; numbers have ten significant digits.
 */
public final class Json {

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final String LINE_SEPARATORS = "\u2028\u2029";

  private Json() {}

  /** A string with everything escaped that is not printable. */
  public static String string(String text) {
    StringBuilder json = new StringBuilder().append('"');
    for (int i = 0; i < text.length(); i++) {
      append(text, i, json);
    }
    return json.append('"').toString();
  }

  private static void append(String text, int at, StringBuilder json) {
    char character = text.charAt(at);
    switch (character) {
      case '"', '\\' -> json.append('\\').append(character);
      case '\n' -> json.append("\\n");
      case '\t' -> json.append("\\t");
      case '\r' -> json.append("\\r");
      default -> {
        if (needsEscape(text, at)) {
          json.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
        } else {
          json.append(character);
        }
      }
    }
  }

  /** Controls, invisible formats and halves of pairs that stand alone. */
  private static boolean needsEscape(String text, int at) {
    char character = text.charAt(at);
    boolean control =
        character < FIRST_PRINTABLE || (character >= DELETE && character <= LAST_CONTROL);
    boolean format = Character.getType(character) == Character.FORMAT;
    return control
        || format
        || LINE_SEPARATORS.indexOf(character) >= 0
        || (Character.isSurrogate(character) && !isPaired(text, at));
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** A finite number with ten significant digits. */
  public static String number(double value) {
    return Decimal.tenDigits(value);
  }

  /** An object from names and the texts of their values, in one line. */
  public static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ": " + member.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** An array from the texts of its values, in one line. */
  public static String array(List<String> values) {
    return values.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  /** An array of strings. */
  public static String strings(List<String> texts) {
    return array(texts.stream().map(Json::string).toList());
  }
}
