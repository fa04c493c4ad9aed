package chipcast.report;

import chipcast.source.Printable;
import java.util.regex.Pattern;

/** Cells as people read them. */
final class CellText {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private CellText() {}

  /** The text of a cell; control characters are escaped, line ends become spaces. */
  static String of(Cell cell, Column column, Style style) {
    if (cell instanceof Cell.Text text) {
      return oneLine(text.text());
    }
    if (cell instanceof Cell.Missing missing) {
      return oneLine(missing.reason());
    }
    if (cell instanceof Cell.Trend trend) {
      return Sparkline.of(trend.values(), style.unicode());
    }
    return number((Cell.Figure) cell, column);
  }

  /** A text in one line and harmless. */
  static String oneLine(String text) {
    return isPlain(text) ? text : Printable.of(SPACE.matcher(text).replaceAll(" ").strip());
  }

  /** Whether a text is printable ASCII with single blanks between words, as most are. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String number(Cell.Figure figure, Column column) {
    int asked = figure.digits() == 0 ? column.digits() : figure.digits();
    int digits = Math.min(asked, column.digits());
    double value = figure.value();
    return switch (column.type()) {
      case YEAR -> ReadableNumber.year(value);
      case SHARE -> ReadableNumber.share(value, digits);
      case MONEY -> ReadableNumber.money(value, digits);
      case POWER -> ReadableNumber.power(value, digits);
      case ENERGY -> ReadableNumber.energy(value, digits, column.unit());
      case QUANTITY -> ReadableNumber.quantity(value, digits, column.unit());
      case COUNT -> ReadableNumber.count(value, digits);
      case TEXT, NUMBER, TREND -> ReadableNumber.number(value, digits);
    };
  }

  /** The heading of a column, with the unit where cells do not show it. */
  static String heading(Column column) {
    boolean unitBeside =
        switch (column.type()) {
          case MONEY, COUNT, NUMBER -> !column.unit().isEmpty() && !column.unit().equals("1");
          default -> false;
        };
    return oneLine(unitBeside ? column.title() + " (" + column.unit() + ")" : column.title());
  }
}
