package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.List;

/**
 * Which chips do which work: a cell for each pair, the darker the more. The colour goes with the
 * square root of a figure, for small ones have to be told apart too.
 *
 * @param caption in words
 * @param rows names from the top down
 * @param columns names from left to right
 * @param measure what the figures are, from 0 to 1
 * @param values by row, then by column; NaN where there is none
 */
public record HeatMap(
    Caption caption,
    List<String> rows,
    List<String> columns,
    Column measure,
    List<List<Double>> values)
    implements Chart {
  private static final double ROW = 24;
  private static final int DEGREES = 38;

  /** Sine and cosine of the angle at which headings rise. */
  private static final double RISE = 0.616;

  private static final double RUN = 0.788;
  private static final double GAP = 10;
  private static final double FAINTEST = 0.03;
  private static final double WHITE_LETTERS_FROM = 0.72;

  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    values = values.stream().map(List::copyOf).toList();
  }

  @Override
  public double height() {
    return headings() + rows.size() * ROW;
  }

  private double headings() {
    return Lettering.widest(columns, Lettering.SIZE) * RISE + 2 * GAP;
  }

  @Override
  public Table data() {
    Table.Builder table =
        Table.named("heat", caption.title())
            .column(Column.text("row", "row"))
            .column(Column.text("column", "column"))
            .column(measure);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        table.row(
            Cell.of(rows.get(row)),
            Cell.of(columns.get(column)),
            Figures.cell(values.get(row).get(column)));
      }
    }
    return table.build();
  }

  @Override
  public void draw(Canvas canvas, Area area) {
    double left = Lettering.widest(rows, Lettering.SIZE) + GAP;
    double right = Lettering.width(columns.get(columns.size() - 1), Lettering.SIZE) * RUN;
    Area plot = area.inset(left, headings(), Math.max(right, GAP), 0);
    double width = plot.width() / columns.size();
    for (int column = 0; column < columns.size(); column++) {
      double x = plot.left() + (column + 0.5) * width;
      canvas.slanted(x, plot.top() - 8, DEGREES, "t", columns.get(column));
    }
    for (int row = 0; row < rows.size(); row++) {
      double y = plot.top() + row * ROW;
      canvas.text(plot.left() - GAP, y + 16.5, Anchor.END, "t", rows.get(row));
      for (int column = 0; column < columns.size(); column++) {
        cell(canvas, new Area(plot.left() + column * width, y, width, ROW), row, column);
      }
    }
  }

  private void cell(Canvas canvas, Area place, int row, int column) {
    double value = values.get(row).get(column);
    if (Double.isNaN(value)) {
      return;
    }
    String words = measure.withDigits(2).text(value);
    String whole = rows.get(row) + ", " + columns.get(column) + ": " + words;
    double part = Math.min(1, Math.max(FAINTEST, Math.sqrt(Math.max(0, value))));
    canvas.shade(place, Palette.fill(0) + " e", part, whole);
    String shown = words.replace(" %", "");
    boolean fits = Lettering.width(shown, Lettering.SMALL) < place.width();
    if (fits && value > 0) {
      double middle = place.left() + place.width() / 2;
      String style = part >= WHITE_LETTERS_FROM ? "i n" : "t n";
      canvas.text(middle, place.top() + 16, Anchor.MIDDLE, style, shown);
    }
  }
}
