package chipcast.command;

import chipcast.measure.Combination;
import chipcast.measure.Measure;
import chipcast.measure.Share;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.result.Value;

/** Figures of measures for people, each in the way of its kind. */
final class FigureText {
  private static final int DIGITS = 3;

  private FigureText() {}

  /** A figure, or why there is none. */
  static String of(Measure measure, Value value) {
    if (value instanceof Value.Numeric number) {
      return of(measure, number.value());
    }
    return value instanceof Value.Name name ? name.name() : ((Value.Absent) value).reason().text();
  }

  /** A number in the unit of a measure. */
  static String of(Measure measure, double number) {
    if (isShare(measure)) {
      return ReadableNumber.share(number, DIGITS);
    }
    return switch (measure.unit()) {
      case Measure.CALENDAR_YEAR -> ReadableNumber.year(number);
      case Measure.ONE, "" -> ReadableNumber.number(number, DIGITS);
      case "USD" -> ReadableNumber.money(number, DIGITS) + " USD";
      default -> ReadableNumber.quantity(number, DIGITS, measure.unit());
    };
  }

  /** The column in which figures of a measure stand. */
  static Column column(Measure measure, String name, String title) {
    if (isShare(measure)) {
      return Column.share(name, title);
    }
    return switch (measure.unit()) {
      case "USD" -> Column.money(name, title, "USD");
      case "W" -> Column.power(name, title);
      case Measure.CALENDAR_YEAR -> Column.year(name, title);
      default -> Column.number(name, title, measure.unit());
    };
  }

  /** How far a figure of a measure moved, with its sign; shares move in points. */
  static String move(Measure measure, double move) {
    return sign(move) + size(measure, Math.abs(move));
  }

  /** How far a figure of a measure moved, without a sign; shares move in points. */
  static String size(Measure measure, double size) {
    if (Double.isInfinite(size)) {
      return "unknown";
    }
    return isShare(measure) ? ReadableNumber.points(size) : of(measure, size);
  }

  /** A sign, a true minus, before what follows; none before nothing. */
  static String sign(double move) {
    return move > 0 ? "+" : move < 0 ? "−" : "";
  }

  /** A share, or what shares add up or differ by. */
  private static boolean isShare(Measure measure) {
    return measure instanceof Share
        || (measure instanceof Combination combination
            && combination.operation() != Combination.Operation.RATIO
            && isShare(combination.terms().get(0)));
  }
}
