package chipcast.report;

import java.io.IOException;

/**
 * A Markdown document put together piece by piece: prose, tables, pictures. Words stay words,
 * whatever characters they hold.
 */
public final class MarkdownPage {
  private final StringBuilder text = new StringBuilder();

  /** Begins a part; the title of the page is of level 1. */
  public MarkdownPage heading(int level, String words) {
    return block("#".repeat(level) + " " + MarkdownWriter.escaped(words));
  }

  /** Adds a paragraph. */
  public MarkdownPage paragraph(String words) {
    return block(MarkdownWriter.escaped(words));
  }

  /** Adds a paragraph that begins with some words that stand out. */
  public MarkdownPage statement(String lead, String words) {
    return block(strong(lead) + " " + MarkdownWriter.escaped(words));
  }

  /** Adds an item of a list. */
  public MarkdownPage item(String lead, String words) {
    String begin = lead.isEmpty() ? "" : strong(lead) + " ";
    text.append("- ").append(begin).append(MarkdownWriter.escaped(words)).append('\n');
    return this;
  }

  /** Ends a list. */
  public MarkdownPage endOfItems() {
    text.append('\n');
    return this;
  }

  private static String strong(String words) {
    return "**" + MarkdownWriter.escaped(words) + "**";
  }

  /** Adds a table with its title and notes. */
  public MarkdownPage table(Table table) {
    block(strong(table.title()));
    try {
      MarkdownWriter.write(table, Style.PLAIN, text);
    } catch (IOException e) {
      throw new IllegalStateException("a string refused text", e);
    }
    text.append('\n');
    return this;
  }

  /**
   * Adds a picture.
   *
   * @param words for those who do not see it
   * @param path relative to the page, of letters, digits, {@code / - .} alone
   */
  public MarkdownPage picture(String words, String path) {
    return block("![" + MarkdownWriter.escaped(words) + "](" + path + ")");
  }

  /** Adds a line of links to files beside the page. */
  public MarkdownPage link(String words, String path) {
    return block("[" + MarkdownWriter.escaped(words) + "](" + path + ")");
  }

  /** Adds text that is Markdown already, such as a page that ships with the program. */
  public MarkdownPage markdown(String written) {
    return block(written.strip());
  }

  /** Ends the page with what made it. */
  public String signed(Manifest manifest) {
    block("---");
    block("*" + MarkdownWriter.escaped(manifest.footLine()) + "*");
    return text.toString().stripTrailing() + "\n";
  }

  private MarkdownPage block(String written) {
    text.append(written).append("\n\n");
    return this;
  }
}
