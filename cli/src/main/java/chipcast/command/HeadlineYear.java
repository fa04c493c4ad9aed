package chipcast.command;

import java.util.List;

/**
 * The year of a question that names none. One for all commands, so that their answers are about the
 * same thing: that for which most forecasts are made, or the last where a horizon ends before it.
 */
final class HeadlineYear {
  /** As help texts say it. */
  static final String WORDS = "2030, or the last";

  private static final int USUAL = 2030;

  private HeadlineYear() {}

  /**
   * The year among some.
   *
   * @param years ascending, at least one
   */
  static int among(List<Integer> years) {
    return years.contains(USUAL) ? USUAL : years.get(years.size() - 1);
  }
}
