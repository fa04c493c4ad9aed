package chipcast.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The first look at a text, before any parser sees it: binary data, control and invisible
 * characters, tabs in the indentation, YAML directives, and lines so long that the parser, whose
 * time grows with the square of a scalar's length, would hang on them.
 */
final class TextScan {
  private static final int LONGEST_LINE = 32 * 1024;
  private static final String UNTIDY =
      "plain text; in double quotes it may be written as an escape";

  private final SourceText source;
  private final Problems problems;
  private final Set<Code> told = new HashSet<>();
  private boolean begun;

  private TextScan(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Whether the parser may see this text; everything found is told. */
  static boolean passes(SourceText source, Problems problems) {
    TextScan scan = new TextScan(source, problems);
    String text = source.text();
    int line = 1;
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      scan.line(text, start, end, line);
      start = end + 1;
      line++;
    }
    return scan.told.isEmpty();
  }

  private void line(String text, int start, int end, int line) {
    if (end - start > LONGEST_LINE) {
      String found = String.format(Locale.ROOT, "a line of %,d characters", end - start);
      refuse(Code.LINE_TOO_LONG, line, 1, found, "at most 32,768 characters a line");
      return;
    }
    int first = start;
    while (first < end && isBlank(text.charAt(first))) {
      first++;
    }
    indentation(text, start, first, end, line);
    for (int at = first; at < end; at++) {
      char character = text.charAt(at);
      if ((character < ' ' && character != '\t') || character >= 0x7F) {
        unusual(text, start, at, line);
      }
    }
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }

  private void indentation(String text, int start, int first, int end, int line) {
    if (first == end) {
      return;
    }
    int tab = start;
    while (tab < first && text.charAt(tab) != '\t') {
      tab++;
    }
    if (tab < first && text.charAt(first) != '#') {
      refuse(Code.TAB_INDENT, line, tab - start + 1, "a tab in the indentation", "spaces");
    }
    if (!begun && text.charAt(first) == '%') {
      refuse(Code.DIRECTIVE, line, 1, "a YAML directive", "a file without directives");
    }
    begun |= text.charAt(first) != '#';
  }

  private void unusual(String text, int start, int at, int line) {
    int character = text.codePointAt(at);
    boolean secondHalf =
        at > start && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    if (secondHalf || !Printable.isUnprintable(character)) {
      return;
    }
    int column = text.codePointCount(start, at) + 1;
    if (character == 0) {
      refuse(Code.BINARY, line, column, "a NUL byte: this is no text file", "a YAML text");
    } else {
      String found = String.format(Locale.ROOT, "the invisible character U+%04X", character);
      refuse(Code.CONTROL_CHARACTER, line, column, found, UNTIDY);
    }
  }

  /** Tells the first of each kind: where one line is indented by a tab, many are. */
  private void refuse(Code code, int line, int column, String found, String expected) {
    if (told.add(code)) {
      problems.add(code, new Position(source.name(), line, column), "", found, expected);
    }
  }
}
