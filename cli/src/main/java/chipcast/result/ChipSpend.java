package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Label;
import chipcast.measure.Lens;

/** What is spent on each chip. */
final class ChipSpend {

  private final Grouping chips;
  private final int[][] chipOfSlot;

  private ChipSpend(Grouping chips, int[][] chipOfSlot) {
    this.chips = chips;
    this.chipOfSlot = chipOfSlot;
  }

  /** Numbers the chips of all cells of a structure. */
  static ChipSpend of(CellList everything) {
    Structure structure = everything.structure();
    Grouping chips = Grouping.of(everything, Label.CHIP);
    int[][] numbers = new int[structure.segments().size()][];
    for (int segment = 0; segment < numbers.length; segment++) {
      numbers[segment] = new int[structure.slots().get(segment).size()];
    }
    for (int i = 0; i < everything.size(); i++) {
      numbers[everything.segment(i)][everything.slot(i)] = chips.group(i);
    }
    return new ChipSpend(chips, numbers);
  }

  /** USD by chip and lane over some cells. */
  double[][] in(Outcome outcome, int year, CellList cells, Basis basis) {
    AmountKernel kernel = new AmountKernel(Lens.SPEND, basis, false);
    double[][] sums = new double[chips.names().size()][outcome.lanes()];
    int[] chipOfCell = new int[cells.size()];
    for (int i = 0; i < chipOfCell.length; i++) {
      chipOfCell[i] = chipOfSlot[cells.segment(i)][cells.slot(i)];
    }
    kernel.addAll(outcome, year, cells, chipOfCell, ChipFilter.ALL, sums);
    return sums;
  }

  /** The filter that passes the chips marked, by chip and lane. */
  ChipFilter filter(boolean[][] passes) {
    return (segment, slot, lane) -> passes[chipOfSlot[segment][slot]][lane];
  }
}
