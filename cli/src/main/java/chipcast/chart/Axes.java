package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A plot with its two axes.
 *
 * @param area of the plot alone
 * @param x from left to right
 * @param y from the bottom up
 */
record Axes(Area area, Scale x, Scale y) {
  /** Room below a plot for the marks of the axis, in pixels. */
  static final double BELOW = 22;

  /** The same with a name of the axis. */
  static final double BELOW_NAMED = 40;

  private static final double TICK_GAP = 6;
  private static final int EXACT = 9;

  double left(double value) {
    return area.left() + x.at(value) * area.width();
  }

  double top(double value) {
    return area.bottom() - y.at(value) * area.height();
  }

  /** A mark's number in as few digits as it has. */
  static String tick(double value, Column column) {
    BigDecimal round = new BigDecimal(value).round(new MathContext(EXACT)).stripTrailingZeros();
    return column.withDigits(Math.max(1, round.precision())).text(value);
  }

  /** Room that the marks of an upright axis need at its left. */
  static double marginFor(Scale y, Column column) {
    List<String> texts = new ArrayList<>();
    y.ticks().forEach(tick -> texts.add(tick(tick, column)));
    return Lettering.widest(texts, Lettering.SIZE) + 2 * TICK_GAP;
  }

  /** Lines across at the marks of the upright axis, with their numbers at the left. */
  void drawUpright(Canvas canvas, Column column) {
    for (double tick : y.ticks()) {
      double at = top(tick);
      canvas.line(area.left(), at, area.right(), at, tick == 0 ? "a" : "g");
      canvas.text(area.left() - TICK_GAP, at + 4.5, Anchor.END, "m", tick(tick, column));
    }
  }

  /** Lines up at the marks of the level axis, with their numbers below where there is room. */
  void drawLevel(Canvas canvas, Column column) {
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : x.ticks()) {
      double at = left(tick);
      canvas.line(at, area.top(), at, area.bottom(), tick == 0 ? "a" : "g");
      String words = tick(tick, column);
      double half = Lettering.width(words, Lettering.SIZE) / 2;
      if (at - half > free && at + half <= Page.INNER_WIDTH + area.left()) {
        canvas.text(at, area.bottom() + 17, Anchor.MIDDLE, "m", words);
        free = at + half + TICK_GAP;
      }
    }
  }

  /** The name of the level axis, below its numbers. */
  void nameLevel(Canvas canvas, String name) {
    canvas.text(area.left() + area.width() / 2, area.bottom() + 34, Anchor.MIDDLE, "m", name);
  }
}
