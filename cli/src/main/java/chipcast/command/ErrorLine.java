package chipcast.command;

import java.util.Optional;

/**
 * One way in which the program was held to reality, and how far off it was.
 *
 * @param test which
 * @param what the figure is
 * @param figure in the unit
 * @param unit {@code factor}, {@code points} or {@code share}
 * @param cases how many there were
 * @param rival what else could have been taken, with its figure in the same unit
 */
record ErrorLine(
    String test, String what, double figure, Unit unit, int cases, Optional<Rival> rival) {

  /** What a figure is. */
  enum Unit {
    FACTOR("factor"),
    POINTS("points"),
    SHARE("share");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    /** The word that files use. */
    String word() {
      return word;
    }
  }

  /**
   * What else could have been taken.
   *
   * @param name of it
   * @param figure NaN where it has none
   */
  record Rival(String name, double figure) {}

  /** A line with nothing to compare. */
  static ErrorLine of(String test, String what, double figure, Unit unit, int cases) {
    return new ErrorLine(test, what, figure, unit, cases, Optional.empty());
  }
}
