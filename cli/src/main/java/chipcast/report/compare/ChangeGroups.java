package chipcast.report.compare;

import chipcast.choice.SampledShapley;
import chipcast.scenario.InputDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses how differences are grouped: as finely as can be told apart exactly, and so that each
 * group can be switched on alone and left out alone. Shares that have to add up to one, or a chip
 * and its family, cannot, and stay together.
 */
final class ChangeGroups {
  /** Groups whose every combination is computed: 64 runs. */
  static final int MOST_EXACT = 6;

  private final Predicate<List<ChangeGroup>> isWorld;
  private final List<InputDifference> differences;

  /**
   * A choice.
   *
   * @param isWorld whether the first scenario with these differences can be read
   */
  ChangeGroups(List<InputDifference> differences, Predicate<List<ChangeGroup>> isWorld) {
    this.differences = List.copyOf(differences);
    this.isWorld = isWorld;
  }

  /**
   * The groups.
   *
   * @param asked how to group; empty leaves it to the number of differences
   */
  List<ChangeGroup> chosen(Optional<Grouping> asked) {
    List<ChangeGroup> groups =
        separable(ChangeGroup.by(asked.orElseGet(this::fitting), differences));
    return groups.size() <= SampledShapley.MOST_SWITCHES
        ? groups
        : separable(ChangeGroup.by(Grouping.COLLECTION, differences));
  }

  /** The finest that gives few groups, else the one that gives the fewest, but more than one. */
  private Grouping fitting() {
    Grouping fewest = Grouping.VALUE;
    int least = Integer.MAX_VALUE;
    for (Grouping grouping : Grouping.values()) {
      int groups = ChangeGroup.by(grouping, differences).size();
      boolean exact = groups <= MOST_EXACT && (groups > 1 || differences.size() == 1);
      if (exact) {
        return grouping;
      }
      if (groups > 1 && groups < least) {
        fewest = grouping;
        least = groups;
      }
    }
    return fewest;
  }

  /** The groups with those merged that make no world apart. */
  private List<ChangeGroup> separable(List<ChangeGroup> groups) {
    List<ChangeGroup> merged = new ArrayList<>(groups);
    int at = 0;
    while (at < merged.size() && merged.size() > 1) {
      if (standsAlone(merged, at)) {
        at++;
      } else {
        merge(merged, at);
        at = 0;
      }
    }
    return merged;
  }

  private boolean standsAlone(List<ChangeGroup> groups, int at) {
    List<ChangeGroup> others = new ArrayList<>(groups);
    ChangeGroup one = others.remove(at);
    return isWorld.test(List.of(one)) && isWorld.test(others);
  }

  /** Merges a group with the first other with which it stands alone, else with all. */
  private void merge(List<ChangeGroup> groups, int at) {
    for (int other = 0; other < groups.size(); other++) {
      if (other != at) {
        List<ChangeGroup> tried = new ArrayList<>(groups);
        tried.set(Math.min(at, other), groups.get(at).and(groups.get(other)));
        tried.remove(Math.max(at, other));
        if (standsAlone(tried, Math.min(at, other))) {
          groups.clear();
          groups.addAll(tried);
          return;
        }
      }
    }
    ChangeGroup all = ChangeGroup.all(groups);
    groups.clear();
    groups.add(all);
  }
}
