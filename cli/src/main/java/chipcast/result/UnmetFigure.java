package chipcast.result;

import chipcast.measure.Unmet;
import chipcast.result.CompiledMeasure.Body;
import java.util.BitSet;
import java.util.List;

/** What of the work that is asked nobody serves. */
final class UnmetFigure {

  private UnmetFigure() {}

  static Body of(Structure structure, Unmet unmet) {
    BitSet segments = UnmetWork.segments(structure, unmet);
    return (outcome, year) -> {
      double[] parts = new double[outcome.lanes()];
      for (int lane = 0; lane < parts.length; lane++) {
        parts[lane] = part(UnmetWork.of(outcome, segments, year, lane));
      }
      return LaneValues.of(parts, Absence.NO_NEW_DEMAND);
    };
  }

  private static double part(List<UnmetWork> works) {
    double asked = 0;
    double unmet = 0;
    for (UnmetWork work : works) {
      asked += work.askedFlop();
      unmet += work.unmetFlop();
    }
    return asked > 0 ? unmet / asked : Double.NaN;
  }
}
