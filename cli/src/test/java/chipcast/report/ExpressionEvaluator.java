package chipcast.report;

import chipcast.arithmetic.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes the arithmetic that explanations print, so that tests can hold printed values against
 * it: + − × ÷ ^ (right to left, before a sign), parentheses, max, min, ln, exp.
 */
public final class ExpressionEvaluator {

  private final String text;
  private int at;

  private ExpressionEvaluator(String text) {
    this.text = text.replaceAll("\\s", "").replace('-', '−').replace("e−", "e-");
  }

  /** The value of an expression. */
  public static double value(String expression) {
    ExpressionEvaluator evaluator = new ExpressionEvaluator(expression);
    double value = evaluator.sum();
    if (evaluator.at < evaluator.text.length()) {
      throw new IllegalArgumentException(
          "unread: " + evaluator.text.substring(evaluator.at) + " in " + expression);
    }
    return value;
  }

  private double sum() {
    double sum = product();
    while (true) {
      if (accept("+")) {
        sum += product();
      } else if (accept("−")) {
        sum -= product();
      } else {
        return sum;
      }
    }
  }

  private double product() {
    double product = signed();
    while (true) {
      if (accept("×")) {
        product *= signed();
      } else if (accept("÷")) {
        product /= signed();
      } else {
        return product;
      }
    }
  }

  private double signed() {
    return accept("−") ? -signed() : power();
  }

  private double power() {
    double base = atom();
    return accept("^") ? Elementary.pow(base, signed()) : base;
  }

  private double atom() {
    if (accept("(")) {
      double inner = sum();
      require(")");
      return inner;
    }
    for (String function : List.of("max", "min", "ln", "exp")) {
      if (accept(function + "(")) {
        return call(function, arguments());
      }
    }
    return number();
  }

  private List<Double> arguments() {
    List<Double> arguments = new ArrayList<>();
    do {
      arguments.add(sum());
    } while (accept(","));
    require(")");
    return arguments;
  }

  private static double call(String function, List<Double> arguments) {
    return switch (function) {
      case "max" -> arguments.stream().reduce(Math::max).orElseThrow();
      case "min" -> arguments.stream().reduce(Math::min).orElseThrow();
      case "ln" -> Elementary.log(arguments.get(0));
      default -> Elementary.exp(arguments.get(0));
    };
  }

  private double number() {
    int start = at;
    while (at < text.length() && isOfNumber(at)) {
      at++;
    }
    return Double.parseDouble(text.substring(start, at));
  }

  private boolean isOfNumber(int index) {
    char c = text.charAt(index);
    boolean exponentSign = (c == '+' || c == '-') && text.charAt(index - 1) == 'e';
    return Character.isDigit(c) || c == '.' || c == 'e' || exponentSign;
  }

  private boolean accept(String token) {
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private void require(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException("expected " + token + " at " + at + " in " + text);
    }
  }
}
