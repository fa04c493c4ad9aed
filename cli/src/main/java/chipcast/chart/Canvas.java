package chipcast.chart;

import chipcast.arithmetic.Decimal;
import chipcast.source.Printable;

/** Shapes and letters of one picture as SVG elements, each with the class that styles it. */
public final class Canvas {
  private final StringBuilder body = new StringBuilder();

  /** Where a text stands by its point. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  /** A straight line. */
  void line(double x1, double y1, double x2, double y2, String style) {
    String ends =
        attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2) + attribute("y2", y2);
    element("line", ends, style, "");
  }

  /** A line through points; points that are NaN cut it. */
  void curve(double[] x, double[] y, String style) {
    StringBuilder path = new StringBuilder();
    boolean down = false;
    for (int at = 0; at < x.length; at++) {
      boolean there = !Double.isNaN(x[at]) && !Double.isNaN(y[at]);
      path.append(there ? point(down ? "L" : "M", x[at], y[at]) : "");
      down = there;
    }
    path(path.toString(), style);
  }

  /** What lies between two curves over the same points. */
  void band(double[] x, double[] upper, double[] lower, String style) {
    StringBuilder path = new StringBuilder();
    for (int at = 0; at < x.length; at++) {
      path.append(point(at == 0 ? "M" : "L", x[at], upper[at]));
    }
    for (int at = x.length - 1; at >= 0; at--) {
      path.append(point("L", x[at], lower[at]));
    }
    path(path.isEmpty() ? "" : path.append('Z').toString(), style);
  }

  private static String point(String move, double x, double y) {
    return move + number(x) + " " + number(y);
  }

  private void path(String path, String style) {
    if (!path.isEmpty()) {
      element("path", " d=\"" + path + "\"", style, "");
    }
  }

  /** A rectangle, with words that appear where a pointer rests on it. */
  void rectangle(Area area, String style, String words) {
    String place =
        attribute("x", area.left())
            + attribute("y", area.top())
            + attribute("width", area.width())
            + attribute("height", area.height());
    element("rect", place, style, words);
  }

  /** A rectangle of which only a part of the colour shows: 0 none, 1 all. */
  void shade(Area area, String style, double part, String words) {
    String place =
        attribute("x", area.left())
            + attribute("y", area.top())
            + attribute("width", area.width())
            + attribute("height", area.height())
            + " fill-opacity=\""
            + Decimal.fixed(part, 2)
            + "\"";
    element("rect", place, style, words);
  }

  /** A disc, with words that appear where a pointer rests on it. */
  void disc(double x, double y, double radius, String style, String words) {
    element(
        "circle", attribute("cx", x) + attribute("cy", y) + attribute("r", radius), style, words);
  }

  /** A closed shape through points, with words that appear where a pointer rests on it. */
  void polygon(double[] x, double[] y, String style, String words) {
    StringBuilder path = new StringBuilder();
    for (int at = 0; at < x.length; at++) {
      path.append(point(at == 0 ? "M" : "L", x[at], y[at]));
    }
    element("path", " d=\"" + path + "Z\"", style, words);
  }

  private void element(String name, String attributes, String style, String words) {
    body.append('<').append(name).append(attributes);
    body.append(" class=\"").append(style).append('"');
    body.append(
        words.isEmpty() ? "/>\n" : "><title>" + escaped(words) + "</title></" + name + ">\n");
  }

  /** Words in one line. */
  void text(double x, double y, Anchor anchor, String style, String words) {
    String side = anchor == Anchor.START ? "" : " text-anchor=\"" + anchor.word + "\"";
    text(attribute("x", x) + attribute("y", y) + side, style, words);
  }

  /** Words that rise to the right from their point. */
  void slanted(double x, double y, int degrees, String style, String words) {
    String turn = " transform=\"rotate(-" + degrees + " " + number(x) + " " + number(y) + ")\"";
    text(attribute("x", x) + attribute("y", y) + turn, style, words);
  }

  private void text(String attributes, String style, String words) {
    body.append("<text").append(attributes).append(" class=\"").append(style).append("\">");
    body.append(escaped(words)).append("</text>\n");
  }

  /** All that was drawn. */
  String elements() {
    return body.toString();
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  /** A coordinate: tenths of a pixel are finer than any eye. */
  static String number(double value) {
    String text = Decimal.fixed(value, 1);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Text as XML has it. */
  static String escaped(String text) {
    return Printable.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
