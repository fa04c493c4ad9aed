package chipcast.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks long lines between words. */
final class Wrapping {

  private Wrapping() {}

  /** The text in lines of at most a width; a longer word has a line of its own. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && Width.of(line.toString()) + 1 + Width.of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
