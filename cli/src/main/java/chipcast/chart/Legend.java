package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import java.util.List;

/**
 * Names of colours in a row above a plot, where series have no end to be named at.
 *
 * @param entries in the order of the series
 */
record Legend(List<Entry> entries) {
  private static final double LINE = 18;
  private static final double MARK = 10;
  private static final double GAP = 6;
  private static final double BETWEEN = 18;

  Legend {
    entries = List.copyOf(entries);
  }

  /**
   * One name.
   *
   * @param mark its shape
   * @param swatch class that fills its mark
   * @param words its name
   */
  record Entry(Mark mark, String swatch, String words) {
    Entry(String swatch, String words) {
      this(Mark.SQUARE, swatch, words);
    }

    double width() {
      return MARK + GAP + Lettering.width(words, Lettering.SIZE) + BETWEEN;
    }
  }

  /** Height that the names need in so many pixels of width. */
  double height(double width) {
    double lines = 1;
    double x = 0;
    for (Entry entry : entries) {
      if (x > 0 && x + entry.width() > width) {
        lines++;
        x = 0;
      }
      x += entry.width();
    }
    return entries.isEmpty() ? 0 : lines * LINE + GAP;
  }

  /** Draws the names from the upper left corner of an area on. */
  void draw(Canvas canvas, Area area) {
    double x = area.left();
    double y = area.top() + LINE / 2;
    for (Entry entry : entries) {
      if (x > area.left() && x + entry.width() > area.right()) {
        x = area.left();
        y += LINE;
      }
      entry.mark().draw(canvas, x + MARK / 2, y, MARK / 2, entry.swatch(), "");
      canvas.text(x + MARK + GAP, y + 4.5, Anchor.START, "t", entry.words());
      x += entry.width();
    }
  }
}
