package chipcast.result;

import chipcast.measure.Label;

/**
 * Amounts by two labels at once.
 *
 * @param selected what is summed
 * @param rows groups by the first label
 * @param columns groups by the second
 */
record CrossTable(Selected selected, Grouping rows, Grouping columns) {

  static CrossTable of(Selected selected, Label by, Label across) {
    Selected apart = selected.apartFor(by).apartFor(across);
    return new CrossTable(apart, apart.by(by), apart.by(across));
  }

  /** Sums by row, column and lane. */
  double[][][] in(Outcome outcome, int year) {
    double[][][] sums = new double[rows.names().size()][columns.names().size()][outcome.lanes()];
    CellList cells = selected.cells();
    ChipFilter filter = selected.rule().in(outcome, year);
    for (int i = 0; i < cells.size(); i++) {
      double[] cell = sums[rows.group(i)][columns.group(i)];
      selected.kernel().add(outcome, year, cells, i, filter, cell);
    }
    return sums;
  }

  /** One lane of such sums. */
  static double[][] lane(double[][][] sums, int lane) {
    double[][] one = new double[sums.length][];
    for (int row = 0; row < one.length; row++) {
      one[row] = MixFigures.lane(sums[row], lane);
    }
    return one;
  }
}
