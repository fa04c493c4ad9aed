package chipcast.result;

import chipcast.measure.BreakEven;
import chipcast.measure.Rent;
import chipcast.result.CompiledMeasure.Body;

/** Figures that an outcome states and nobody has to sum. */
final class StatedFigures {

  private StatedFigures() {}

  static Body rent(Structure structure, Rent rent) {
    int resource =
        structure.resources().stream()
            .map(ResourceLabel::resource)
            .toList()
            .indexOf(rent.resource());
    if (resource < 0) {
      return (outcome, year) -> LaneValues.absent(outcome.lanes(), Absence.NOT_LIMITED);
    }
    return (outcome, year) -> {
      double[] rents = new double[outcome.lanes()];
      for (int lane = 0; lane < rents.length; lane++) {
        rents[lane] = outcome.resource(ResourceFigure.RENT, year, resource, lane);
      }
      return LaneValues.of(rents, Absence.NOT_LIMITED);
    };
  }

  static Body breakEven(Structure structure, BreakEven measure) {
    int candidate = structure.candidates().indexOf(measure.candidate());
    if (candidate < 0) {
      return (outcome, year) -> LaneValues.absent(outcome.lanes(), Absence.NOT_MADE);
    }
    return (outcome, year) -> {
      double[] figures = new double[outcome.lanes()];
      for (int lane = 0; lane < figures.length; lane++) {
        figures[lane] = outcome.candidate(measure.figure(), candidate, lane);
      }
      return LaneValues.of(figures, Absence.NOT_MADE);
    };
  }
}
