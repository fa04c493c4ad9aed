package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns an outcome into tidy rows. */
public final class Rows {

  private final Outcome outcome;
  private final Scope scope;
  private final CellList cells;
  private final ChipRule rule;
  private final List<Map<Label, String>> groups;
  private final int[] groupOfCell;

  private Rows(Outcome outcome, Scope scope, Selection selection, List<Label> keep) {
    this.outcome = outcome;
    this.scope = scope;
    CellList whole = CellList.of(outcome.structure(), scope, selection);
    this.cells = keep.contains(Label.PAIRING) ? whole.apartFor(Label.PAIRING) : whole;
    this.rule = ChipRule.of(scope, selection, cells);
    this.groupOfCell = new int[cells.size()];
    this.groups = groups(keep);
  }

  /**
   * Rows of one lane in the scope's lens and basis, by year and then in the structure's order,
   * summed over all labels but some. Work is in FLOP. A row whose amount is zero in a year that has
   * others is left out; a year that has none is one row that says so.
   *
   * @param keep the labels that are not summed over, among {@link Row#LABELS}
   */
  public static Stream<Row> of(
      Outcome outcome, Scope scope, Selection selection, List<Label> keep, int lane) {
    Rows rows = new Rows(outcome, scope, selection, keep);
    int years = outcome.structure().years().size();
    return IntStream.range(0, years).boxed().flatMap(year -> rows.of(year, lane).stream());
  }

  /** All rows of one lane in every lens and basis, summed over nothing. */
  public static Stream<Row> all(Outcome outcome, Scope scope, int lane) {
    return Stream.of(Lens.values())
        .flatMap(
            lens ->
                Stream.of(Basis.values())
                    .map(basis -> scope.withLens(lens).withBasis(basis))
                    .flatMap(s -> of(outcome, s, Selection.ALL, Row.LABELS, lane)));
  }

  private List<Map<Label, String>> groups(List<Label> keep) {
    Map<Map<Label, String>, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < groupOfCell.length; i++) {
      Map<Label, String> labels = new LinkedHashMap<>();
      for (Label label : keep) {
        labels.put(label, cells.cell(i).label(label));
      }
      Integer number = numbers.putIfAbsent(labels, numbers.size());
      groupOfCell[i] = number == null ? numbers.size() - 1 : number;
    }
    return new ArrayList<>(numbers.keySet());
  }

  private List<Row> of(int year, int lane) {
    AmountKernel kernel = new AmountKernel(scope.lens(), scope.basis(), false);
    double[] sums = new double[groups.size()];
    ChipFilter filter = rule.in(outcome, year);
    for (int i = 0; i < groupOfCell.length; i++) {
      int segment = cells.segment(i);
      int slot = cells.slot(i);
      if (filter.passes(segment, slot, lane)) {
        sums[groupOfCell[i]] +=
            outcome.amount(scope.lens(), scope.basis(), year, segment, slot, lane)
                * cells.part(outcome, scope.basis(), year, i, lane);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int group = 0; group < sums.length; group++) {
      if (sums[group] > 0.0) {
        rows.add(row(year, groups.get(group), new Value.Numeric(sums[group])));
      }
    }
    return rows.isEmpty() ? List.of(row(year, Map.of(), new Value.Absent(kernel.nothing()))) : rows;
  }

  private Row row(int year, Map<Label, String> labels, Value value) {
    Structure structure = outcome.structure();
    return new Row(
        structure.scenario(),
        structure.years().get(year),
        scope.lens(),
        scope.basis(),
        labels,
        value);
  }
}
