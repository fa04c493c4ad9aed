package chipcast.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem as text, with the line it is on and a mark under what is wrong:
 *
 * <pre>
 * error[unknown-key]: a chip has no field "bandwith"
 *   --> assumptions/chips.yaml:5:5
 *    |
 *  5 |     bandwith: 3.35 TB/s
 *    |     ^^^^^^^^
 *    = path: chips.h100.bandwith
 *    = expected: one of family, bandwidth, price
 *    = help: did you mean "bandwidth"?
 * </pre>
 *
 * <p>Plain text; whoever knows the terminal colours the spans.
 */
public final class ProblemText {
  private final List<Span> spans = new ArrayList<>();
  private final Problem problem;

  private ProblemText(Problem problem) {
    this.problem = problem;
  }

  /** What a span is, for its colour. */
  public enum Style {
    /** The word error and the code. */
    ERROR,
    /** What is wrong. */
    MESSAGE,
    /** Line numbers, bars and arrows. */
    FRAME,
    /** The line of the input, and places. */
    PLAIN,
    /** The mark under what is wrong. */
    MARK,
    /** What would be right. */
    HELP
  }

  /** A piece of the text. */
  public record Span(Style style, String text) {}

  /** The text, several lines, ending in a line break. */
  public static String of(Problem problem) {
    StringBuilder out = new StringBuilder();
    for (Span span : spans(problem)) {
      out.append(span.text());
    }
    return out.toString();
  }

  /** The same text in pieces. */
  public static List<Span> spans(Problem problem) {
    ProblemText text = new ProblemText(problem);
    text.write();
    return List.copyOf(text.spans);
  }

  private void write() {
    add(Style.ERROR, "error[" + Printable.of(problem.code()) + "]");
    add(Style.MESSAGE, ": " + Printable.of(problem.message()) + "\n");
    String margin = " ".repeat(margin());
    add(Style.FRAME, margin + "--> ");
    add(Style.PLAIN, Printable.of(problem.position().toString()) + "\n");
    problem.excerpt().ifPresent(line -> excerpt(line, margin));
    note(margin, "path", problem.path(), Style.PLAIN);
    note(margin, "expected", problem.expected(), Style.PLAIN);
    problem
        .nearest()
        .ifPresent(near -> note(margin, "help", "did you mean \"" + near + "\"?", Style.HELP));
    for (Problem.Related related : problem.related()) {
      note(margin, "note", related.what() + ": " + related.position(), Style.PLAIN);
    }
  }

  private int margin() {
    return Math.max(2, Integer.toString(problem.position().line()).length() + 1);
  }

  private void excerpt(String line, String margin) {
    Excerpt shown = Excerpt.of(line, problem.position().column());
    String number = Integer.toString(problem.position().line());
    add(Style.FRAME, margin + " |\n");
    String bar = shown.text().isEmpty() ? " |" : " | ";
    add(Style.FRAME, " ".repeat(margin.length() - number.length()) + number + bar);
    add(Style.PLAIN, shown.text() + "\n");
    add(Style.FRAME, margin + " | ");
    add(Style.MARK, " ".repeat(shown.before()) + "^".repeat(shown.width()) + "\n");
  }

  private void note(String margin, String what, String text, Style style) {
    if (!text.isEmpty()) {
      add(Style.FRAME, margin + " = ");
      add(style, what + ": " + Printable.of(text) + "\n");
    }
  }

  private void add(Style style, String text) {
    spans.add(new Span(style, text));
  }

  /** One line a problem: {@code file:line:column: code: message (expected …)}. */
  public static String inOneLine(Problem problem) {
    String expected = problem.expected().isEmpty() ? "" : "; expected " + problem.expected();
    Optional<String> nearest = problem.nearest().map(near -> "; did you mean \"" + near + "\"?");
    String text = problem.position() + ": " + problem.code() + ": " + problem.message() + expected;
    return Printable.of(text + nearest.orElse(""));
  }
}
