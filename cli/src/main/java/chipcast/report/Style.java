package chipcast.report;

/**
 * What the reader's terminal can show; files do not care.
 *
 * @param width columns of a line, at least 40
 * @param emphasis whether bold and dim may be used (ANSI escapes)
 * @param unicode whether sparklines and ellipses may be other than ASCII
 */
public record Style(int width, boolean emphasis, boolean unicode) {

  /** For files and pipes: 100 columns, no escapes, Unicode. */
  public static final Style PLAIN = new Style(100, false, true);

  private static final int NARROWEST = 40;
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  public Style {
    width = Math.max(NARROWEST, width);
  }

  /** Text that stands out. */
  String bold(String text) {
    return emphasis ? BOLD + text + RESET : text;
  }

  /** Text that stands back. */
  String dim(String text) {
    return emphasis ? DIM + text + RESET : text;
  }

  /** What stands for the rest of a clipped text. */
  String ellipsis() {
    return unicode ? "…" : "...";
  }
}
