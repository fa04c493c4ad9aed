package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What a task costs on the cheapest chip of each architecture as streams get faster; both axes are
 * of ratios. A curve ends where the architecture no longer serves, and a broken line leads from
 * there to its name.
 *
 * @param caption in words
 * @param speed what the speeds are
 * @param cost what the costs are
 * @param curves an architecture each
 */
public record CostCurves(Caption caption, Column speed, Column cost, List<Curve> curves)
    implements Chart {
  private static final double HEIGHT = 380;

  public CostCurves {
    curves = List.copyOf(curves);
  }

  /**
   * One architecture.
   *
   * @param name of the architecture, or of both of a pair
   * @param points by speed, ascending, at least one
   */
  public record Curve(String name, List<Point> points) {
    public Curve {
      points = List.copyOf(points);
    }
  }

  /**
   * One speed.
   *
   * @param speed of a stream, above 0
   * @param cost of a task, above 0
   * @param chip the cheapest that serves
   */
  public record Point(double speed, double cost, String chip) {}

  @Override
  public double height() {
    return Math.max(HEIGHT, curves.size() * Labels.LINE + Axes.BELOW_NAMED);
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("cost", caption.title())
            .column(Column.text("architecture", "architecture"))
            .column(speed)
            .column(cost)
            .column(Column.text("chip", "chip"));
    for (Curve curve : curves) {
      for (Point point : curve.points()) {
        table.row(
            Cell.of(curve.name()),
            Cell.of(point.speed()),
            Cell.of(point.cost()),
            Cell.of(point.chip()));
      }
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    List<Double> speeds = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    for (Curve curve : curves) {
      curve.points().forEach(point -> speeds.add(point.speed()));
      curve.points().forEach(point -> costs.add(point.cost()));
    }
    Scale y = scale(costs);
    List<String> names = new ArrayList<>();
    curves.forEach(curve -> names.add(curve.name()));
    Area plot = area.inset(Axes.marginFor(y, cost), 22, Labels.room(names), Axes.BELOW_NAMED);
    Axes axes = new Axes(plot, scale(speeds), y);
    axes.drawUpright(canvas, cost);
    axes.drawLevel(canvas, speed);
    axes.nameLevel(canvas, speed.title() + " (" + speed.unit() + ")");
    canvas.text(area.left(), plot.top() - 10, Anchor.START, "m", cost.title());
    Labels labels = new Labels();
    for (int at = 0; at < curves.size(); at++) {
      curve(canvas, axes, at);
      List<Point> points = curves.get(at).points();
      Point last = points.get(points.size() - 1);
      double end = axes.top(last.cost());
      canvas.line(axes.left(last.speed()) + 5, end, plot.right() + 2, end, Palette.leader(at));
      labels.add(end, Palette.fill(at), curves.get(at).name());
    }
    labels.draw(canvas, plot.right() + 2, plot.top() + 4, plot.bottom());
  }

  private void curve(Canvas canvas, Axes axes, int series) {
    List<Point> points = curves.get(series).points();
    double[] x = new double[points.size()];
    double[] y = new double[points.size()];
    for (int at = 0; at < x.length; at++) {
      x[at] = axes.left(points.get(at).speed());
      y[at] = axes.top(points.get(at).cost());
    }
    canvas.curve(x, y, Palette.stroke(series));
    for (int at = 0; at < x.length; at++) {
      Point point = points.get(at);
      String words =
          point.chip() + ": " + cost.text(point.cost()) + " at " + speed.text(point.speed());
      canvas.disc(x[at], y[at], 3, Palette.fill(series), words);
    }
  }

  private static Scale scale(List<Double> values) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high > 0 ? Scale.logarithmic(low / 1.15, high * 1.15) : Scale.logarithmic(1, 10);
  }
}
