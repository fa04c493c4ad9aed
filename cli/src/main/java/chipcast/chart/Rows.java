package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows with their names at the left, for charts that lie.
 *
 * @param names as they fit
 * @param room pixels that the names need
 */
record Rows(List<String> names, double room) {
  private static final double ROW = 24;
  private static final double BAR = 16;
  private static final double GAP = 10;

  /** Rows whose names take no more than a width. */
  static Rows of(List<String> names, double most) {
    List<String> shown = new ArrayList<>();
    for (String name : names) {
      shown.add(Lettering.clipped(name, Lettering.SIZE, most));
    }
    return new Rows(shown, Lettering.widest(shown, Lettering.SIZE) + GAP);
  }

  /** Pixels that so many rows need. */
  static double height(int rows) {
    return rows * ROW;
  }

  /** The place of a row's bar over the whole width of a plot. */
  Area bar(Area plot, int row) {
    return new Area(plot.left(), plot.top() + row * ROW + (ROW - BAR) / 2, plot.width(), BAR);
  }

  /** Writes a row's name at the left of an area. */
  void name(Canvas canvas, Area area, Area plot, int row) {
    Area bar = bar(plot, row);
    double below = bar.top() + BAR - 3.5;
    canvas.text(area.left() + room - GAP, below, Anchor.END, "t", names.get(row));
  }
}
