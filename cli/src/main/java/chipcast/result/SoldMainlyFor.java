package chipcast.result;

import chipcast.measure.Basis;

/**
 * Chips of whose own new spend, in all markets and uses, at least half goes into some workloads.
 *
 * @param spend how chips' spend is summed
 * @param everything all cells
 * @param theirs the cells of those workloads
 */
record SoldMainlyFor(ChipSpend spend, CellList everything, CellList theirs) implements ChipRule {

  private static final double MAINLY = 0.5;

  @Override
  public ChipFilter in(Outcome outcome, int year) {
    double[][] all = spend.in(outcome, year, everything, Basis.NEW);
    double[][] part = spend.in(outcome, year, theirs, Basis.NEW);
    boolean[][] passes = new boolean[all.length][outcome.lanes()];
    for (int chip = 0; chip < all.length; chip++) {
      for (int lane = 0; lane < outcome.lanes(); lane++) {
        boolean sold = all[chip][lane] > 0.0;
        passes[chip][lane] = sold && part[chip][lane] >= MAINLY * all[chip][lane];
      }
    }
    return spend.filter(passes);
  }
}
