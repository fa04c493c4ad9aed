package chipcast.report;

/** Text within Markdown. */
public final class MarkdownText {
  private MarkdownText() {}

  /** Text that Markdown shows as it is, in one line. */
  public static String escaped(String text) {
    return MarkdownWriter.escaped(text);
  }
}
