package chipcast.chart;

import chipcast.report.Table;

/** A picture of figures: what it says in words, how it is drawn, and the figures themselves. */
public sealed interface Chart
    permits CostCurves,
        Fan,
        HeatMap,
        Roofline,
        Scatter,
        SmallMultiples,
        StackedShares,
        Tornado,
        Waterfall {

  /** What it says in words. */
  Caption caption();

  /** The figures that it shows, in full, for machines. */
  Table data();

  /** Height that the drawing needs below its titles, in pixels. */
  double height();

  /** Draws all but titles and foot. */
  void draw(Canvas canvas, Area area);

  /** The picture as an SVG document. */
  default String svg() {
    return Page.of(this).svg();
  }
}
