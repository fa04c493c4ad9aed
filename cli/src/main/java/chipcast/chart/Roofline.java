package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What chips could do at most and what they do: arithmetic against FLOP per byte of memory traffic,
 * both in ratios (S. Williams, A. Waterman and D. Patterson, CACM 52(4), 2009). Under each roof the
 * phases of a workload stand where they are served, each with a mark of its own.
 *
 * @param caption in words
 * @param chips a roof each
 */
public record Roofline(Caption caption, List<Chip> chips) implements Chart {
  private static final Column RATE = Column.quantity("rate", "FLOP/s a chip", "FLOP/s");
  private static final Column INTENSITY = Column.number("intensity", "FLOP a byte", "FLOP/B");
  private static final double HEIGHT = 400;
  private static final double MARGIN = 2;

  /** Room of the upright axis' name above the plot, in pixels. */
  private static final double AXIS_NAME = 22;

  /** The line of a chip goes on this much beyond its ridge. */
  private static final double BEYOND = 4;

  public Roofline {
    chips = List.copyOf(chips);
  }

  /**
   * One chip.
   *
   * @param name of the chip
   * @param peak FLOP/s at the precision in which it serves
   * @param bandwidth bytes/s of the memory from which it serves
   * @param phases served on it
   */
  public record Chip(String name, double peak, double bandwidth, List<Phase> phases) {
    public Chip {
      phases = List.copyOf(phases);
    }

    private double ridge() {
      return peak / bandwidth;
    }
  }

  /**
   * One phase of a workload on a chip.
   *
   * @param name of the phase
   * @param intensity FLOP a byte of traffic
   * @param rate FLOP/s that a chip does in it
   */
  public record Phase(String name, double intensity, double rate) {}

  @Override
  public double height() {
    return key().height(Page.INNER_WIDTH)
        + Math.max(HEIGHT, chips.size() * Labels.LINE + Axes.BELOW_NAMED);
  }

  /** Names of phases in the order in which chips serve them. */
  private List<String> phases() {
    List<String> names = new ArrayList<>();
    for (Chip chip : chips) {
      for (Phase phase : chip.phases()) {
        if (!names.contains(phase.name())) {
          names.add(phase.name());
        }
      }
    }
    return names;
  }

  private Legend key() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (String phase : phases()) {
      entries.add(new Legend.Entry(Mark.of(entries.size()), "m", phase));
    }
    return new Legend(entries);
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("roofline", caption.title())
            .column(Column.text("chip", "chip"))
            .column(Column.number("peak", "peak", "FLOP/s"))
            .column(Column.number("bandwidth", "bandwidth", "B/s"))
            .column(Column.text("phase", "phase"))
            .column(INTENSITY)
            .column(RATE);
    for (Chip chip : chips) {
      for (Phase phase : chip.phases()) {
        table.row(
            Cell.of(chip.name()),
            Cell.of(chip.peak()),
            Cell.of(chip.bandwidth()),
            Cell.of(phase.name()),
            Cell.of(phase.intensity()),
            Cell.of(phase.rate()));
      }
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    List<String> names = new ArrayList<>();
    chips.forEach(chip -> names.add(chip.name()));
    Legend key = key();
    key.draw(canvas, area);
    Axes axes = axes(area, key.height(area.width()), Labels.room(names));
    Area plot = axes.area();
    axes.drawUpright(canvas, RATE);
    axes.drawLevel(canvas, INTENSITY);
    axes.nameLevel(canvas, "FLOP a byte of memory traffic");
    canvas.text(area.left(), plot.top() - 10, Anchor.START, "m", RATE.title());
    Labels labels = new Labels();
    for (int at = 0; at < chips.size(); at++) {
      Chip chip = chips.get(at);
      double[] x = {axes.left(low()), axes.left(chip.ridge()), plot.right()};
      double[] y = {
        axes.top(low() * chip.bandwidth()), axes.top(chip.peak()), axes.top(chip.peak())
      };
      canvas.curve(x, y, Palette.stroke(at));
      labels.add(axes.top(chip.peak()), Palette.fill(at), chip.name());
    }
    marks(canvas, axes);
    labels.draw(canvas, plot.right() + 2, plot.top() + 4, plot.bottom());
  }

  /** Marks where phases are served, each hanging from its roof. */
  private void marks(Canvas canvas, Axes axes) {
    List<String> phases = phases();
    for (int at = 0; at < chips.size(); at++) {
      Chip chip = chips.get(at);
      for (Phase phase : chip.phases()) {
        double x = axes.left(phase.intensity());
        double y = axes.top(phase.rate());
        double roof = axes.top(Math.min(chip.peak(), phase.intensity() * chip.bandwidth()));
        canvas.line(x, y, x, roof, Palette.leader(at));
        String words = phase.name() + " on " + chip.name() + ": " + RATE.text(phase.rate());
        Mark mark = Mark.of(phases.indexOf(phase.name()));
        mark.draw(canvas, x, y, 5, Palette.fill(at) + " e", words);
      }
    }
  }

  private Axes axes(Area area, double above, double right) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = 0;
    double far = 0;
    for (Chip chip : chips) {
      highest = Math.max(highest, chip.peak());
      far = Math.max(far, chip.ridge());
      lowest = Math.min(lowest, low() * chip.bandwidth());
      for (Phase phase : chip.phases()) {
        lowest = Math.min(lowest, phase.rate());
        far = Math.max(far, phase.intensity());
      }
    }
    Scale y = Scale.logarithmic(lowest / MARGIN, highest * MARGIN);
    Area plot = area.inset(Axes.marginFor(y, RATE), above + AXIS_NAME, right, Axes.BELOW_NAMED);
    return new Axes(plot, Scale.logarithmic(low(), far * BEYOND), y);
  }

  /** Where the level axis begins. */
  private double low() {
    double low = Double.POSITIVE_INFINITY;
    for (Chip chip : chips) {
      low = Math.min(low, chip.ridge());
      for (Phase phase : chip.phases()) {
        low = Math.min(low, phase.intensity());
      }
    }
    return low / BEYOND;
  }
}
