package chipcast.report;

import chipcast.arithmetic.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Writes arithmetic with its numbers, in the signs + − × ÷ ^, parentheses, and the functions max,
 * min, ln, exp. Numbers have ten digits; a negative one stands in parentheses.
 */
public final class Expression {

  private Expression() {}

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
