package chipcast.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks long lines between words. */
final class Wrapping {

  private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final int HANGING = 4;
  private static final int NARROWEST = 30;

  private Wrapping() {}

  /** A line that begins with blanks, in several if it is wider; the others begin further in. */
  static String hanging(String line, int width) {
    String words = line.stripLeading();
    String indent = line.substring(0, line.length() - words.length());
    int room = Math.max(NARROWEST, width - indent.length() - HANGING);
    if (width(line) <= width) {
      return line;
    }
    return indent + String.join("\n" + indent + " ".repeat(HANGING), lines(words, room));
  }

  /** Columns of a text in which escapes may stand. */
  private static int width(String text) {
    return Width.of(ESCAPE.matcher(text).replaceAll(""));
  }

  /** The text in lines of at most a width; a longer word has a line of its own. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
