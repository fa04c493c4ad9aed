package chipcast.report;

import java.io.IOException;
import java.util.Locale;

/** The formats of all output, one writer each. */
public enum Format {
  /** Aligned text for a terminal. */
  TABLE(new TerminalWriter()),
  /** CommonMark with pipe tables. */
  MD(new MarkdownWriter()),
  /** RFC 4180, for one table; the manifest does not fit in and has to stand beside. */
  CSV(new CsvWriter()),
  /** One object with the manifest and all tables. */
  JSON(new JsonWriter()),
  /** An object with the manifest, then one object a row of one table. */
  JSONL(new JsonLinesWriter());

  @SuppressWarnings("ImmutableEnumChecker") // The writers have no fields.
  private final DocumentWriter writer;

  Format(DocumentWriter writer) {
    this.writer = writer;
  }

  /** The word for it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether several tables fit into one document. */
  public boolean holdsSeveral() {
    return this != CSV && this != JSONL;
  }

  /**
   * Writes a document.
   *
   * @throws IllegalArgumentException if it has several tables and the format holds one
   */
  public void write(Document document, Style style, Appendable out) throws IOException {
    writer.write(document, style, out);
  }

  /** The document as one text. */
  public String text(Document document, Style style) {
    StringBuilder text = new StringBuilder();
    try {
      write(document, style, text);
    } catch (IOException e) {
      throw new IllegalStateException("a string refused text", e);
    }
    return text.toString();
  }
}
