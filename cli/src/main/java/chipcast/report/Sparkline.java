package chipcast.report;

import java.util.List;

/**
 * A row of numbers as a row of bars, from zero (or the lowest, if that is below) to the row's own
 * highest: it shows the shape, not the size.
 */
public final class Sparkline {

  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final String ASCII_BARS = "_.-~=+*#";
  private static final String GAP = " ";

  private Sparkline() {}

  /** One character a value; a space where it is NaN. */
  public static String of(List<Double> values, boolean unicode) {
    double low = 0.0;
    double high = 0.0;
    for (double value : values) {
      low = value < low ? value : low;
      high = value > high ? value : high;
    }
    StringBuilder line = new StringBuilder();
    for (double value : values) {
      line.append(bar(value, low, high, unicode ? BARS : ASCII_BARS));
    }
    return line.toString();
  }

  private static String bar(double value, double low, double high, String bars) {
    if (Double.isNaN(value)) {
      return GAP;
    }
    double height = high > low ? (value - low) / (high - low) : 0.0;
    int index = (int) Math.min(bars.length() - 1, Math.floor(height * bars.length()));
    return bars.substring(index, index + 1);
  }
}
