package chipcast.result;

import chipcast.measure.Unmet;
import chipcast.result.CompiledMeasure.Body;
import java.util.BitSet;

/** What of the work that is asked nobody serves. */
final class UnmetFigure {

  private UnmetFigure() {}

  static Body of(Structure structure, Unmet unmet) {
    BitSet segments = segments(Selected.of(structure, unmet.scope(), unmet.selection()).cells());
    return (outcome, year) -> {
      double[] parts = new double[outcome.lanes()];
      for (int lane = 0; lane < parts.length; lane++) {
        parts[lane] = part(outcome, year, segments, lane);
      }
      return LaneValues.of(parts, Absence.NO_NEW_DEMAND);
    };
  }

  private static BitSet segments(CellList cells) {
    BitSet segments = new BitSet();
    for (int i = 0; i < cells.size(); i++) {
      segments.set(cells.segment(i));
    }
    return segments;
  }

  private static double part(Outcome outcome, int year, BitSet segments, int lane) {
    double asked = 0;
    double unmet = 0;
    for (int of = segments.nextSetBit(0); of >= 0; of = segments.nextSetBit(of + 1)) {
      double flop = outcome.flopPerTask(year, of, lane);
      asked += flop * outcome.askedTasks(year, of, lane);
      unmet += flop * outcome.unmetTasks(year, of, lane);
    }
    return asked > 0 ? unmet / asked : Double.NaN;
  }
}
