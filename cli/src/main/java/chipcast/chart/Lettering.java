package chipcast.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room letters take. No font is asked, for the reader's may be another: letters are taken
 * to be about as wide as those of DejaVu Sans, which is wider than most.
 */
final class Lettering {
  /** Of plain labels, in pixels. */
  static final double SIZE = 13;

  /** Of notes and crowded labels, in pixels. */
  static final double SMALL = 11;

  /** Of titles, in pixels. */
  static final double LARGE = 17;

  private static final String NARROW = "iljtfrI.,:;'|!()[] -·";
  private static final String WIDE = "mwMW%@—…";
  private static final double NARROW_EM = 0.40;
  private static final double USUAL_EM = 0.63;
  private static final double CAPITAL_EM = 0.73;
  private static final double WIDE_EM = 0.98;

  private Lettering() {}

  /** Pixels that a text takes up at a size. */
  static double width(String text, double size) {
    double ems = 0;
    for (int at = 0; at < text.length(); at++) {
      ems += em(text.charAt(at));
    }
    return ems * size;
  }

  private static double em(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_EM;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return WIDE_EM;
    }
    return letter >= 'A' && letter <= 'Z' ? CAPITAL_EM : USUAL_EM;
  }

  /** The widest of some texts. */
  static double widest(List<String> texts, double size) {
    double widest = 0;
    for (String text : texts) {
      widest = Math.max(widest, width(text, size));
    }
    return widest;
  }

  /** A text in lines of at most a width; a longer word has a line of its own. */
  static List<String> lines(String text, double size, double most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > most) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  /** A text cut in its middle to a width: of a path both ends tell most. */
  static String clipped(String text, double size, double most) {
    if (width(text, size) <= most) {
      return text;
    }
    int kept = text.length();
    String clipped = text;
    while (kept > 0 && width(clipped, size) > most) {
      kept--;
      int tail = kept / 2;
      clipped = text.substring(0, kept - tail) + "…" + text.substring(text.length() - tail);
    }
    return clipped;
  }
}
