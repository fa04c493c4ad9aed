package chipcast.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * How a figure comes about: its arithmetic with the numbers in it, and how each of those comes
 * about in turn. Terms of formulas are put in here; nothing is computed a second time.
 *
 * @param label what it is
 * @param expression arithmetic with numbers as {@link Expression} writes them; empty for an input
 * @param value the figure; none where there is only a reason
 * @param unit of the figure; empty for a plain number
 * @param note where an input comes from, or why a term is what it is; may be empty
 * @param children the terms of the expression, in its order
 */
public record Explanation(
    String label,
    String expression,
    OptionalDouble value,
    String unit,
    String note,
    List<Explanation> children) {

  public Explanation {
    children = List.copyOf(children);
  }

  /** A figure that comes from arithmetic. */
  public static Explanation of(
      String label, String expression, double value, String unit, List<Explanation> children) {
    return new Explanation(label, expression, OptionalDouble.of(value), unit, "", children);
  }

  /** A figure that is given. */
  public static Explanation given(String label, double value, String unit, String note) {
    return new Explanation(label, "", OptionalDouble.of(value), unit, note, List.of());
  }

  /** A remark without a figure. */
  public static Explanation remark(String label, String note) {
    return new Explanation(label, "", OptionalDouble.empty(), "", note, List.of());
  }

  /** The same explanation with a note. */
  public Explanation noted(String text) {
    return new Explanation(label, expression, value, unit, text, children);
  }

  /** The same explanation with other terms. */
  public Explanation with(List<Explanation> terms) {
    return new Explanation(label, expression, value, unit, note, terms);
  }

  /** The same explanation with a value that differs by rounding at most. */
  public Explanation valued(double figure) {
    return new Explanation(label, expression, OptionalDouble.of(figure), unit, note, children);
  }

  /** The same explanation with no more than so many levels of terms. */
  public Explanation upTo(int levels) {
    List<Explanation> kept =
        levels == 0 ? List.of() : children.stream().map(child -> child.upTo(levels - 1)).toList();
    return new Explanation(label, expression, value, unit, note, kept);
  }

  /** The tree as JSON in one line, numbers with ten digits. */
  public String json() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("label", Json.string(label));
    members.put("expression", Json.string(expression));
    members.put("value", value.isPresent() ? Json.number(value.getAsDouble()) : "null");
    members.put("unit", Json.string(unit));
    members.put("note", Json.string(note));
    members.put("terms", Json.array(children.stream().map(Explanation::json).toList()));
    return Json.object(members);
  }

  /** The tree as indented text; numbers with ten digits, so that the arithmetic can be checked. */
  public String text(Style style) {
    return text(style, Expression.DIGITS);
  }

  /**
   * The tree as indented text.
   *
   * @param digits significant digits of all numbers, at least 1; whole numbers of a few digits,
   *     such as years, stand in full
   */
  public String text(Style style, int digits) {
    StringBuilder text = new StringBuilder();
    append(0, line -> line, style, digits, text);
    return text.toString();
  }

  /**
   * The same for a terminal: lines that are longer than a width go on below, further in than the
   * terms that they consist of.
   *
   * @param width columns
   */
  public String wrapped(Style style, int digits, int width) {
    StringBuilder text = new StringBuilder();
    append(0, line -> Wrapping.hanging(line, width), style, digits, text);
    return text.toString();
  }

  private void append(
      int depth, UnaryOperator<String> form, Style style, int digits, StringBuilder text) {
    text.append(form.apply("  ".repeat(depth) + line(depth, style, digits))).append('\n');
    children.forEach(child -> child.append(depth + 1, form, style, digits, text));
  }

  private String line(int depth, Style style, int digits) {
    StringBuilder text = new StringBuilder();
    String name = CellText.oneLine(label);
    text.append(depth == 0 ? style.bold(name) : name);
    if (value.isPresent()) {
      text.append(" = ");
      String arithmetic = Expression.rounded(CellText.oneLine(expression), digits);
      text.append(arithmetic.isEmpty() ? "" : arithmetic + " = ");
      text.append(Expression.rounded(Expression.number(value.getAsDouble()), digits));
      text.append(unit.isEmpty() || unit.equals("1") ? "" : " " + CellText.oneLine(unit));
    }
    if (!note.isEmpty()) {
      text.append("  ").append(style.dim("(" + CellText.oneLine(note) + ")"));
    }
    return text.toString();
  }
}
