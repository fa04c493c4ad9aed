package chipcast.result;

import chipcast.measure.Condition;
import chipcast.measure.FirstYear;
import chipcast.measure.PeakYear;
import chipcast.measure.YearCount;
import chipcast.measure.YearRange;
import chipcast.result.CompiledMeasure.Body;
import java.util.Arrays;

/**
 * Figures that look over the years.
 *
 * @param structure whose horizon it is
 */
record YearFigures(Structure structure) {

  Body firstYear(FirstYear measure) {
    CompiledCondition condition = compiled(measure.condition());
    int from = measure.years().first(structure.baseYear());
    int to = measure.years().last(structure.lastYear());
    return (outcome, year) -> {
      boolean[][] holds = holds(condition, outcome, from, structure.lastYear());
      double[] found = new double[outcome.lanes()];
      for (int lane = 0; lane < found.length; lane++) {
        int first = measure.lasting() ? firstLasting(holds, lane) : firstOf(holds, lane);
        found[lane] = first < 0 || from + first > to ? Double.NaN : from + first;
      }
      return LaneValues.of(found, Absence.NEVER);
    };
  }

  private CompiledCondition compiled(Condition condition) {
    return CompiledCondition.of(condition, structure);
  }

  /** By year from the first to the last, and lane. */
  private static boolean[][] holds(
      CompiledCondition condition, Outcome outcome, int first, int last) {
    boolean[][] holds = new boolean[Math.max(0, last - first + 1)][];
    for (int i = 0; i < holds.length; i++) {
      holds[i] = condition.holds(outcome, first + i);
    }
    return holds;
  }

  private static int firstOf(boolean[][] holds, int lane) {
    for (int i = 0; i < holds.length; i++) {
      if (holds[i][lane]) {
        return i;
      }
    }
    return -1;
  }

  private static int firstLasting(boolean[][] holds, int lane) {
    int first = holds.length;
    while (first > 0 && holds[first - 1][lane]) {
      first--;
    }
    return first == holds.length ? -1 : first;
  }

  Body count(YearCount measure) {
    CompiledCondition condition = compiled(measure.condition());
    YearRange years = measure.years();
    int from = years.first(structure.baseYear());
    int to = years.last(structure.lastYear());
    return (outcome, year) -> {
      double[] counts = new double[outcome.lanes()];
      for (boolean[] holds : holds(condition, outcome, from, to)) {
        for (int lane = 0; lane < counts.length; lane++) {
          counts[lane] += holds[lane] ? 1.0 : 0.0;
        }
      }
      return LaneValues.of(counts, Absence.NEVER);
    };
  }

  Body peakYear(PeakYear measure) {
    Body body = new MeasureCompiler(structure).body(measure.measure());
    int from = measure.years().first(structure.baseYear());
    int to = measure.years().last(structure.lastYear());
    return (outcome, year) -> {
      double[] most = new double[outcome.lanes()];
      double[] peaks = new double[outcome.lanes()];
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
      Arrays.fill(peaks, Double.NaN);
      for (int at = from; at <= to; at++) {
        raise(body.in(outcome, at), at, most, peaks);
      }
      dropEnds(peaks, from, to);
      return LaneValues.of(peaks, Absence.OUTSIDE_HORIZON);
    };
  }

  private static void raise(LaneValues values, int year, double[] most, double[] peaks) {
    for (int lane = 0; lane < most.length; lane++) {
      if (values.number(lane) > most[lane]) {
        most[lane] = values.number(lane);
        peaks[lane] = year;
      }
    }
  }

  /** A highest value at an end of the range is no peak: the true one may lie outside. */
  private static void dropEnds(double[] peaks, int from, int to) {
    for (int lane = 0; lane < peaks.length; lane++) {
      if (peaks[lane] == from || peaks[lane] == to) {
        peaks[lane] = Double.NaN;
      }
    }
  }
}
