package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How far each driver moves a figure by itself, the strongest first.
 *
 * @param caption in words
 * @param measure what the figure is
 * @param point the figure with all drivers at their medians
 * @param bars a driver each
 */
public record Tornado(Caption caption, Column measure, double point, List<Bar> bars)
    implements Chart {
  private static final int TICKS = 6;
  private static final double MOST_OF_WIDTH = 0.5;

  public Tornado {
    bars = List.copyOf(bars);
  }

  /**
   * One driver.
   *
   * @param name what it is
   * @param grade of its evidence; empty where it has none
   * @param atLow the figure with the driver at its P10
   * @param atHigh the figure with the driver at its P90
   */
  public record Bar(String name, String grade, double atLow, double atHigh) {
    private String label() {
      return grade.isEmpty() ? name : name + "  (" + grade + ")";
    }
  }

  @Override
  public double height() {
    return legend().height(Page.INNER_WIDTH) + Rows.height(bars.size()) + Axes.BELOW;
  }

  private static Legend legend() {
    return new Legend(
        List.of(
            new Legend.Entry(Palette.fill(1), "driver at its P10"),
            new Legend.Entry(Palette.fill(0), "driver at its P90")));
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("tornado", caption.title())
            .column(Column.text("driver", "driver"))
            .column(Column.text("grade", "grade"))
            .column(Column.number("at_p10", "at_p10", measure.unit()))
            .column(Column.number("at_p90", "at_p90", measure.unit()))
            .column(Column.number("at_medians", "at_medians", measure.unit()));
    for (Bar bar : bars) {
      table.row(
          Cell.of(bar.name()),
          Cell.of(bar.grade()),
          Cell.of(bar.atLow()),
          Cell.of(bar.atHigh()),
          Cell.of(point));
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    legend().draw(canvas, area);
    List<String> names = new ArrayList<>();
    bars.forEach(bar -> names.add(bar.label()));
    Rows rows = Rows.of(names, area.width() * MOST_OF_WIDTH);
    double value = Lettering.width(measure.text(point), Lettering.SMALL) + 14;
    Area plot = area.inset(rows.room() + value, legend().height(area.width()), value, Axes.BELOW);
    Axes axes = new Axes(plot, scale(), Scale.linear(0, 1, 1));
    axes.drawLevel(canvas, measure);
    for (int at = 0; at < bars.size(); at++) {
      rows.name(canvas, area, plot, at);
      both(canvas, axes, rows.bar(plot, at), bars.get(at));
    }
    double middle = axes.left(point);
    canvas.line(middle, plot.top(), middle, plot.bottom(), "z");
  }

  private Scale scale() {
    double low = point;
    double high = point;
    for (Bar bar : bars) {
      low = Math.min(low, Math.min(bar.atLow(), bar.atHigh()));
      high = Math.max(high, Math.max(bar.atLow(), bar.atHigh()));
    }
    return Scale.linear(low, high, TICKS);
  }

  /**
   * Two ends on one side lie above each other, and the farther one alone has its number: that of
   * the nearer would stand upon a bar.
   */
  private void both(Canvas canvas, Axes axes, Area row, Bar bar) {
    double low = bar.atLow() - point;
    double high = bar.atHigh() - point;
    boolean oneSide = low * high >= 0;
    Area upper = oneSide ? row.inset(0, 0, 0, row.height() / 2) : row;
    Area lower = oneSide ? row.inset(0, row.height() / 2, 0, 0) : row;
    half(canvas, axes, upper, bar.atLow(), Palette.fill(1));
    half(canvas, axes, lower, bar.atHigh(), Palette.fill(0));
    if (!oneSide || Math.abs(low) >= Math.abs(high)) {
      number(canvas, axes, row, bar.atLow());
    }
    if (!oneSide || Math.abs(high) > Math.abs(low)) {
      number(canvas, axes, row, bar.atHigh());
    }
  }

  private void half(Canvas canvas, Axes axes, Area row, double end, String colour) {
    double from = axes.left(Math.min(point, end));
    double to = axes.left(Math.max(point, end));
    Area bar = new Area(from, row.top(), to - from, row.height());
    canvas.rectangle(bar, colour, measure.text(end));
  }

  private void number(Canvas canvas, Axes axes, Area row, double end) {
    String words = measure.text(end);
    double below = row.top() + row.height() - 3;
    if (end >= point) {
      canvas.text(axes.left(end) + 5, below, Anchor.START, "t n", words);
    } else {
      canvas.text(axes.left(end) - 5, below, Anchor.END, "t n", words);
    }
  }
}
