package chipcast.result;

import chipcast.measure.Basis;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fewest chips that take half of the spend on some cells; of equals the first in order.
 *
 * @param spend how chips' spend is summed
 * @param cells where
 * @param basis spend of the year or on the fleet
 */
record LeadingChips(ChipSpend spend, CellList cells, Basis basis) implements ChipRule {

  private static final double HALF = 0.5;

  @Override
  public ChipFilter in(Outcome outcome, int year) {
    double[][] amounts = spend.in(outcome, year, cells, basis);
    boolean[][] passes = new boolean[amounts.length][outcome.lanes()];
    for (int lane = 0; lane < outcome.lanes(); lane++) {
      mark(amounts, lane, passes);
    }
    return spend.filter(passes);
  }

  private static void mark(double[][] amounts, int lane, boolean[][] passes) {
    double total = 0.0;
    for (double[] chip : amounts) {
      total += chip[lane];
    }
    List<Integer> largestFirst =
        IntStream.range(0, amounts.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer chip) -> -amounts[chip][lane]))
            .toList();
    double taken = 0.0;
    for (int chip : largestFirst) {
      if (taken >= HALF * total) {
        return;
      }
      passes[chip][lane] = true;
      taken += amounts[chip][lane];
    }
  }
}
