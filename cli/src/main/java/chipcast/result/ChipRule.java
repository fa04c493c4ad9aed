package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;

/** Picks chips by what they sell; compiled once for a structure, asked for each year. */
interface ChipRule {

  /** The chips that count in a year of an outcome. */
  ChipFilter in(Outcome outcome, int year);

  /** The rule that a selection states, about the cells that its labels select. */
  static ChipRule of(Scope scope, Selection selection, CellList selected) {
    if (selection.soldFor().isEmpty() && !selection.leading()) {
      return (outcome, year) -> ChipFilter.ALL;
    }
    CellList everything = CellList.all(selected.structure());
    ChipSpend spend = ChipSpend.of(everything);
    ChipRule sold =
        selection
            .soldFor()
            .map(workloads -> Selection.ALL.with(Label.WORKLOAD, workloads))
            .<ChipRule>map(s -> new SoldMainlyFor(spend, everything, everything.narrowedBy(s)))
            .orElse((outcome, year) -> ChipFilter.ALL);
    ChipRule leading =
        selection.leading()
            ? new LeadingChips(spend, selected, scope.basis())
            : (outcome, year) -> ChipFilter.ALL;
    return (outcome, year) -> sold.in(outcome, year).and(leading.in(outcome, year));
  }
}
