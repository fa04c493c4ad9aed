package chipcast.chart;

import chipcast.report.Cell;
import java.util.List;

/** Lists of figures of which some may be missing. */
final class Figures {

  private Figures() {}

  /** The last that is there; NaN where none is. */
  static double last(List<Double> values) {
    for (int at = values.size() - 1; at >= 0; at--) {
      if (!Double.isNaN(values.get(at))) {
        return values.get(at);
      }
    }
    return Double.NaN;
  }

  /** A figure, or nothing where there is none. */
  static Cell cell(double value) {
    return Double.isNaN(value) ? Cell.missing("") : Cell.of(value);
  }

  /** The figures as an array. */
  static double[] array(List<Double> values) {
    double[] array = new double[values.size()];
    for (int at = 0; at < array.length; at++) {
      array[at] = values.get(at);
    }
    return array;
  }
}
