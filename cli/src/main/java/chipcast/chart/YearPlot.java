package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.chart.Fan.Line;
import chipcast.report.Column;
import java.util.List;

/**
 * Lines over the years in one plot.
 *
 * @param axes of the plot
 * @param years calendar years, ascending
 */
record YearPlot(Axes axes, List<Integer> years) {
  private static final double NARROWEST_YEAR = 42;

  /** A plot over years. */
  static YearPlot of(Area plot, List<Integer> years, Scale y) {
    int first = years.get(0);
    int last = Math.max(first + 1, years.get(years.size() - 1));
    return new YearPlot(new Axes(plot, new Scale.Linear(first, last, 1), y), years);
  }

  /** The lines at the marks of the upright axis, and the years. */
  void frame(Canvas canvas, Column measure) {
    axes.drawUpright(canvas, measure);
    years(canvas);
  }

  /** The years below the plot, all of them or every so many. */
  void years(Canvas canvas) {
    double room = axes.area().width() / Math.max(1, years.size() - 1);
    int every = Math.max(1, (int) Math.ceil(NARROWEST_YEAR / room));
    for (int at = years.size() - 1; at >= 0; at -= every) {
      double x = axes.left(years.get(at));
      canvas.line(x, axes.area().bottom(), x, axes.area().bottom() + 4, "a");
      String words = Integer.toString(years.get(at));
      canvas.text(x, axes.area().bottom() + 17, Anchor.MIDDLE, "m", words);
    }
  }

  /** The band of a line, if it has one. */
  void band(Canvas canvas, Line line, int series) {
    if (!line.low().isEmpty()) {
      canvas.band(x(), y(line.high()), y(line.low()), Palette.fill(series) + " b");
    }
  }

  /** A line, and a disc where it is a single point. */
  void line(Canvas canvas, Line line, int series) {
    canvas.curve(x(), y(line.middle()), Palette.stroke(series));
    double end = Figures.last(line.middle());
    if (!Double.isNaN(end)) {
      int at = line.middle().lastIndexOf(end);
      canvas.disc(axes.left(years.get(at)), axes.top(end), 3, Palette.fill(series), "");
    }
  }

  private double[] x() {
    double[] x = new double[years.size()];
    for (int at = 0; at < x.length; at++) {
      x[at] = axes.left(years.get(at));
    }
    return x;
  }

  private double[] y(List<Double> values) {
    double[] y = Figures.array(values);
    for (int at = 0; at < y.length; at++) {
      y[at] = axes.top(y[at]);
    }
    return y;
  }
}
