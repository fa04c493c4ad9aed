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
 * phases of a workload stand where they are served.
 *
 * @param caption in words
 * @param chips a roof each
 */
public record Roofline(Caption caption, List<Chip> chips) implements Chart {
  private static final Column RATE = Column.quantity("rate", "FLOP/s a chip", "FLOP/s");
  private static final Column INTENSITY = Column.number("intensity", "FLOP a byte", "FLOP/B");
  private static final double HEIGHT = 400;
  private static final double MARGIN = 2;

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
    return Math.max(HEIGHT, chips.size() * Labels.LINE + Axes.BELOW_NAMED);
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
    Axes axes = axes(area, Labels.room(names));
    Area plot = axes.area();
    axes.drawUpright(canvas, RATE);
    axes.drawLevel(canvas, INTENSITY);
    axes.nameLevel(canvas, "FLOP a byte of memory traffic");
    canvas.text(area.left(), plot.top() - 26, Anchor.START, "m", RATE.title());
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
    phases(canvas, axes);
    labels.draw(canvas, plot.right() + 2, plot.top() + 4, plot.bottom());
  }

  /** Points where phases are served, and above the plot the name of each phase at its place. */
  private void phases(Canvas canvas, Axes axes) {
    List<String> named = new ArrayList<>();
    for (int at = 0; at < chips.size(); at++) {
      for (Phase phase : chips.get(at).phases()) {
        double x = axes.left(phase.intensity());
        double y = axes.top(phase.rate());
        double roof =
            axes.top(Math.min(chips.get(at).peak(), phase.intensity() * chips.get(at).bandwidth()));
        canvas.line(x, y, x, roof, "l d s" + at % 8);
        String words =
            phase.name() + " on " + chips.get(at).name() + ": " + RATE.text(phase.rate());
        canvas.disc(x, y, 4.5, Palette.fill(at), words);
        if (!named.contains(phase.name())) {
          named.add(phase.name());
        }
      }
    }
    names(canvas, axes, named);
  }

  private void names(Canvas canvas, Axes axes, List<String> named) {
    List<Double> wanted = new ArrayList<>();
    List<String> inOrder = new ArrayList<>(named);
    inOrder.sort((a, b) -> Double.compare(middle(a), middle(b)));
    double widest = Lettering.widest(inOrder, Lettering.SIZE) + 14;
    inOrder.forEach(name -> wanted.add(axes.left(middle(name))));
    Area plot = axes.area();
    double half = widest / 2;
    List<Double> places = Labels.spread(wanted, widest, plot.left() + half, plot.right() - half);
    for (int at = 0; at < inOrder.size(); at++) {
      double y = plot.top() - 8;
      canvas.text(places.get(at), y, Anchor.MIDDLE, "t", inOrder.get(at));
      canvas.line(places.get(at), y + 3, wanted.get(at), plot.top() + 6, "a");
    }
  }

  /** The middle of the intensities at which a phase is served, by ratios. */
  private double middle(String phase) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (Chip chip : chips) {
      for (Phase each : chip.phases()) {
        if (each.name().equals(phase)) {
          least = Math.min(least, each.intensity());
          most = Math.max(most, each.intensity());
        }
      }
    }
    return Math.sqrt(least * most);
  }

  private Axes axes(Area area, double right) {
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
    Area plot = area.inset(Axes.marginFor(y, RATE), 38, right, Axes.BELOW_NAMED);
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
