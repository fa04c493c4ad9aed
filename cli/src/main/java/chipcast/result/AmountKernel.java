package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;

/**
 * Adds amounts of cells lane by lane, cells in the structure's order: the one place where figures
 * are summed.
 *
 * @param lens what is counted
 * @param basis new or installed
 * @param inTasks whether work is divided by FLOP per task
 */
record AmountKernel(Lens lens, Basis basis, boolean inTasks) {

  /** No groups: all cells belong together. */
  private static final int[] TOGETHER = {};

  /** The kernel of a figure whose whole is a selection. */
  static AmountKernel of(Scope scope, Selection whole) {
    boolean inTasks = scope.lens() == Lens.WORK && whole.isOneWorkload();
    return new AmountKernel(scope.lens(), scope.basis(), inTasks);
  }

  /** Adds one cell of a list to each lane of the sums. */
  void add(Outcome outcome, int year, CellList cells, int cell, ChipFilter filter, double[] sums) {
    int segment = cells.segment(cell);
    int slot = cells.slot(cell);
    for (int lane = 0; lane < sums.length; lane++) {
      if (filter.passes(segment, slot, lane)) {
        double amount =
            outcome.amount(lens, basis, year, segment, slot, lane)
                * cells.part(outcome, basis, year, cell, lane);
        sums[lane] += inTasks ? amount / outcome.flopPerTask(year, segment, lane) : amount;
      }
    }
  }

  /** The sum over all cells of a list, by lane. */
  double[] total(Outcome outcome, int year, CellList cells, ChipFilter filter) {
    double[][] sums = new double[1][outcome.lanes()];
    addAll(outcome, year, cells, TOGETHER, filter, sums);
    return sums[0];
  }

  /** Sums by group and lane. */
  double[][] byGroup(
      Outcome outcome, int year, CellList cells, Grouping grouping, ChipFilter filter) {
    double[][] sums = new double[grouping.names().size()][outcome.lanes()];
    addAll(outcome, year, cells, grouping.groups(), filter, sums);
    return sums;
  }

  /**
   * Adds all cells of a list to the sums of their groups.
   *
   * @param groups of each cell; none where all belong to the first
   * @param sums by group and lane
   */
  void addAll(
      Outcome outcome, int year, CellList cells, int[] groups, ChipFilter filter, double[][] sums) {
    if (filter == ChipFilter.ALL && !inTasks && cells.areWhole()) {
      outcome.addAmounts(lens, basis, year, cells.segments(), cells.slots(), groups, sums);
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      add(outcome, year, cells, i, filter, sums[groups.length == 0 ? 0 : groups[i]]);
    }
  }

  /** Why a sum of nothing has no shares. */
  Absence nothing() {
    return basis == Basis.NEW ? Absence.NO_NEW_DEMAND : Absence.NOTHING_INSTALLED;
  }
}
