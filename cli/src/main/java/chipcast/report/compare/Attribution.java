package chipcast.report.compare;

import chipcast.measure.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What moved a figure from one scenario to another: each group of differences with its mean effect
 * over all orders of making them (Shapley). The parts add up to the whole move.
 *
 * @param measure the figure
 * @param before its value in the first scenario, in the measure's unit
 * @param after its value in the second
 * @param parts what each group did, those first that did most
 * @param runs of the model that it took
 * @param orders that were tried, each with its reverse; 0 where all combinations were
 */
public record Attribution(
    Measure measure, double before, double after, List<Part> parts, int runs, int orders) {

  public Attribution {
    parts = List.copyOf(parts);
  }

  /**
   * What one group did.
   *
   * @param group the differences
   * @param contribution to the move, in the measure's unit
   * @param error its standard error; 0 where all combinations were computed
   */
  public record Part(ChangeGroup group, double contribution, double error) {}

  /** Whether every combination was computed. */
  public boolean exact() {
    return orders == 0;
  }

  /** How far the figure moved, in its unit. */
  public double move() {
    return after - before;
  }

  /** Parts of groups in the order of how much they did. */
  static List<Part> parts(
      List<ChangeGroup> groups, double[][] contributions, double[][] errors, int figure) {
    List<Part> parts = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      parts.add(new Part(groups.get(group), contributions[group][figure], errors[group][figure]));
    }
    parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.contribution())));
    return parts;
  }
}
