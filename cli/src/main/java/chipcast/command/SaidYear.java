package chipcast.command;

import chipcast.measure.FirstYear;
import chipcast.measure.Measure;
import chipcast.measure.PeakYear;
import chipcast.measure.YearCount;
import chipcast.result.Structure;
import chipcast.uncertainty.Question;
import java.util.regex.Pattern;

/**
 * Writes out of which calendar year a measure or condition is, so that whoever reads the answer
 * need not know the horizon.
 */
final class SaidYear {
  private static final Pattern YEAR = Pattern.compile("\\byear=(base|last|\\d{1,9})\\b");
  private static final Pattern ANY_YEAR = Pattern.compile("\\byear=");

  private SaidYear() {}

  /**
   * The text of a question with its year as a number.
   *
   * @param unless the year of one that says none
   */
  static String in(Question question, Structure structure, int unless) {
    String text = question.text();
    Measure measure =
        question instanceof Question.Amount amount
            ? amount.measure().measure()
            : ((Question.Chance) question).condition().condition().measure();
    if (isOfYears(measure)) {
      return text;
    }
    if (ANY_YEAR.matcher(text).find()) {
      return YEAR.matcher(text).replaceAll(found -> "year=" + number(found.group(1), structure));
    }
    int end = endOfOnlyCall(text);
    return end < 0 ? text : text.substring(0, end) + ", year=" + unless + text.substring(end);
  }

  /** Whether a measure looks through years rather than at one. */
  private static boolean isOfYears(Measure measure) {
    return measure instanceof FirstYear
        || measure instanceof PeakYear
        || measure instanceof YearCount;
  }

  private static String number(String year, Structure structure) {
    return switch (year) {
      case "base" -> Integer.toString(structure.baseYear());
      case "last" -> Integer.toString(structure.lastYear());
      default -> year;
    };
  }

  /** Where the one call of a text ends; −1 where there are several. */
  private static int endOfOnlyCall(String text) {
    int depth = 0;
    int end = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ')' && depth == 0) {
        if (end >= 0) {
          return -1;
        }
        end = at;
      }
    }
    return end;
  }
}
