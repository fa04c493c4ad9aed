package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;

/**
 * A selection found in a structure: its cells, which of their chips count, and how they are summed.
 *
 * @param cells what the labels select
 * @param rule which chips of them count
 * @param kernel how amounts are summed
 */
record Selected(CellList cells, ChipRule rule, AmountKernel kernel) {

  static Selected of(Structure structure, Scope scope, Selection selection) {
    CellList cells = CellList.of(structure, scope, selection);
    return new Selected(
        cells, ChipRule.of(scope, selection, cells), AmountKernel.of(scope, selection));
  }

  /** A part of this selection, summed in the same way. */
  Selected part(Scope scope, Selection selection) {
    CellList narrower = cells.narrowedBy(selection);
    ChipRule own = ChipRule.of(scope, selection, narrower);
    ChipRule both = (outcome, year) -> rule.in(outcome, year).and(own.in(outcome, year));
    return new Selected(narrower, both, kernel);
  }

  /** The same selection summed in another way. */
  Selected with(AmountKernel other) {
    return new Selected(cells, rule, other);
  }

  /** The sum by lane. */
  double[] total(Outcome outcome, int year) {
    return kernel.total(outcome, year, cells, rule.in(outcome, year));
  }

  /** The same selection, its slots told apart by pairs if a label asks for it. */
  Selected apartFor(Label by) {
    return new Selected(cells.apartFor(by), rule, kernel);
  }

  /** The groups of the cells by a label; of a selection that is {@link #apartFor} it. */
  Grouping by(Label label) {
    return Grouping.of(cells, label);
  }

  /** Sums by group and lane. */
  double[][] byGroup(Outcome outcome, int year, Grouping grouping) {
    return kernel.byGroup(outcome, year, cells, grouping, rule.in(outcome, year));
  }
}
