package chipcast.report;

import java.io.IOException;

/** Writes documents in one format. Lines end in {@code \n} everywhere. */
interface DocumentWriter {

  /** Writes a document to its end. */
  void write(Document document, Style style, Appendable out) throws IOException;
}
