package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has which part of a whole, by year: a bar a year, the first part at the bottom.
 *
 * @param caption in words
 * @param years calendar years, ascending
 * @param parts from the bottom up, at most one colour each
 */
public record StackedShares(Caption caption, List<Integer> years, List<Part> parts)
    implements Chart {
  private static final Column SHARE = Column.share("share", "share").withDigits(2);
  private static final double HEIGHT = 340;
  private static final double FILLED = 0.78;

  /** Below this height a number does not fit into its part. */
  private static final double ROOM_FOR_NUMBER = 17;

  public StackedShares {
    years = List.copyOf(years);
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param name what it is
   * @param shares by year, from 0 to 1; NaN in a year in which there is no whole
   * @param rest whether it is all that has no part of its own
   */
  public record Part(String name, List<Double> shares, boolean rest) {
    public Part {
      shares = List.copyOf(shares);
    }

    private double share(int year) {
      double share = shares.get(year);
      return Double.isNaN(share) ? 0 : share;
    }
  }

  @Override
  public double height() {
    return Math.max(HEIGHT, parts.size() * Labels.LINE + Axes.BELOW);
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("shares", caption.title())
            .column(Column.text("part", "part"))
            .column(Column.year("year", "year"))
            .column(Column.share("share", "share"));
    for (Part part : parts) {
      for (int year = 0; year < years.size(); year++) {
        double share = part.shares().get(year);
        table.row(
            Cell.of(part.name()),
            Cell.of((double) years.get(year)),
            Double.isNaN(share) ? Cell.missing("no new demand") : Cell.of(share));
      }
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    List<String> names = new ArrayList<>();
    parts.forEach(part -> names.add(label(part)));
    Scale y = Scale.linear(0, 1, 5);
    double left = Axes.marginFor(y, SHARE);
    Area plot = area.inset(left, 6, Labels.room(names), Axes.BELOW);
    Axes axes = new Axes(plot, Scale.linear(0, 1, 1), y);
    axes.drawUpright(canvas, SHARE);
    Labels labels = new Labels();
    for (int year = 0; year < years.size(); year++) {
      bar(canvas, axes, year, labels);
    }
    labels.draw(canvas, plot.right() - gap(plot), plot.top() + 6, plot.bottom() - 4);
  }

  private double gap(Area plot) {
    return plot.width() / years.size() * (1 - FILLED) / 2;
  }

  private void bar(Canvas canvas, Axes axes, int year, Labels labels) {
    Area plot = axes.area();
    double step = plot.width() / years.size();
    double left = plot.left() + (year + (1 - FILLED) / 2) * step;
    double below = 0;
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      double share = part.share(year);
      Area piece =
          new Area(
              left,
              axes.top(below + share),
              FILLED * step,
              Math.max(0, axes.top(below) - axes.top(below + share)));
      if (share > 0) {
        String number = SHARE.text(share);
        canvas.rectangle(
            piece, colour(at) + " e", part.name() + ", " + years.get(year) + ": " + number);
        number(canvas, piece, part.rest() ? "j" : Palette.inside(at), number);
      }
      if (year == years.size() - 1) {
        labels.add((piece.top() + piece.bottom()) / 2, colour(at), label(part));
      }
      below += share;
    }
    String words = Integer.toString(years.get(year));
    canvas.text(left + FILLED * step / 2, plot.bottom() + 17, Anchor.MIDDLE, "m", words);
  }

  /** Numbers stand where they fit. */
  private static void number(Canvas canvas, Area piece, String style, String number) {
    boolean fits =
        piece.height() >= ROOM_FOR_NUMBER
            && Lettering.width(number, Lettering.SMALL) <= piece.width();
    if (fits) {
      double middle = (piece.top() + piece.bottom()) / 2 + 4;
      canvas.text(piece.left() + piece.width() / 2, middle, Anchor.MIDDLE, "n " + style, number);
    }
  }

  private String colour(int part) {
    return parts.get(part).rest() ? "o" : Palette.fill(part);
  }

  private String label(Part part) {
    double last = part.shares().get(years.size() - 1);
    return part.name() + (Double.isNaN(last) ? "" : "  " + SHARE.text(last));
  }
}
