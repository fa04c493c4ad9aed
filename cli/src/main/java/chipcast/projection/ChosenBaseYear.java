package chipcast.projection;

import chipcast.assumption.Economics;
import chipcast.measure.Lens;

/**
 * The base year's new capacity as the calibrated choice has it, beside what was observed: in each
 * pool chips in the proportions of its choice, together as large in H100-equivalents as the pool's
 * fleet, and all scaled to the new capacity that was observed.
 */
final class ChosenBaseYear {
  private final Plan plan;
  private final Block block;
  private final YearRecord year;

  /**
   * A reading of a base year.
   *
   * @param year what was recorded of it
   */
  ChosenBaseYear(Plan plan, Block block, YearRecord year) {
    this.plan = plan;
    this.block = block;
    this.year = year;
  }

  /** Chips of a cell. */
  double chips(Cell of, int lane) {
    double share = year.share(of.index(), lane);
    if (share == 0) {
      return 0;
    }
    double fleet = 0;
    double chosen = 0;
    Pool pool = plan.market().pools().get(of.pool());
    for (Line line : pool.lines()) {
      for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
        double perChip = perChip(plan.market().cells().get(cell), lane);
        fleet += year.installedChips(cell, lane) * perChip;
        double part = year.share(cell, lane);
        chosen += part > 0 ? part / year.tasksPerChip(cell, lane) * perChip : 0;
      }
    }
    return share / year.tasksPerChip(of.index(), lane) * (fleet / chosen);
  }

  private double perChip(Cell cell, int lane) {
    Economics.Equivalent of = plan.world().economics().equivalent();
    return Lens.COMPUTE == plan.world().baseYear().observed().lens()
        ? block
            .chip(cell.chip(), lane)
            .h100Equivalents(block.of(of.eightBit(), lane), block.of(of.sixteenBit(), lane))
        : 1;
  }
}
