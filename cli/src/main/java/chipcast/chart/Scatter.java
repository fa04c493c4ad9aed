package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.List;

/**
 * Draws over two of their inputs: where something happens and where it does not, and the box that
 * tells them apart.
 *
 * @param caption in words
 * @param x the first input
 * @param y the second input
 * @param points a draw each
 * @param box limits of both inputs
 */
public record Scatter(Caption caption, Axis x, Axis y, List<Point> points, Box box)
    implements Chart {
  private static final double HEIGHT = 420;
  private static final int TICKS = 6;

  /** From this ratio of the ends on an axis is one of ratios. */
  private static final double RATIOS = 20;

  public Scatter {
    points = List.copyOf(points);
  }

  /**
   * One input.
   *
   * @param name path of the input
   * @param measure what its values are
   */
  public record Axis(String name, Column measure) {}

  /**
   * One draw.
   *
   * @param x value of the first input
   * @param y value of the second input
   * @param happens whether it happens
   */
  public record Point(double x, double y, boolean happens) {}

  /**
   * The corner in which it happens; infinite where it has no limit.
   *
   * @param fromX least value of the first input
   * @param toX greatest value of the first input
   * @param fromY least value of the second input
   * @param toY greatest value of the second input
   * @param words what it says
   */
  public record Box(double fromX, double toX, double fromY, double toY, String words) {}

  @Override
  public double height() {
    return HEIGHT;
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("draws", caption.title())
            .column(Column.number("x", x.name(), x.measure().unit()))
            .column(Column.number("y", y.name(), y.measure().unit()))
            .column(Column.text("happens", "happens"));
    for (Point point : points) {
      table.row(
          Cell.of(point.x()), Cell.of(point.y()), Cell.of(point.happens() ? "true" : "false"));
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    Legend legend =
        new Legend(
            List.of(
                new Legend.Entry(Mark.DISC, Palette.fill(0), "it happens"),
                new Legend.Entry(Mark.DISC, "r", "it does not"),
                new Legend.Entry("x", box.words())));
    legend.draw(canvas, area);
    Scale up = scale(points.stream().mapToDouble(Point::y).toArray());
    double top = legend.height(area.width()) + 28;
    Area plot = area.inset(Axes.marginFor(up, y.measure()), top, 16, Axes.BELOW_NAMED);
    Axes axes = new Axes(plot, scale(points.stream().mapToDouble(Point::x).toArray()), up);
    axes.drawUpright(canvas, y.measure());
    axes.drawLevel(canvas, x.measure());
    axes.nameLevel(canvas, x.name());
    canvas.text(area.left(), plot.top() - 14, Anchor.START, "m", y.name());
    dots(canvas, axes, false);
    dots(canvas, axes, true);
    box(canvas, axes);
  }

  private void dots(Canvas canvas, Axes axes, boolean happens) {
    for (Point point : points) {
      if (point.happens() == happens) {
        String style = happens ? Palette.fill(0) : "r";
        canvas.disc(axes.left(point.x()), axes.top(point.y()), happens ? 3 : 2.4, style, "");
      }
    }
  }

  private void box(Canvas canvas, Axes axes) {
    Area plot = axes.area();
    double left = within(axes.left(box.fromX()), plot.left(), plot.right(), plot.left());
    double right = within(axes.left(box.toX()), plot.left(), plot.right(), plot.right());
    double top = within(axes.top(box.toY()), plot.top(), plot.bottom(), plot.top());
    double bottom = within(axes.top(box.fromY()), plot.top(), plot.bottom(), plot.bottom());
    canvas.rectangle(new Area(left, top, right - left, bottom - top), "x", box.words());
  }

  /** A place within two ends; one of them where there is no limit. */
  private static double within(double place, double low, double high, double none) {
    return Double.isNaN(place) || Double.isInfinite(place)
        ? none
        : Math.max(low, Math.min(high, place));
  }

  private static Scale scale(double[] values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (values.length == 0) {
      return Scale.linear(0, 1, TICKS);
    }
    return low > 0 && high / low > RATIOS
        ? Scale.logarithmic(low, high)
        : Scale.linear(low, high, TICKS);
  }
}
