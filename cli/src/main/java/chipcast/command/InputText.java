package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.hardware.CatalogueChip;
import chipcast.report.ReadableNumber;
import chipcast.uncertainty.Input;

/** Values of inputs and figures for people. */
final class InputText {
  private static final int DIGITS = 3;
  private static final double DAY = 86_400;

  private InputText() {}

  /** A value of an input with its unit. */
  static String value(Input input, double value) {
    String unit = input.assumption().unit().canonicalText();
    return switch (unit) {
      case "1" -> Decimal.rounded(value, DIGITS);
      case "year" -> Decimal.fixed(value, 1);
      case "USD" -> ReadableNumber.money(value, DIGITS) + " USD";
      case "W", "B", "B/s", "FLOP", "FLOP/s" -> ReadableNumber.quantity(value, DIGITS, unit);
      case "s" ->
          value < DAY
              ? ReadableNumber.quantity(value, DIGITS, unit)
              : Decimal.rounded(value / CatalogueChip.SECONDS_PER_YEAR, DIGITS) + " years";
      default -> Decimal.rounded(value, DIGITS) + " " + unit;
    };
  }

  /** A figure of a measure with its unit; shares in per cent. */
  static String figure(String measure, String unit, double value) {
    if (Double.isNaN(value)) {
      return RunScreen.NONE;
    }
    if (measure.startsWith("share(")) {
      return ReadableNumber.share(value, DIGITS);
    }
    return switch (unit) {
      case "1" -> Decimal.rounded(value, DIGITS);
      case "USD" -> ReadableNumber.money(value, DIGITS) + " USD";
      case "W" -> ReadableNumber.power(value, DIGITS);
      default -> Decimal.rounded(value, DIGITS) + " " + unit;
    };
  }
}
