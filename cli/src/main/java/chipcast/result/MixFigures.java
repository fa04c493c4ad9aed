package chipcast.result;

import chipcast.measure.Concentration;
import chipcast.measure.Leader;
import chipcast.measure.Overlap;
import chipcast.measure.Specialisation;
import chipcast.measure.Spread;
import chipcast.result.CompiledMeasure.Body;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Figures of a mix: what its parts are is found once, how large they are in each lane.
 *
 * @param structure where the cells are found
 */
record MixFigures(Structure structure) {

  Body spread(Spread spread) {
    Selected selected =
        Selected.of(structure, spread.scope(), spread.selection()).apartFor(spread.by());
    Grouping groups = selected.by(spread.by());
    ToDoubleFunction<double[]> statistic = statistic(spread.index());
    return (outcome, year) -> {
      double[][] amounts = selected.byGroup(outcome, year, groups);
      double[] figures = new double[outcome.lanes()];
      for (int lane = 0; lane < figures.length; lane++) {
        figures[lane] = statistic.applyAsDouble(lane(amounts, lane));
      }
      return LaneValues.of(figures, selected.kernel().nothing());
    };
  }

  private static ToDoubleFunction<double[]> statistic(Concentration index) {
    return switch (index) {
      case HHI -> MixStatistics::hhi;
      case EFFECTIVE_NUMBER -> MixStatistics::effectiveNumber;
      case ENTROPY -> MixStatistics::entropy;
      case TOP_SHARE -> MixStatistics::topShare;
    };
  }

  Body leader(Leader leader) {
    Selected selected =
        Selected.of(structure, leader.scope(), leader.selection()).apartFor(leader.by());
    Grouping groups = selected.by(leader.by());
    return (outcome, year) -> {
      double[][] amounts = selected.byGroup(outcome, year, groups);
      int[] leaders = new int[outcome.lanes()];
      for (int lane = 0; lane < leaders.length; lane++) {
        leaders[lane] = largest(lane(amounts, lane));
      }
      return LaneValues.ofNames(leaders, groups.names(), selected.kernel().nothing());
    };
  }

  /** Index of the first largest amount above zero, or −1. */
  private static int largest(double[] amounts) {
    int best = -1;
    double most = 0.0;
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] > most) {
        most = amounts[i];
        best = i;
      }
    }
    return best;
  }

  Body overlap(Overlap overlap) {
    Selected first =
        Selected.of(structure, overlap.scope(), overlap.first()).apartFor(overlap.by());
    Selected second =
        Selected.of(structure, overlap.scope(), overlap.second()).apartFor(overlap.by());
    Grouping ofFirst = first.by(overlap.by());
    Grouping ofSecond = second.by(overlap.by());
    List<String> names = union(ofFirst.names(), ofSecond.names());
    return (outcome, year) -> {
      double[][] a = aligned(first.byGroup(outcome, year, ofFirst), ofFirst, names, outcome);
      double[][] b = aligned(second.byGroup(outcome, year, ofSecond), ofSecond, names, outcome);
      double[] figures = new double[outcome.lanes()];
      for (int lane = 0; lane < figures.length; lane++) {
        figures[lane] = MixStatistics.overlap(lane(a, lane), lane(b, lane));
      }
      return LaneValues.of(figures, first.kernel().nothing());
    };
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return new ArrayList<>(all);
  }

  /** The amounts of a grouping in the order of a longer list of names. */
  private static double[][] aligned(
      double[][] amounts, Grouping grouping, List<String> names, Outcome outcome) {
    double[][] inOrder = new double[names.size()][];
    for (int i = 0; i < inOrder.length; i++) {
      int group = grouping.names().indexOf(names.get(i));
      inOrder[i] = group < 0 ? new double[outcome.lanes()] : amounts[group];
    }
    return inOrder;
  }

  Body specialisation(Specialisation measure) {
    Selected selected = Selected.of(structure, measure.scope(), measure.selection());
    CrossTable table = CrossTable.of(selected, measure.by(), measure.across());
    return (outcome, year) -> {
      double[][][] amounts = table.in(outcome, year);
      double[] figures = new double[outcome.lanes()];
      for (int lane = 0; lane < figures.length; lane++) {
        figures[lane] = MutualInformation.of(CrossTable.lane(amounts, lane)).specialisation();
      }
      return LaneValues.of(figures, selected.kernel().nothing());
    };
  }

  /** One lane of amounts by group. */
  static double[] lane(double[][] amounts, int lane) {
    double[] one = new double[amounts.length];
    for (int group = 0; group < one.length; group++) {
      one[group] = amounts[group][lane];
    }
    return one;
  }
}
