package chipcast.result;

import chipcast.measure.BreakEven;
import chipcast.measure.Combination;
import chipcast.measure.FirstYear;
import chipcast.measure.Intensity;
import chipcast.measure.Leader;
import chipcast.measure.Measure;
import chipcast.measure.Multiple;
import chipcast.measure.Overlap;
import chipcast.measure.PeakYear;
import chipcast.measure.PerTask;
import chipcast.measure.Rent;
import chipcast.measure.Share;
import chipcast.measure.Specialisation;
import chipcast.measure.Spread;
import chipcast.measure.Total;
import chipcast.measure.Unmet;
import chipcast.measure.When;
import chipcast.measure.YearCount;
import chipcast.result.CompiledMeasure.Body;

/** Hands each kind of measure to the class that knows how to compute it. */
final class MeasureCompiler {

  private final Structure structure;
  private final AmountFigures amounts;
  private final MixFigures mixes;
  private final ServingFigures serving;
  private final YearFigures years;

  MeasureCompiler(Structure structure) {
    this.structure = structure;
    this.amounts = new AmountFigures(structure);
    this.mixes = new MixFigures(structure);
    this.serving = new ServingFigures(structure);
    this.years = new YearFigures(structure);
  }

  /** How a measure is computed. */
  Body body(Measure measure) {
    if (measure instanceof Share share) {
      return at(share.scope().year(), amounts.share(share));
    }
    if (measure instanceof Total total) {
      return at(total.scope().year(), amounts.total(total));
    }
    if (measure instanceof Combination combination) {
      return CombinedFigures.of(combination, this);
    }
    if (measure instanceof FirstYear first) {
      return years.firstYear(first);
    }
    if (measure instanceof PeakYear peak) {
      return years.peakYear(peak);
    }
    if (measure instanceof YearCount count) {
      return years.count(count);
    }
    return ofMix(measure);
  }

  private Body ofMix(Measure measure) {
    if (measure instanceof Overlap overlap) {
      return at(overlap.scope().year(), mixes.overlap(overlap));
    }
    if (measure instanceof Spread spread) {
      return at(spread.scope().year(), mixes.spread(spread));
    }
    if (measure instanceof Leader leader) {
      return at(leader.scope().year(), mixes.leader(leader));
    }
    if (measure instanceof Specialisation specialisation) {
      return at(specialisation.scope().year(), mixes.specialisation(specialisation));
    }
    return ofServing(measure);
  }

  private Body ofServing(Measure measure) {
    if (measure instanceof PerTask perTask) {
      return at(perTask.scope().year(), serving.perTask(perTask));
    }
    if (measure instanceof Intensity intensity) {
      return at(intensity.scope().year(), serving.intensity(intensity));
    }
    if (measure instanceof Multiple multiple) {
      return at(multiple.scope().year(), serving.multiple(multiple));
    }
    if (measure instanceof Unmet unmet) {
      return at(unmet.scope().year(), UnmetFigure.of(structure, unmet));
    }
    if (measure instanceof Rent rent) {
      return at(rent.year(), StatedFigures.rent(structure, rent));
    }
    return StatedFigures.breakEven(structure, (BreakEven) measure);
  }

  /** Turns calendar years into indices; a year outside the horizon has no figure. */
  private Body at(When when, Body byIndex) {
    return (outcome, asked) -> {
      int year = when.resolve(structure.baseYear(), structure.lastYear(), asked);
      int index = structure.yearIndex(year);
      return index < 0
          ? LaneValues.absent(outcome.lanes(), Absence.OUTSIDE_HORIZON)
          : byIndex.in(outcome, index);
    };
  }
}
