package chipcast.report;

import chipcast.result.Value;
import java.util.List;

/** One cell of a table. */
public sealed interface Cell {

  /**
   * Words.
   *
   * @param text any text; writers make it harmless
   */
  record Text(String text) implements Cell {}

  /**
   * A number in its column's unit.
   *
   * @param value finite
   * @param digits significant digits that it deserves; 0 leaves it to the column
   */
  record Figure(double value, int digits) implements Cell {
    public Figure {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("value: not finite; say what is missing instead");
      }
    }
  }

  /**
   * No number, for a reason that stands in its place: never shown as zero.
   *
   * @param reason a few words
   */
  record Missing(String reason) implements Cell {}

  /**
   * A row's values over the years.
   *
   * @param values NaN where there is none
   */
  record Trend(List<Double> values) implements Cell {
    public Trend {
      values = List.copyOf(values);
    }
  }

  /** A cell of words. */
  static Cell of(String text) {
    return new Text(text);
  }

  /** A cell with a number. */
  static Cell of(double value) {
    return new Figure(value, 0);
  }

  /** A cell with a number that is shown with no more digits than its band supports. */
  static Cell of(double value, double low, double high) {
    return new Figure(value, ReadableNumber.digitsSupported(value, low, high));
  }

  /** A cell with a figure of a result. */
  static Cell of(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return of(numeric.value());
    }
    return value instanceof Value.Name name
        ? of(name.name())
        : missing(((Value.Absent) value).reason().text());
  }

  /** A cell without a number. */
  static Cell missing(String reason) {
    return new Missing(reason);
  }
}
