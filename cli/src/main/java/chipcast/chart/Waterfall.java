package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ColumnType;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * From one figure to another by steps that add up to the difference.
 *
 * @param caption in words
 * @param measure what the figures are
 * @param startName of what the first figure is
 * @param start the first figure
 * @param steps what moves it, in order
 * @param endName of what the last figure is
 * @param end the last figure
 */
public record Waterfall(
    Caption caption,
    Column measure,
    String startName,
    double start,
    List<Step> steps,
    String endName,
    double end)
    implements Chart {
  private static final int TICKS = 6;
  private static final double MOST_OF_WIDTH = 0.5;

  /** Steps that are together less than this part of the figures would not be seen beside them. */
  private static final double SEEN = 0.25;

  private static final int UP = 0;
  private static final int DOWN = 1;
  private static final String MINUS = "−";

  public Waterfall {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param name what moves the figure
   * @param delta by how much, in the figure's unit
   */
  public record Step(String name, double delta) {}

  @Override
  public double height() {
    return Rows.height(steps.size() + 2) + Axes.BELOW_NAMED;
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("waterfall", caption.title())
            .column(Column.text("step", "step"))
            .column(Column.text("kind", "kind"))
            .column(measure);
    table.row(Cell.of(startName), Cell.of("start"), Cell.of(start));
    for (Step step : steps) {
      table.row(Cell.of(step.name()), Cell.of("change"), Cell.of(step.delta()));
    }
    return table.row(Cell.of(endName), Cell.of("end"), Cell.of(end)).build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    List<String> names = new ArrayList<>(List.of(startName));
    steps.forEach(step -> names.add(step.name()));
    names.add(endName);
    Rows rows = Rows.of(names, area.width() * MOST_OF_WIDTH);
    double value = roomOfNumbers();
    boolean falls = steps.stream().anyMatch(step -> step.delta() < 0);
    double before = falls ? value : 0;
    Area plot = area.inset(rows.room() + before, 0, value, Axes.BELOW_NAMED);
    Axes axes = new Axes(plot, scale(), Scale.linear(0, 1, 1));
    axes.drawLevel(canvas, measure);
    if (base() != 0) {
      axes.nameLevel(canvas, "the axis does not begin at 0");
    }
    for (int row = 0; row < names.size(); row++) {
      rows.name(canvas, area, plot, row);
    }
    whole(canvas, axes, rows.bar(plot, 0), start);
    double running = start;
    for (int at = 0; at < steps.size(); at++) {
      double next = running + steps.get(at).delta();
      step(canvas, axes, rows.bar(plot, at + 1), running, next);
      running = next;
    }
    whole(canvas, axes, rows.bar(plot, names.size() - 1), end);
  }

  /** All that is ever reached, and zero unless steps would not be seen then. */
  private Scale scale() {
    return Scale.linear(Math.min(base(), least()), Math.max(base(), greatest()), TICKS);
  }

  /** Where the whole figures begin: at 0, or so near that the steps can be seen. */
  private double base() {
    double span = greatest() - least();
    boolean seen = span == 0 || span > SEEN * Math.max(Math.abs(least()), Math.abs(greatest()));
    return seen ? 0 : least() > 0 ? Math.max(0, least() - span) : greatest() + span;
  }

  private double least() {
    return reached().stream().mapToDouble(each -> each).min().orElse(0);
  }

  private double greatest() {
    return reached().stream().mapToDouble(each -> each).max().orElse(0);
  }

  private List<Double> reached() {
    List<Double> reached = new ArrayList<>(List.of(start, end));
    double running = start;
    for (Step step : steps) {
      running += step.delta();
      reached.add(running);
    }
    return reached;
  }

  private void whole(Canvas canvas, Axes axes, Area row, double value) {
    double far = base() > 0 ? axes.area().left() : axes.area().right();
    double zero = base() == 0 ? axes.left(0) : far;
    double to = axes.left(value);
    Area bar = new Area(Math.min(zero, to), row.top(), Math.abs(to - zero), row.height());
    canvas.rectangle(bar, "o", text(value));
    canvas.text(bar.right() + 5, row.bottom() - 3.5, Anchor.START, "t", text(value));
  }

  private void step(Canvas canvas, Axes axes, Area row, double from, double to) {
    double left = axes.left(Math.min(from, to));
    double right = axes.left(Math.max(from, to));
    String words = moved(to - from);
    Area bar = new Area(left, row.top(), Math.max(1, right - left), row.height());
    canvas.rectangle(bar, Palette.fill(to < from ? DOWN : UP), words);
    if (to < from) {
      canvas.text(left - 5, row.bottom() - 3.5, Anchor.END, "t", words);
    } else {
      canvas.text(right + 5, row.bottom() - 3.5, Anchor.START, "t", words);
    }
    double end = axes.left(to);
    canvas.line(end, row.bottom(), end, row.bottom() + 8, "a");
  }

  private double roomOfNumbers() {
    List<String> numbers = new ArrayList<>(List.of(text(start), text(end)));
    steps.forEach(step -> numbers.add(moved(step.delta())));
    return Lettering.widest(numbers, Lettering.SIZE) + 12;
  }

  /** How far a step goes, with its sign; shares move in percentage points. */
  private String moved(double delta) {
    double size = Math.abs(delta);
    boolean share = measure.type() == ColumnType.SHARE;
    return (delta < 0 ? MINUS : "+") + (share ? ReadableNumber.points(size) : text(size));
  }

  private String text(double value) {
    return measure.text(value);
  }
}
