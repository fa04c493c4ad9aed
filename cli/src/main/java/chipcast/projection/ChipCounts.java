package chipcast.projection;

import chipcast.assumption.Economics;
import chipcast.economics.HourlyCost;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.ServedPhase;
import chipcast.measure.Lens;

/**
 * What one chip counts in each lens, rents and later changes of price apart, and the work of a
 * task: the figures of a block that do not depend on what is built.
 */
final class ChipCounts {
  private final Plan plan;
  private final Block block;
  private final HourTable hours;

  ChipCounts(Plan plan, Block block, HourTable hours) {
    this.plan = plan;
    this.block = block;
    this.hours = hours;
  }

  /** What one chip of a cell counts in a lens. */
  double perChip(Lens lens, Cell cell, int segment, int lane) {
    CatalogueChip chip = block.chip(cell.chip(), lane);
    return switch (lens) {
      case CHIPS -> 1;
      case COMPUTE -> equivalents(chip, cell, lane);
      case SPEND -> chip.generation().price();
      case SPEND_OWNER ->
          chip.generation().price() * (1 + block.of(chip.family().overhead(), lane))
              + chip.systemOverhead();
      case TCO -> usdPerHour(cell, segment, lane) * HourlyCost.HOURS_PER_YEAR;
      case POWER -> drawnWatts(cell, segment, lane);
      case WORK -> throw new IllegalArgumentException("lens: work is counted by slot");
    };
  }

  private double equivalents(CatalogueChip chip, Cell cell, int lane) {
    Economics.Equivalent of = plan.world().economics().equivalent();
    double eightBit = block.of(of.eightBit(), lane);
    if (chip.listed().hardWired().isPresent()) {
      int last = cell.phases().get(cell.phases().size() - 1).phase();
      int service = serviceOfItsModel(cell, last, lane);
      return block.rate(service, last, cell.chip(), lane)
          * block.phase(service, last, lane).flopPerUnit()
          / eightBit;
    }
    return chip.h100Equivalents(eightBit, block.of(of.sixteenBit(), lane));
  }

  /** A hard-wired chip counts the work of the model that it holds, whichever does it by now. */
  private int serviceOfItsModel(Cell cell, int phase, int lane) {
    int of = plan.market().segments().get(cell.segment()).service();
    for (int year = 0; year < plan.years().size(); year++) {
      if (block.rate(plan.serviceIn(of, year), phase, cell.chip(), lane) > 0) {
        return plan.serviceIn(of, year);
      }
    }
    return of;
  }

  /** USD per chip-hour that a cell's buyer pays for a new chip, all in. */
  double usdPerHour(Cell cell, int segment, int lane) {
    return hours.full(plan.market().segments().get(segment).buyer(), cell.chip(), lane);
  }

  /** Watts that a chip of a cell draws, all in. */
  double drawnWatts(Cell cell, int segment, int lane) {
    return hours.drawnWatts(plan.market().segments().get(segment).buyer(), cell.chip(), lane);
  }

  /** FLOP of a slot's phase in one task of a year. */
  double flop(SlotPlace place, int segment, int year, int lane) {
    int phase = place.cell().phases().get(place.phase()).phase();
    return flop(serviceIn(segment, year), phase, year, lane);
  }

  private double flop(int service, int phase, int year, int lane) {
    ServedPhase served = block.phase(service, phase, lane);
    return served.flopPerUnit()
        * Drift.units(
            plan, plan.services().get(service), phase, served.unitsPerTask(), year, block, lane);
  }

  /** FLOP of all phases of one of a segment's tasks in a year. */
  double flopPerTask(int year, int segment, int lane) {
    int service = serviceIn(segment, year);
    double flop = 0;
    for (int phase = 0; phase < plan.services().get(service).phases().size(); phase++) {
      flop += flop(service, phase, year, lane);
    }
    return flop;
  }

  private int serviceIn(int segment, int year) {
    return plan.serviceIn(plan.market().segments().get(segment).service(), year);
  }
}
