package chipcast.measure;

import chipcast.quantity.Spelling;
import chipcast.source.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one measure, so that all of it is said at once. */
final class Faults {

  /** More choices than this are named by their nearest only. */
  private static final int MOST_LISTED = 25;

  private final List<Fault> list = new ArrayList<>();

  void add(Fault fault) {
    list.add(fault);
  }

  void add(String code, int column, String message, String expected) {
    list.add(new Fault(code, column, message, expected, Optional.empty()));
  }

  /** A word that is none of some choices. */
  void unknown(String code, String what, int column, String word, List<String> choices) {
    String expected =
        choices.size() <= MOST_LISTED
            ? "one of " + String.join(", ", choices)
            : "one of " + choices.size() + " known names";
    list.add(
        new Fault(
            code,
            column,
            "unknown " + what + " " + Printable.quoted(word),
            expected,
            Spelling.nearest(word, choices)));
  }

  void throwIfAny() {
    if (!list.isEmpty()) {
      list.sort(Comparator.comparingInt(Fault::column));
      throw new InvalidMeasure(list);
    }
  }
}
