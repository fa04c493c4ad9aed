package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The same lines in many small plots with the same axes, one for each workload.
 *
 * @param caption in words
 * @param years calendar years, ascending
 * @param measure what the figures are
 * @param panels each with the same lines in the same order
 */
public record SmallMultiples(
    Caption caption, List<Integer> years, Column measure, List<Panel> panels) implements Chart {
  private static final int COLUMNS = 3;
  private static final double PANEL_HEIGHT = 132;
  private static final double HEADING = 20;
  private static final double GAP = 22;
  private static final double VALUE_ROOM = 44;
  private static final int TICKS = 2;

  public SmallMultiples {
    years = List.copyOf(years);
    panels = List.copyOf(panels);
  }

  /**
   * One plot.
   *
   * @param name of what
   * @param lines in the order of all plots
   */
  public record Panel(String name, List<Fan.Line> lines) {
    public Panel {
      lines = List.copyOf(lines);
    }
  }

  @Override
  public double height() {
    int rows = (panels.size() + COLUMNS - 1) / COLUMNS;
    return legend().height(Page.INNER_WIDTH) + rows * PANEL_HEIGHT;
  }

  private Legend legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    List<Fan.Line> lines = panels.isEmpty() ? List.of() : panels.get(0).lines();
    for (int line = 0; line < lines.size(); line++) {
      entries.add(new Legend.Entry(Palette.fill(line), lines.get(line).name()));
    }
    return new Legend(entries);
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("panels", caption.title())
            .column(Column.text("panel", "panel"))
            .column(Column.text("line", "line"))
            .column(Column.year("year", "year"))
            .column(measure);
    for (Panel panel : panels) {
      for (Fan.Line line : panel.lines()) {
        for (int year = 0; year < years.size(); year++) {
          table.row(
              Cell.of(panel.name()),
              Cell.of(line.name()),
              Cell.of((double) years.get(year)),
              Figures.cell(line.middle().get(year)));
        }
      }
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    Legend legend = legend();
    legend.draw(canvas, area);
    List<Fan.Line> all = new ArrayList<>();
    panels.forEach(panel -> all.addAll(panel.lines()));
    Scale y = Scale.linear(0, high(all), TICKS);
    double margin = Axes.marginFor(y, measure);
    double top = area.top() + legend.height(area.width());
    double width = (area.width() - margin) / COLUMNS;
    for (int at = 0; at < panels.size(); at++) {
      double left = area.left() + margin + at % COLUMNS * width;
      int row = at / COLUMNS;
      double from = top + row * PANEL_HEIGHT;
      Area plot =
          new Area(
              left,
              from + HEADING,
              width - VALUE_ROOM - GAP / 2,
              PANEL_HEIGHT - HEADING - Axes.BELOW - GAP / 2);
      panel(canvas, panels.get(at), plot, y, at % COLUMNS == 0);
    }
  }

  private static double high(List<Fan.Line> lines) {
    double high = 0;
    for (Fan.Line line : lines) {
      for (double value : line.middle()) {
        high = value > high ? value : high;
      }
    }
    return high > 0 ? high : 1;
  }

  private void panel(Canvas canvas, Panel panel, Area plot, Scale y, boolean numbered) {
    String name = Lettering.clipped(panel.name(), Lettering.SIZE, plot.width() + VALUE_ROOM);
    canvas.text(plot.left(), plot.top() - 7, Anchor.START, "t", name);
    YearPlot small = YearPlot.of(plot, years, y);
    if (numbered) {
      small.axes().drawUpright(canvas, measure);
    } else {
      y.ticks().forEach(tick -> rule(canvas, small.axes(), tick));
    }
    ends(canvas, plot);
    List<Integer> shown = new ArrayList<>();
    for (int line = 0; line < panel.lines().size(); line++) {
      small.line(canvas, panel.lines().get(line), line);
      shown.add(line);
    }
    values(canvas, panel, small, shown);
  }

  private static void rule(Canvas canvas, Axes axes, double tick) {
    double at = axes.top(tick);
    canvas.line(axes.area().left(), at, axes.area().right(), at, tick == 0 ? "a" : "g");
  }

  /** First and last year alone: the rest follows. */
  private void ends(Canvas canvas, Area plot) {
    String first = Integer.toString(years.get(0));
    String last = Integer.toString(years.get(years.size() - 1));
    canvas.text(plot.left(), plot.bottom() + 14, Anchor.START, "m n", first);
    canvas.text(plot.right(), plot.bottom() + 14, Anchor.END, "m n", last);
  }

  /** The last figure of each line, beside it, as long as there is room for all. */
  private void values(Canvas canvas, Panel panel, YearPlot small, List<Integer> lines) {
    Area plot = small.axes().area();
    double line = Lettering.SMALL + 2;
    List<Integer> inOrder = new ArrayList<>();
    for (int each : lines) {
      if (!Double.isNaN(Figures.last(panel.lines().get(each).middle()))) {
        inOrder.add(each);
      }
    }
    inOrder.sort((a, b) -> Double.compare(end(panel, b), end(panel, a)));
    int room = (int) (plot.height() / line) + 1;
    List<Integer> some = inOrder.subList(0, Math.min(room, inOrder.size()));
    List<Double> wanted = new ArrayList<>();
    some.forEach(each -> wanted.add(small.axes().top(end(panel, each))));
    List<Double> places = Labels.spread(wanted, line, plot.top(), plot.bottom());
    for (int at = 0; at < some.size(); at++) {
      String words = measure.withDigits(2).text(end(panel, some.get(at)));
      double left = plot.right() + 7;
      double y = places.get(at);
      canvas.rectangle(new Area(left, y - 3, 5, 5), Palette.fill(some.get(at)), "");
      canvas.text(left + 8, y + 4, Anchor.START, "t n", words);
    }
  }

  private static double end(Panel panel, int line) {
    return Figures.last(panel.lines().get(line).middle());
  }
}
