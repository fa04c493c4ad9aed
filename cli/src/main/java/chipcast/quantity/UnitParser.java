package chipcast.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a unit by recursive descent:
 *
 * <pre>
 *   unit     = growth | product
 *   growth   = ("x" | "%") "/" time         a multiplier or a rate per month, year …
 *   product  = compound {("*" | "·" | "/") compound}     from left to right
 *   compound = power {"-" power}                 kW-year: binds tighter than a division
 *   power    = primary ["^" ["-"] digit]
 *   primary  = name | "(" product ")"
 * </pre>
 */
final class UnitParser {
  private static final int LONGEST_TEXT = 100;
  private static final int DEEPEST_NESTING = 8;
  private static final double SECONDS_PER_YEAR = 31_536_000.0;

  /** A memory of a pure function: the same few units stand in thousands of assumptions. */
  private static final Map<String, Unit> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 1_000;

  private final String text;
  private int at;
  private int depth;

  private UnitParser(String text) {
    this.text = text;
  }

  static Unit parse(String text) {
    @Nullable Unit known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    Unit unit = new UnitParser(text).whole();
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(text, unit);
    }
    return unit;
  }

  private Unit whole() {
    if (text.length() > LONGEST_TEXT) {
      throw problem(0, "a unit of " + text.length() + " characters", "a unit such as TB/s");
    }
    skipSpaces();
    Optional<Unit> growth = growth();
    if (growth.isPresent()) {
      return growth.get();
    }
    Unit unit = product();
    if (at < text.length()) {
      throw problem(at, "unexpected " + quoted(at), "one of / * ^ or the end of the unit");
    }
    return unit.withText(text.strip());
  }

  private Optional<Unit> growth() {
    int start = at;
    boolean rate = text.startsWith("%", at);
    if (rate || text.startsWith("x", at)) {
      advance();
      if (at < text.length() && text.charAt(at) == '/') {
        advance();
        Unit period = primary();
        if (at == text.length() && period.compatible(UnitNames.SECOND)) {
          return Optional.of(growth(rate, period));
        }
      }
    }
    at = start;
    return Optional.empty();
  }

  private Unit growth(boolean rate, Unit period) {
    double years = period.canonical(1.0) / SECONDS_PER_YEAR;
    Dimension dimension = Dimension.of(BaseUnit.GROWTH);
    return new Unit(text.strip(), dimension, Scale.ONE, 0, new Growth(rate, years));
  }

  private Unit product() {
    Unit unit = compound();
    while (at < text.length()) {
      int operatorAt = at;
      char operator = text.charAt(at);
      if (operator != '/' && operator != '*' && operator != '·') {
        break;
      }
      advance();
      Unit factor = compound();
      unit = combined(operatorAt, unit, factor, operator == '/');
    }
    return unit;
  }

  private Unit compound() {
    Unit unit = power();
    while (at < text.length() && text.charAt(at) == '-') {
      int operatorAt = at;
      advance();
      unit = combined(operatorAt, unit, power(), false);
    }
    return unit;
  }

  private Unit power() {
    int start = at;
    Unit base = primary();
    if (at == text.length() || text.charAt(at) != '^') {
      return base;
    }
    advance();
    int exponent = exponent();
    Unit result = Unit.ONE;
    for (int i = 0; i < Math.abs(exponent); i++) {
      result = combined(start, result, base, exponent < 0);
    }
    return result;
  }

  private int exponent() {
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative) {
      at++;
    }
    if (at == text.length() || text.charAt(at) < '1' || text.charAt(at) > '9') {
      throw problem(at, "no exponent after ^", "a whole number from 1 to 9");
    }
    int digit = text.charAt(at) - '0';
    advance();
    return negative ? -digit : digit;
  }

  private Unit primary() {
    if (at < text.length() && text.charAt(at) == '(') {
      return parenthesis();
    }
    int start = at;
    at = endOfName(start);
    String name = text.substring(start, at);
    skipSpaces();
    if (name.isEmpty()) {
      throw problem(start, "no unit " + (start == 0 ? "" : "here"), "a unit such as TB/s");
    }
    Optional<Unit> unit = UnitNames.find(name);
    if (unit.isEmpty()) {
      throw unknown(name, start);
    }
    return unit.get();
  }

  private int endOfName(int from) {
    int end = from;
    while (end < text.length() && partOfName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Unit parenthesis() {
    int start = at;
    if (++depth > DEEPEST_NESTING) {
      throw problem(start, "too many parentheses", "a simpler unit");
    }
    advance();
    Unit unit = product();
    if (at == text.length() || text.charAt(at) != ')') {
      throw problem(start, "a parenthesis that is not closed", ")");
    }
    advance();
    depth--;
    return unit;
  }

  private Unit combined(int place, Unit left, Unit right, boolean divide) {
    try {
      return divide ? left.per(right) : left.times(right);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw problem(place, String.valueOf(e.getMessage()), "another unit");
    }
  }

  private UnreadableQuantity unknown(String name, int start) {
    // "3 M tokens" means 3 Mtokens.
    String joined = name + text.substring(at, endOfName(at));
    Optional<String> nearest =
        UnitNames.find(joined).isPresent() ? Optional.of(joined) : UnitNames.nearest(name);
    return new UnreadableQuantity(
        "unknown unit '" + name + "'", start, "a unit such as TB/s, kUSD, W, year", nearest);
  }

  private static UnreadableQuantity problem(int place, String message, String expected) {
    return new UnreadableQuantity(message.strip(), place, expected, Optional.empty());
  }

  private String quoted(int place) {
    return "'" + text.substring(place, Math.min(text.length(), place + 12)) + "'";
  }

  private static boolean partOfName(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '%'
        || c == 'µ'
        || c == 'μ';
  }

  private void advance() {
    at++;
    skipSpaces();
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
