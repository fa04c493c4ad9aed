package chipcast.command;

import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * What of an outcome is shown.
 *
 * @param scope lens, basis, use and market
 * @param lenses all lenses asked for; the scope's is the first
 * @param by labels by which rows are parted
 * @param years calendar years, ascending
 */
record View(Scope scope, List<Lens> lenses, List<Label> by, List<Integer> years) {

  View {
    lenses = List.copyOf(lenses);
    by = List.copyOf(by);
    years = List.copyOf(years);
  }

  /** The same in other years. */
  View in(List<Integer> others) {
    return new View(scope, lenses, by, others);
  }

  /** The labels by which rows are parted, in words: {@code family and workload}. */
  String byText() {
    List<String> words = new ArrayList<>();
    for (Label label : by) {
      words.add(label.word());
    }
    return String.join(" and ", words);
  }
}
