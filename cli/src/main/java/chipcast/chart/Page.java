package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import java.util.List;

/**
 * A chart with its titles above and its foot below, as an SVG document.
 *
 * @param chart what is drawn
 * @param title in lines
 * @param subtitle in lines
 * @param foot in lines
 */
record Page(Chart chart, List<String> title, List<String> subtitle, List<String> foot) {
  private static final double WIDTH = 780;
  private static final double MARGIN = 16;
  private static final double TITLE_LINE = 22;
  private static final double SUBTITLE_LINE = 17;
  private static final double FOOT_LINE = 14;
  private static final double GAP = 12;

  /** How wide charts may draw. */
  static final double INNER_WIDTH = WIDTH - 2 * MARGIN;

  /** The page of a chart. */
  static Page of(Chart chart) {
    Caption caption = chart.caption();
    return new Page(
        chart,
        Lettering.lines(caption.title(), Lettering.LARGE * 1.06, INNER_WIDTH),
        Lettering.lines(caption.subtitle(), Lettering.SIZE, INNER_WIDTH),
        Lettering.lines(caption.foot(), Lettering.SMALL, INNER_WIDTH));
  }

  private Area area() {
    double top = MARGIN + title.size() * TITLE_LINE + subtitle.size() * SUBTITLE_LINE + GAP;
    return new Area(MARGIN, top, INNER_WIDTH, chart.height());
  }

  /** The document. */
  String svg() {
    Area area = area();
    double height = area.bottom() + GAP + foot.size() * FOOT_LINE + MARGIN / 2;
    Canvas canvas = new Canvas();
    canvas.rectangle(new Area(0, 0, WIDTH, height), "p", "");
    double below = lines(canvas, title, MARGIN, TITLE_LINE, "t h");
    lines(canvas, subtitle, below, SUBTITLE_LINE, "m");
    chart.draw(canvas, area);
    lines(canvas, foot, area.bottom() + GAP, FOOT_LINE, "m n");
    return head(height) + canvas.elements() + "</svg>\n";
  }

  /** Writes lines from a height on, and says where the next would be. */
  private static double lines(
      Canvas canvas, List<String> lines, double from, double height, String style) {
    double y = from;
    for (String line : lines) {
      y += height;
      canvas.text(MARGIN, y - height / 4, Anchor.START, style, line);
    }
    return y;
  }

  private String head(double height) {
    String id = chart.caption().id();
    String size = Canvas.number(WIDTH) + "\" height=\"" + Canvas.number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
        + size
        + "\" viewBox=\"0 0 "
        + Canvas.number(WIDTH)
        + " "
        + Canvas.number(height)
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "t "
        + id
        + "d\" font-size=\"13\" font-family=\"system-ui,-apple-system,'Segoe UI',Helvetica,Arial,"
        + "'DejaVu Sans',sans-serif\">\n<title id=\""
        + id
        + "t\">"
        + Canvas.escaped(chart.caption().title())
        + "</title>\n<desc id=\""
        + id
        + "d\">"
        + Canvas.escaped(chart.caption().description())
        + "</desc>\n<style>"
        + Palette.styleSheet()
        + "</style>\n";
  }
}
