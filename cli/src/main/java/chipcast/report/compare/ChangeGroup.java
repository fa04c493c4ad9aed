package chipcast.report.compare;

import chipcast.scenario.InputDifference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Differences that are switched on together.
 *
 * @param name what they have in common
 * @param differences at least one
 */
public record ChangeGroup(String name, List<InputDifference> differences) {
  private static final String AND = " + ";

  public ChangeGroup {
    differences = List.copyOf(differences);
  }

  /** Differences by what they have in common, in the order of the first of each group. */
  static List<ChangeGroup> by(Grouping grouping, List<InputDifference> differences) {
    Map<String, List<InputDifference>> byName = new LinkedHashMap<>();
    for (InputDifference difference : differences) {
      byName
          .computeIfAbsent(grouping.group(difference.path()), absent -> new ArrayList<>())
          .add(difference);
    }
    List<ChangeGroup> groups = new ArrayList<>();
    byName.forEach((name, own) -> groups.add(new ChangeGroup(name, own)));
    return groups;
  }

  /** This group and another, which cannot do without each other. */
  ChangeGroup and(ChangeGroup other) {
    List<InputDifference> both = new ArrayList<>(differences);
    both.addAll(other.differences);
    String common = common(name, other.name);
    return new ChangeGroup(common.isEmpty() ? name + AND + other.name : common, both);
  }

  /** The record or field that two paths lie in; empty if not even the record is the same. */
  private static String common(String one, String other) {
    String[] left = one.split("\\.", -1);
    String[] right = other.split("\\.", -1);
    int same = 0;
    while (same < Math.min(left.length, right.length) && left[same].equals(right[same])) {
      same++;
    }
    return same < 2 ? "" : String.join(".", List.of(left).subList(0, same));
  }

  /** All of some groups as one. */
  static ChangeGroup all(List<ChangeGroup> groups) {
    List<InputDifference> all = new ArrayList<>();
    groups.forEach(group -> all.addAll(group.differences));
    return new ChangeGroup("everything together", all);
  }
}
