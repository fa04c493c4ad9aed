package chipcast.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The functions of the language and what arguments each takes. */
enum Function implements Named {
  SHARE("share", true, Takes.SCOPE, Keys.OF),
  TOTAL("total", true, Takes.SCOPE),
  RATIO("ratio", false, Takes.SCOPE),
  DIFFERENCE("difference", false, Takes.SCOPE),
  SUM("sum", false, Takes.SCOPE),
  COST("cost", true, Takes.SCOPE_WITHOUT_LENS, Keys.PICK),
  ENERGY("energy", true, Takes.SCOPE_WITHOUT_LENS, Keys.PICK),
  INTENSITY("intensity", true, Takes.SCOPE, Keys.STATISTIC),
  MULTIPLE("multiple", true, Takes.SCOPE_WITHOUT_LENS, Keys.OF),
  UNMET("unmet", true, Takes.SCOPE_WITHOUT_LENS),
  RENT("rent", false, List.of(Keys.YEAR), Keys.RESOURCE),
  OVERLAP("overlap", true, Takes.SCOPE, Keys.BY, Keys.A, Keys.B),
  LEADER("leader", true, Takes.SCOPE, Keys.BY),
  HHI("hhi", true, Takes.SCOPE, Keys.BY),
  EFFECTIVE_NUMBER("effective_number", true, Takes.SCOPE, Keys.BY),
  ENTROPY("entropy", true, Takes.SCOPE, Keys.BY),
  TOP_SHARE("top_share", true, Takes.SCOPE, Keys.BY),
  SPECIALISATION("specialisation", true, Takes.SCOPE, Keys.BY, Keys.ACROSS),
  BREAKEVEN("breakeven", false, List.of(), Keys.CANDIDATE, Keys.FIGURE),
  FIRST_YEAR("first_year", false, Takes.SCOPE_WITHOUT_YEAR, Keys.YEARS, Keys.LASTING),
  PEAK_YEAR("peak_year", false, Takes.SCOPE_WITHOUT_YEAR, Keys.YEARS),
  YEARS("years", false, Takes.SCOPE_WITHOUT_YEAR, Keys.YEARS);

  /** The arguments that functions have in common. */
  private static final class Takes {
    private static final List<String> SCOPE =
        List.of(Keys.LENS, Keys.BASIS, Keys.USE, Keys.MARKET, Keys.YEAR);
    private static final List<String> SCOPE_WITHOUT_LENS = SCOPE.subList(1, SCOPE.size());
    private static final List<String> SCOPE_WITHOUT_YEAR = SCOPE.subList(0, SCOPE.size() - 1);
    private static final List<String> SELECTION =
        Stream.concat(Words.all(Label.class).stream(), Stream.of(Keys.SOLD_FOR, Keys.CHIPS))
            .toList();
  }

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf, which no one can change.
  private final List<String> keys;

  Function(String word, boolean selects, List<String> scope, String... own) {
    this.word = word;
    List<String> all = new ArrayList<>(scope);
    all.addAll(Arrays.asList(own));
    if (selects) {
      Takes.SELECTION.stream().filter(key -> !all.contains(key)).forEach(all::add);
    }
    this.keys = List.copyOf(all);
  }

  @Override
  public String word() {
    return word;
  }

  /** Keys of all arguments that may be given. */
  List<String> keys() {
    return keys;
  }

  /** Keys of what a group in parentheses may restrict. */
  static List<String> selectionKeys() {
    return Takes.SELECTION;
  }
}
