package chipcast.measure;

import java.util.List;

/**
 * Measures put together by arithmetic.
 *
 * @param operation how
 * @param terms two of them for a ratio or a difference
 */
public record Combination(Operation operation, List<Measure> terms) implements Measure {

  /** How measures are put together. */
  public enum Operation implements Named {
    /** The first over the second. */
    RATIO("ratio"),
    /** The first less the second, of the same unit. */
    DIFFERENCE("difference"),
    /** All of them added, of the same unit. */
    SUM("sum");

    private final String word;

    Operation(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }

    /** Whether a number of terms can be put together so. */
    public boolean takes(int terms) {
      return this == SUM ? terms >= 1 : terms == 2;
    }
  }

  public Combination {
    terms = List.copyOf(terms);
    if (!operation.takes(terms.size())) {
      throw new IllegalArgumentException(
          "terms: " + operation.word() + " of " + terms.size() + " measures");
    }
  }

  @Override
  public String function() {
    return operation.word();
  }

  @Override
  public List<String> arguments() {
    return terms.stream().map(Measure::text).toList();
  }

  @Override
  public String unit() {
    String unit = terms.get(0).unit();
    if (operation == Operation.RATIO) {
      return quotient(unit, terms.get(1).unit());
    }
    return operation == Operation.DIFFERENCE && unit.equals(CALENDAR_YEAR) ? ONE : unit;
  }

  private static String quotient(String of, String to) {
    if (of.equals(to)) {
      return of.isEmpty() ? "" : ONE;
    }
    if (of.isEmpty() || to.isEmpty()) {
      return "";
    }
    return to.equals(ONE) ? of : "(" + of + ")/(" + to + ")";
  }
}
