package chipcast.command;

import chipcast.source.Position;
import chipcast.source.Printable;
import chipcast.source.Problem;
import java.util.List;

/**
 * Problems as a person reads them: code, place, the line with a mark under the column, what was
 * found, what was expected, the nearest choice.
 */
final class ProblemText {
  private static final int LONGEST_LINE = 100;
  private final boolean coloured;

  ProblemText(boolean coloured) {
    this.coloured = coloured;
  }

  /** All problems with their number at the end. */
  String of(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      append(out, problem);
      out.append('\n');
    }
    int count = problems.size();
    return out.append(count).append(count == 1 ? " problem" : " problems").toString();
  }

  /** The first line of an error. */
  String headline(String code, String message) {
    String head = "error[" + code + "]";
    return (coloured ? "\u001B[1;31m" + head + "\u001B[0m" : head) + ": " + message;
  }

  private void append(StringBuilder out, Problem problem) {
    out.append(headline(problem.code(), Printable.of(problem.message()))).append('\n');
    out.append("  --> ").append(Printable.of(problem.position().toString())).append('\n');
    problem.excerpt().ifPresent(line -> excerpt(out, problem.position(), line));
    line(out, "path", problem.path());
    line(out, "expected", problem.expected());
    line(out, "did you mean", problem.nearest().orElse(""));
    for (Problem.Related related : problem.related()) {
      line(out, related.what(), related.position().toString());
    }
  }

  private static void line(StringBuilder out, String label, String text) {
    if (!text.isEmpty()) {
      out.append("   = ").append(label).append(": ").append(Printable.of(text)).append('\n');
    }
  }

  /** The line, cut around the column where it is long, and a caret under the column. */
  private static void excerpt(StringBuilder out, Position position, String line) {
    String number = Integer.toString(position.line());
    int[] points = line.codePoints().toArray();
    int column = Math.max(1, Math.min(position.column(), points.length + 1));
    int from = column <= LONGEST_LINE - 10 ? 0 : column - LONGEST_LINE / 2;
    int to = Math.min(points.length, from + LONGEST_LINE);
    String shown = Printable.of(new String(points, from, to - from));
    String before = Printable.of(new String(points, from, column - 1 - from));
    out.append("   ").append(number).append(" | ").append(shown).append('\n');
    if (position.column() > 0) {
      int indent = before.codePointCount(0, before.length());
      out.append("   ").append(" ".repeat(number.length())).append(" | ");
      out.append(" ".repeat(indent)).append("^\n");
    }
  }
}
