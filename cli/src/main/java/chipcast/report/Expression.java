package chipcast.report;

import chipcast.arithmetic.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Writes arithmetic with its numbers, in the signs + − × ÷ ^, parentheses, and the functions max,
 * min, ln, exp. Numbers have ten digits; a negative one stands in parentheses.
 */
public final class Expression {

  /** Significant digits of every number written here. */
  public static final int DIGITS = 10;

  /** Whole numbers below this are years, hours of a year or counts: rounding makes them wrong. */
  private static final double SMALL_INTEGER = 100_000;

  /** A person reads what is smaller or larger than these better with an exponent. */
  private static final double SMALLEST_PLAIN = 1e-4;

  private static final double LARGEST_PLAIN = 1e7;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?");

  private Expression() {}

  /** The same arithmetic with fewer digits in each of its numbers. */
  public static String rounded(String expression, int digits) {
    return digits >= DIGITS
        ? expression
        : NUMBER.matcher(expression).replaceAll(found -> shorter(found.group(), digits));
  }

  private static String shorter(String number, int digits) {
    double value = Double.parseDouble(number);
    boolean small = value < SMALL_INTEGER && value == (long) value;
    if (value == 0.0 || small) {
      return number;
    }
    BigDecimal shown =
        new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    if (value >= SMALLEST_PLAIN && value < LARGEST_PLAIN) {
      return shown.stripTrailingZeros().toPlainString();
    }
    int exponent = shown.precision() - shown.scale() - 1;
    return shown.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
  }

  /** A number with ten significant digits. */
  public static String number(double value) {
    return Decimal.tenDigits(value).replace('-', '−').replace("e−", "e-");
  }

  /** A number as a term: in parentheses if negative. */
  public static String term(double value) {
    return value < 0.0 ? "(" + number(value) + ")" : number(value);
  }

  /** a + b + … */
  public static String sum(double... terms) {
    return joined(" + ", terms);
  }

  /** a × b × … */
  public static String product(double... factors) {
    return joined(" × ", factors);
  }

  /** a ÷ b ÷ … */
  public static String quotient(double... terms) {
    return joined(" ÷ ", terms);
  }

  /** a − b − … */
  public static String difference(double... terms) {
    return joined(" − ", terms);
  }

  /** a ^ b. */
  public static String power(double base, double exponent) {
    return term(base) + " ^ " + term(exponent);
  }

  /** max(a, b, …). */
  public static String max(double... values) {
    return "max(" + listed(values) + ")";
  }

  /** min(a, b, …). */
  public static String min(double... values) {
    return "min(" + listed(values) + ")";
  }

  /** (a × x + b × y + …), one factor from each list. */
  public static String sumOfProducts(List<Double> left, List<Double> right) {
    if (left.size() != right.size()) {
      throw new IllegalArgumentException("right: " + right.size() + " against " + left.size());
    }
    StringBuilder sum = new StringBuilder("(");
    for (int i = 0; i < left.size(); i++) {
      sum.append(i == 0 ? "" : " + ").append(product(left.get(i), right.get(i)));
    }
    return sum.append(')').toString();
  }

  private static String joined(String sign, double... terms) {
    return Arrays.stream(terms).mapToObj(Expression::term).collect(Collectors.joining(sign));
  }

  private static String listed(double... values) {
    return DoubleStream.of(values).mapToObj(Expression::number).collect(Collectors.joining(", "));
  }
}
