package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Intensity;
import chipcast.measure.Lens;
import chipcast.measure.Multiple;
import chipcast.measure.PerTask;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Statistic;
import chipcast.result.CompiledMeasure.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures of how work is served, weighted by the work.
 *
 * @param structure where the cells are found
 */
record ServingFigures(Structure structure) {

  Body perTask(PerTask measure) {
    PerTaskFigure figure = PerTaskFigure.of(structure, measure);
    return (outcome, year) -> {
      double[] figures = new double[outcome.lanes()];
      for (int lane = 0; lane < figures.length; lane++) {
        figures[lane] = figure.in(outcome, year, lane);
      }
      return LaneValues.of(figures, figure.absence(outcome, year));
    };
  }

  Body intensity(Intensity measure) {
    Selected selected = inFlop(measure.scope(), measure.selection());
    boolean median = measure.statistic() == Statistic.MEDIAN;
    return (outcome, year) -> {
      ChipFilter filter = selected.rule().in(outcome, year);
      double[] figures = new double[outcome.lanes()];
      for (int lane = 0; lane < figures.length; lane++) {
        List<double[]> served = served(selected, filter, outcome, year, lane);
        figures[lane] = median ? median(served) : mean(served);
      }
      return LaneValues.of(figures, selected.kernel().nothing());
    };
  }

  /**
   * Pairs of FLOP per byte and FLOP, of cells that serve any. Training is bound by FLOP and counts
   * no bytes: beside work that does, its FLOP would stand over other work's bytes, so that it is
   * left out; alone it is without bound.
   */
  private static List<double[]> served(
      Selected selected, ChipFilter filter, Outcome outcome, int year, int lane) {
    List<double[]> pairs = new ArrayList<>();
    CellList cells = selected.cells();
    for (int i = 0; i < cells.size(); i++) {
      int segment = cells.segment(i);
      int slot = cells.slot(i);
      Basis basis = selected.kernel().basis();
      double flop =
          outcome.amount(Lens.WORK, basis, year, segment, slot, lane)
              * cells.part(outcome, basis, year, i, lane);
      double intensity = outcome.figure(SlotFigure.INTENSITY, year, segment, slot, lane);
      if (flop > 0.0 && intensity > 0.0 && filter.passes(segment, slot, lane)) {
        pairs.add(new double[] {intensity, flop});
      }
    }
    if (pairs.stream().anyMatch(ServingFigures::countsBytes)) {
      pairs.removeIf(pair -> !countsBytes(pair));
    }
    return pairs;
  }

  private static boolean countsBytes(double[] pair) {
    return pair[0] < Double.POSITIVE_INFINITY;
  }

  /** All FLOP over all bytes. */
  private static double mean(List<double[]> pairs) {
    double flop = 0.0;
    double bytes = 0.0;
    for (double[] pair : pairs) {
      flop += pair[1];
      bytes += pair[1] / pair[0];
    }
    return pairs.isEmpty() ? Double.NaN : flop / bytes;
  }

  /** The smallest intensity at or below which half of the FLOP are served. */
  private static double median(List<double[]> pairs) {
    List<double[]> ordered = new ArrayList<>(pairs);
    ordered.sort(Comparator.comparingDouble(pair -> pair[0]));
    double all = ordered.stream().mapToDouble(pair -> pair[1]).reduce(0.0, Double::sum);
    double below = 0.0;
    for (double[] pair : ordered) {
      below += pair[1];
      if (below >= all / 2.0) {
        return pair[0];
      }
    }
    return Double.NaN;
  }

  Body multiple(Multiple measure) {
    Body of = flopPerTask(measure.scope(), measure.of());
    Body to = flopPerTask(measure.scope(), measure.to());
    return (outcome, year) ->
        of.in(outcome, year)
            .with(to.in(outcome, year), (a, b) -> a / b, Absence.NOTHING_TO_COMPARE);
  }

  /** FLOP over tasks of all that is selected. */
  private Body flopPerTask(Scope scope, Selection selection) {
    Selected flop = inFlop(scope, selection);
    Selected tasks = flop.with(new AmountKernel(Lens.WORK, scope.basis(), true));
    return (outcome, year) -> {
      double[] figures = flop.total(outcome, year);
      double[] counts = tasks.total(outcome, year);
      for (int lane = 0; lane < figures.length; lane++) {
        figures[lane] = counts[lane] > 0.0 ? figures[lane] / counts[lane] : Double.NaN;
      }
      return LaneValues.of(figures, flop.kernel().nothing());
    };
  }

  private Selected inFlop(Scope scope, Selection selection) {
    return Selected.of(structure, scope, selection)
        .with(new AmountKernel(Lens.WORK, scope.basis(), false));
  }
}
