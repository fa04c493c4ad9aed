package chipcast.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** CommonMark with pipe tables; whatever a label says stays text. */
record MarkdownWriter() implements DocumentWriter {

  private static final String SPECIAL = "\\`*_{}[]<>#|~&$";

  @Override
  public void write(Document document, Style style, Appendable out) throws IOException {
    for (Table table : document.tables()) {
      out.append("### ").append(escaped(table.title())).append("\n\n");
      write(table, style, out);
      out.append('\n');
    }
    out.append('*').append(escaped(document.manifest().footLine())).append("*\n");
  }

  /** One table with its notes, without its title. */
  static void write(Table table, Style style, Appendable out) throws IOException {
    // As on a terminal, notes stand alone where there are no rows.
    Iterator<List<Cell>> rows = table.rows().iterator();
    boolean notesAlone = !rows.hasNext() && !table.notes().isEmpty();
    if (!notesAlone) {
      line(table.columns().stream().map(column -> escaped(CellText.heading(column))).toList(), out);
      line(table.columns().stream().map(MarkdownWriter::alignment).toList(), out);
    }
    while (rows.hasNext()) {
      List<Cell> row = rows.next();
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(escaped(CellText.of(row.get(i), table.columns().get(i), style)));
      }
      line(cells, out);
    }
    if (!table.notes().isEmpty() && !notesAlone) {
      out.append('\n');
    }
    for (String note : table.notes()) {
      out.append("- ").append(escaped(note)).append('\n');
    }
  }

  private static String alignment(Column column) {
    return column.type().alignsRight() ? "--:" : ":--";
  }

  private static void line(List<String> cells, Appendable out) throws IOException {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Text that Markdown shows as it is, in one line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = CellText.oneLine(text);
    for (int i = 0; i < line.length(); i++) {
      if (isSpecial(line, i)) {
        escaped.append('\\');
      }
      escaped.append(line.charAt(i));
    }
    return escaped.toString();
  }

  /** What needs no escape has none, for pages are read in pagers too. */
  private static boolean isSpecial(String line, int at) {
    char character = line.charAt(at);
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (character == '_') {
      return !(isWord(at > 0 ? line.charAt(at - 1) : ' ') && isWord(next));
    }
    if (character == '<') {
      return !(Character.isDigit(next) || next == ' ' || next == '=');
    }
    boolean number = Character.isDigit(next);
    return SPECIAL.indexOf(character) >= 0 || (at == 0 && "+-=".indexOf(character) >= 0 && !number);
  }

  /** An underscore between two of these emphasises nothing. */
  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character);
  }
}
