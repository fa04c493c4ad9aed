package chipcast.choice;

import chipcast.arithmetic.Require;
import java.util.Arrays;

/** Members dealt to groups, each group's members in the order of their index. */
final class Grouping {
  private final int[] groupOf;
  private final int groups;

  private Grouping(int[] groupOf, int groups) {
    this.groupOf = groupOf;
    this.groups = groups;
  }

  /**
   * A grouping.
   *
   * @param groupOf index of the group by member; kept as it is and not to be changed any more
   * @param groups how many there are
   */
  static Grouping of(String name, int[] groupOf, int groups) {
    for (int group : groupOf) {
      Require.that(group >= 0 && group < groups, name, group, "below the number of them");
    }
    return new Grouping(groupOf, groups);
  }

  int members() {
    return groupOf.length;
  }

  int groups() {
    return groups;
  }

  int groupOf(int member) {
    return groupOf[member];
  }

  /** The members of a group; only the plain form asks, so they are not kept. */
  int[] membersOf(int group) {
    int[] found = new int[groupOf.length];
    int count = 0;
    for (int member = 0; member < groupOf.length; member++) {
      if (groupOf[member] == group) {
        found[count++] = member;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
