package chipcast.command;

import chipcast.source.Printable;
import chipcast.source.Problem;
import chipcast.source.ProblemText;
import java.util.List;

/** Errors as a person reads them on standard error, coloured where that is wanted. */
final class ErrorText {
  /** What is longer does not help, and comes from input that means no good. */
  private static final int LONGEST = 400;

  private final boolean coloured;

  ErrorText(boolean coloured) {
    this.coloured = coloured;
  }

  /** All problems of an input, with their number at the end where there are several. */
  String of(List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      append(out, problem);
    }
    if (problems.size() > 1) {
      out.append(problems.size()).append(" problems");
    }
    return out.toString().stripTrailing();
  }

  /** An error without a place, with lines that help. */
  String of(String code, String message, List<String> notes) {
    StringBuilder out = new StringBuilder();
    out.append(coloured(ProblemText.Style.ERROR, "error[" + code + "]"));
    out.append(coloured(ProblemText.Style.MESSAGE, ": " + shown(message)));
    for (String note : notes) {
      out.append("\n   = ").append(shown(note));
    }
    return out.toString();
  }

  private static String shown(String text) {
    return Printable.of(cut(text));
  }

  /** The text, or its beginning where it is too long; a line break at its end stays. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    return text.substring(0, LONGEST) + "…" + (text.endsWith("\n") ? "\n" : "");
  }

  private void append(StringBuilder out, Problem problem) {
    for (ProblemText.Span span : ProblemText.spans(problem)) {
      out.append(coloured(span.style(), cut(span.text())));
    }
    out.append('\n');
  }

  private String coloured(ProblemText.Style style, String text) {
    if (!coloured) {
      return text;
    }
    String colour =
        switch (style) {
          case ERROR, MARK -> "1;31";
          case MESSAGE -> "1";
          case FRAME -> "34";
          case HELP -> "32";
          case PLAIN -> "";
        };
    return colour.isEmpty() ? text : "\u001B[" + colour + "m" + text + "\u001B[0m";
  }
}
