package chipcast.report.compare;

import chipcast.assumption.World;
import chipcast.choice.SampledShapley;
import chipcast.choice.Shapley;
import chipcast.measure.Measure;
import chipcast.scenario.InputDifference;
import chipcast.source.MapNode;
import chipcast.uncertainty.RandomOrders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Attributes the move of figures between two scenarios to what the scenarios differ in.
 *
 * @param grouping how differences are grouped; empty leaves it to their number
 * @param orders tried where the groups are too many for all combinations, each with its reverse
 * @param seed which orders
 * @param threads that compute; they change no figure
 */
public record Attributor(Optional<Grouping> grouping, int orders, long seed, int threads) {

  /**
   * One of two scenarios.
   *
   * @param tree resolved
   * @param figures of its run, one a measure
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Side(MapNode tree, double[] figures) {}

  /**
   * What moved each measure, in the order of the measures; all from the same runs.
   *
   * @param before the first scenario
   * @param after the second
   * @param figures computes a world: one figure a measure; called by several threads at once
   */
  public List<Attribution> attribute(
      Side before, Side after, List<Measure> measures, Function<World, double[]> figures) {
    List<InputDifference> differences = InputDifference.between(before.tree(), after.tree());
    if (differences.isEmpty()) {
      return told(before, after, measures, Split.NONE);
    }
    Mixtures mixtures = new Mixtures(before.tree(), figures, threads);
    List<ChangeGroup> groups = new ChangeGroups(differences, mixtures::isWorld).chosen(grouping);
    return told(before, after, measures, split(groups, before, after, mixtures));
  }

  /** The figures between which nothing could be mixed fall to all differences together. */
  private Split split(List<ChangeGroup> groups, Side before, Side after, Mixtures mixtures) {
    try {
      return groups.size() <= ChangeGroups.MOST_EXACT
          ? exact(groups, before, after, mixtures)
          : sampled(groups, before, after, mixtures);
    } catch (Mixtures.NoMixture inseparable) {
      return exact(List.of(ChangeGroup.all(groups)), before, after, mixtures);
    }
  }

  /**
   * A split of every figure.
   *
   * @param groups that were told apart
   * @param contributions group × figure
   * @param errors group × figure
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Split(
      List<ChangeGroup> groups, double[][] contributions, double[][] errors, int runs, int orders) {
    static final Split NONE = new Split(List.of(), new double[0][], new double[0][], 0, 0);
  }

  private static Split exact(List<ChangeGroup> groups, Side before, Side after, Mixtures mixtures) {
    int sets = 1 << groups.size();
    List<Long> between = new ArrayList<>();
    for (long set = 1; set < sets - 1; set++) {
      between.add(set);
    }
    Map<Long, double[]> found = figures(groups, between, before, after, mixtures);
    double[][] parts = Shapley.contributions(groups.size(), set -> found.get((long) set));
    double[][] errors = new double[groups.size()][before.figures().length];
    return new Split(groups, parts, errors, found.size(), 0);
  }

  private Split sampled(List<ChangeGroup> groups, Side before, Side after, Mixtures mixtures) {
    List<int[]> tried = RandomOrders.of(seed, orders, groups.size());
    Set<Long> sets = new LinkedHashSet<>();
    for (int[] order : tried) {
      for (int cut = 1; cut < order.length; cut++) {
        sets.add(bits(order, 0, cut));
        sets.add(bits(order, cut, order.length));
      }
    }
    Map<Long, double[]> found = figures(groups, List.copyOf(sets), before, after, mixtures);
    SampledShapley.Estimate estimate =
        SampledShapley.contributions(groups.size(), tried, found::get);
    return new Split(
        groups, estimate.contributions(), estimate.errors(), found.size(), tried.size());
  }

  private static long bits(int[] order, int from, int to) {
    long bits = 0;
    for (int place = from; place < to; place++) {
      bits |= 1L << order[place];
    }
    return bits;
  }

  /** The mixtures' figures, with the two scenarios' own, which were computed already. */
  private static Map<Long, double[]> figures(
      List<ChangeGroup> groups, List<Long> between, Side before, Side after, Mixtures mixtures) {
    Map<Long, double[]> found = new LinkedHashMap<>(mixtures.of(groups, between));
    found.put(0L, before.figures());
    found.put((1L << groups.size()) - 1, after.figures());
    return found;
  }

  private static List<Attribution> told(
      Side before, Side after, List<Measure> measures, Split split) {
    List<Attribution> told = new ArrayList<>();
    for (int figure = 0; figure < measures.size(); figure++) {
      told.add(
          new Attribution(
              measures.get(figure),
              before.figures()[figure],
              after.figures()[figure],
              Attribution.parts(split.groups(), split.contributions(), split.errors(), figure),
              split.runs(),
              split.orders()));
    }
    return told;
  }
}
