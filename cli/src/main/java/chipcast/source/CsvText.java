package chipcast.source;

import java.util.ArrayList;
import java.util.List;

/** Walks through the records of a CSV text (RFC 4180): commas, double quotes, any line breaks. */
public final class CsvText {
  private final String text;
  private int at;
  private int line = 1;

  /** A walk through a text. */
  public CsvText(String text) {
    this.text = text;
  }

  /** Whether there is a further record. */
  public boolean hasNext() {
    return at < text.length();
  }

  /** The line at which the next record begins, from 1. */
  public int line() {
    return line;
  }

  /** The next record's cells. */
  public List<String> next() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(cell());
    } while (follows(','));
    if (follows('\r')) {
      line += at < text.length() && text.charAt(at) == '\n' ? 0 : 1;
    }
    line += follows('\n') ? 1 : 0;
    return cells;
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && !follows('"')) {
        break;
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    return cell.toString();
  }

  private boolean follows(char wanted) {
    boolean there = at < text.length() && text.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }
}
