package chipcast.command;

import java.util.List;

/** Calendar years as people write them: {@code 2026-2028, 2030}. */
final class YearSpans {
  private YearSpans() {}

  /** The years, ascending, those that follow each other as one span. */
  static String text(List<Integer> years) {
    StringBuilder text = new StringBuilder();
    int first = Integer.MIN_VALUE;
    int last = Integer.MIN_VALUE;
    for (int year : years) {
      if (year != last + 1) {
        text.append(to(first, last)).append(text.isEmpty() ? "" : ", ").append(year);
        first = year;
      }
      last = year;
    }
    return text.append(to(first, last)).toString();
  }

  private static String to(int first, int last) {
    return last > first ? "-" + last : "";
  }
}
