package chipcast.chart;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Figures over the years, each with the band in which it lies in most draws; of point runs lines
 * alone.
 *
 * @param caption in words
 * @param years calendar years, ascending
 * @param measure what the figures are
 * @param lines each with a name of its own
 */
public record Fan(Caption caption, List<Integer> years, Column measure, List<Line> lines)
    implements Chart {
  private static final double HEIGHT = 320;
  private static final int TICKS = 6;

  public Fan {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
  }

  /**
   * One figure.
   *
   * @param name what it is
   * @param middle by year, the median or the point run's; NaN where there is none
   * @param low by year, lower end of the band; empty where there is no band
   * @param high by year, upper end of the band
   */
  public record Line(String name, List<Double> middle, List<Double> low, List<Double> high) {
    public Line {
      middle = List.copyOf(middle);
      low = List.copyOf(low);
      high = List.copyOf(high);
    }

    /** A line without a band. */
    public static Line of(String name, List<Double> values) {
      return new Line(name, values, List.of(), List.of());
    }

    private List<Double> all() {
      List<Double> all = new ArrayList<>(middle);
      all.addAll(low);
      all.addAll(high);
      return all;
    }
  }

  @Override
  public double height() {
    return Math.max(HEIGHT, lines.size() * Labels.LINE + Axes.BELOW + 12);
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("fan", caption.title())
            .column(Column.text("line", "line"))
            .column(Column.year("year", "year"))
            .column(measure);
    boolean bands = lines.stream().anyMatch(line -> !line.low().isEmpty());
    if (bands) {
      table.column(Column.number("p10", "p10", "")).column(Column.number("p90", "p90", ""));
    }
    for (Line line : lines) {
      for (int year = 0; year < years.size(); year++) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.name()));
        cells.add(Cell.of((double) years.get(year)));
        cells.add(Figures.cell(line.middle().get(year)));
        if (bands) {
          cells.add(line.low().isEmpty() ? Cell.missing("") : Figures.cell(line.low().get(year)));
          cells.add(line.high().isEmpty() ? Cell.missing("") : Figures.cell(line.high().get(year)));
        }
        table.row(cells);
      }
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    Scale y = scale(lines, measure);
    List<String> names = new ArrayList<>();
    lines.forEach(line -> names.add(label(line)));
    double left = Axes.marginFor(y, measure);
    Area plot = area.inset(left, 8, Labels.room(names), Axes.BELOW);
    YearPlot years = YearPlot.of(plot, years(), y);
    years.frame(canvas, measure);
    for (int line = 0; line < lines.size(); line++) {
      years.band(canvas, lines.get(line), line);
    }
    Labels labels = new Labels();
    for (int line = 0; line < lines.size(); line++) {
      years.line(canvas, lines.get(line), line);
      double end = Figures.last(lines.get(line).middle());
      double at = Double.isNaN(end) ? plot.bottom() : years.axes().top(end);
      labels.add(at, Palette.fill(line), names.get(line));
    }
    labels.draw(canvas, plot.right() + 2, plot.top() + 4, plot.bottom());
  }

  /** From 0, as parts of wholes and amounts are compared by their length. */
  static Scale scale(List<Line> lines, Column measure) {
    double low = 0;
    double high = 0;
    for (Line line : lines) {
      for (double value : line.all()) {
        low = value < low ? value : low;
        high = value > high ? value : high;
      }
    }
    return Scale.linear(low, high > low ? high : 1, TICKS);
  }

  private String label(Line line) {
    double end = Figures.last(line.middle());
    return line.name() + (Double.isNaN(end) ? "" : "  " + text(end) + band(line));
  }

  /** The ends of the band where the line ends. */
  private String band(Line line) {
    double low = Figures.last(line.low());
    double high = Figures.last(line.high());
    return Double.isNaN(low) || Double.isNaN(high)
        ? ""
        : " (" + text(low) + " to " + text(high) + ")";
  }

  private String text(double value) {
    return measure.withDigits(2).text(value);
  }
}
