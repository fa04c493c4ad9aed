package chipcast.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligned text without boxes that fits the terminal's width: words in the last column go on below,
 * others are clipped where there is no room.
 */
record TerminalWriter() implements DocumentWriter {

  private static final String GUTTER = "  ";
  private static final int NARROWEST_TEXT = 8;

  /** Words in the last column go on below rather than take room from others, down to this width. */
  private static final int NARROWEST_LAST = 28;

  @Override
  public void write(Document document, Style style, Appendable out) throws IOException {
    for (Table table : document.tables()) {
      write(table, style, out);
      out.append('\n');
    }
    String foot = CellText.oneLine(document.manifest().footLine());
    out.append(style.dim(foot)).append('\n');
  }

  private static void write(Table table, Style style, Appendable out) throws IOException {
    List<List<String>> lines = lines(table, style);
    List<Integer> shown = shown(table, lines, style);
    int[] widths = widths(table, lines, shown, style.width());
    out.append(style.bold(CellText.oneLine(table.title()))).append('\n');
    // Of a table that holds nothing its notes say why, and a heading above nothing says nothing.
    boolean notesAlone = lines.size() == 1 && !table.notes().isEmpty();
    for (List<String> line : notesAlone ? List.<List<String>>of() : lines) {
      for (List<String> part : parts(table, line, shown, widths)) {
        out.append(line(table, part, shown, widths, style)).append('\n');
      }
    }
    for (String note : table.notes()) {
      for (String line : Wrapping.lines(CellText.oneLine(note), style.width())) {
        out.append(style.dim(line)).append('\n');
      }
    }
  }

  /** A row as one line, or several where the words in its last column take more than its width. */
  private static List<List<String>> parts(
      Table table, List<String> line, List<Integer> shown, int[] widths) {
    int last = shown.get(shown.size() - 1);
    List<List<String>> parts = new ArrayList<>();
    if (table.columns().get(last).type() != ColumnType.TEXT) {
      return List.of(line);
    }
    for (String words : Wrapping.lines(line.get(last), widths[widths.length - 1])) {
      List<String> part =
          new ArrayList<>(parts.isEmpty() ? line : Collections.nCopies(line.size(), ""));
      part.set(last, words);
      parts.add(part);
    }
    return parts;
  }

  /** Heading and rows as texts. */
  private static List<List<String>> lines(Table table, Style style) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(CellText::heading).toList());
    for (List<Cell> row : table.rows()) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        line.add(CellText.of(row.get(i), table.columns().get(i), style));
      }
      lines.add(line);
    }
    return lines;
  }

  /** All columns; sparklines only where there is room for them. */
  private static List<Integer> shown(Table table, List<List<String>> lines, Style style) {
    List<Integer> all = new ArrayList<>();
    List<Integer> needed = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      all.add(i);
      if (table.columns().get(i).type() != ColumnType.TREND) {
        needed.add(i);
      }
    }
    int[] widths = widths(table, lines, all, style.width());
    return total(widths) <= style.width() ? all : needed;
  }

  /** Widths of the shown columns: as wide as needed, columns of words clipped until all fits. */
  private static int[] widths(
      Table table, List<List<String>> lines, List<Integer> shown, int most) {
    int[] widths = new int[shown.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = shown.get(i);
      widths[i] = lines.stream().mapToInt(line -> Width.of(line.get(column))).max().orElse(0);
    }
    int last = widths.length - 1;
    if (last > 0 && table.columns().get(shown.get(last)).type() == ColumnType.TEXT) {
      int over = Math.max(0, total(widths) - most);
      int spare = Math.max(0, widths[last] - NARROWEST_LAST);
      widths[last] -= Math.min(over, spare);
    }
    int widest = widestText(table, shown, widths);
    while (total(widths) > most && widest >= 0) {
      widths[widest]--;
      widest = widestText(table, shown, widths);
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = -GUTTER.length();
    for (int width : widths) {
      total += width + GUTTER.length();
    }
    return total;
  }

  /** The widest column of words that may still be clipped, or −1. */
  private static int widestText(Table table, List<Integer> shown, int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean text = table.columns().get(shown.get(i)).type() == ColumnType.TEXT;
      boolean wide = widths[i] > NARROWEST_TEXT;
      if (text && wide && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private static String line(
      Table table, List<String> texts, List<Integer> shown, int[] widths, Style style) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Column column = table.columns().get(shown.get(i));
      String text = Width.clipped(texts.get(shown.get(i)), widths[i], style.ellipsis());
      cells.add(Width.padded(text, widths[i], column.type().alignsRight()));
    }
    return String.join(GUTTER, cells).stripTrailing();
  }
}
