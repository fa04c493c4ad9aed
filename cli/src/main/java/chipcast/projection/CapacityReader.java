package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.economics.ChipHour;
import chipcast.economics.ChipPrice;
import chipcast.economics.PhaseUse;
import chipcast.economics.PoolLoad;
import chipcast.economics.PriceBasis;
import chipcast.economics.TaskCost;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.KvHandover;
import chipcast.hardware.OperatingPoint;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads out what a chip does in a cell and what it costs.
 *
 * @param decided the year
 */
record CapacityReader(DecidedYear decided) {
  private static final int LANE = 0;

  CapacityTerms of(Cell cell) {
    Plan plan = decided.plan();
    CostTable costs = decided.costs();
    Segment segment = plan.market().segments().get(cell.segment());
    int family = plan.market().lines().get(cell.line()).family();
    double chips = decided.fleet().chipsOf(segment.buyer(), family, LANE);
    PoolLoad load = costs.poolLoad(segment, chips, LANE);
    Values values = decided.block().draw(LANE);
    CatalogueChip chip = decided.block().chip(cell.chip(), LANE);
    ChipPrice price = costs.prices().terms(chip, decided.year(), LANE);
    Buyer by = plan.buyers().get(segment.buyer());
    ChipHour hour = HourTable.terms(plan, by, chip, price.usd(), values);
    List<CapacityTerms.PhaseTerms> phases = phases(cell, segment);
    Buyer buyer = plan.buyers().get(segment.buyer());
    PriceBasis basis = HourTable.basis(chip.family(), buyer);
    Buyer owner = HourTable.owner(plan, chip, buyer);
    return new CapacityTerms(
        phases,
        costs.busySeconds(cell.index(), LANE),
        load,
        costs.tasksPerChip(cell.index(), LANE),
        basis,
        price,
        HourTable.purchase(plan.world(), chip, owner, price.usd(), values),
        HourTable.operation(plan.world(), chip, owner, values),
        hour,
        cost(phases, hour, load, costs.porting(cell, LANE)));
  }

  private static TaskCost cost(
      List<CapacityTerms.PhaseTerms> phases, ChipHour hour, PoolLoad load, double porting) {
    List<PhaseUse> uses = new ArrayList<>();
    for (CapacityTerms.PhaseTerms phase : phases) {
      double rate = phase.rate().unitsPerSecondPerChip();
      uses.add(new PhaseUse(phase.phase().phase(), phase.units(), rate, hour, load));
    }
    return TaskCost.of(uses, porting);
  }

  private List<CapacityTerms.PhaseTerms> phases(Cell cell, Segment segment) {
    List<CapacityTerms.PhaseTerms> phases = new ArrayList<>();
    for (int i = 0; i < cell.phases().size(); i++) {
      phases.add(phase(cell, segment, i));
    }
    return phases;
  }

  private CapacityTerms.PhaseTerms phase(Cell cell, Segment segment, int index) {
    Plan plan = decided.plan();
    Cell.Duty of = cell.phases().get(index);
    int service = plan.serviceIn(segment.service(), decided.year());
    Block block = decided.block();
    ServedPhase phase = block.phase(service, of.phase(), LANE);
    CatalogueChip chip = block.chip(cell.chip(), LANE);
    Serving serving = block.serving(service, of.phase(), cell.chip(), LANE);
    OperatingPoint point = ((Serving.Feasible) serving).point();
    double units =
        Drift.units(
            plan,
            plan.services().get(service),
            of.phase(),
            phase.unitsPerTask(),
            decided.year(),
            block,
            LANE);
    return new CapacityTerms.PhaseTerms(
        phase,
        units,
        chip.softwareAge(plan.years().get(decided.year()) + 0.5, block.draw(LANE)),
        decided.costs().effectiveRate(cell, index, LANE),
        of.poolFactor(block.factors(LANE)),
        of.together() > 0
            ? KvHandover.NONE
            : block.handover(service, of.phase(), cell.chip(), LANE),
        point,
        profile(phase, point),
        decided.costs().phaseSeconds(cell, index, LANE));
  }

  /** The profile that an operating point was found for: with drafting or without, by its step. */
  static PhaseProfile profile(ServedPhase phase, OperatingPoint point) {
    for (PhaseProfile profile : phase.profiles()) {
      boolean precise = profile.precision() == point.precision();
      if (precise && profile.work().steps().contains(point.step())) {
        return profile;
      }
    }
    throw new IllegalStateException("no profile of " + phase.phase());
  }
}
