package chipcast.choice;

import chipcast.arithmetic.Require;

/** Members dealt to groups, each group's members in the order of their index. */
final class Grouping {
  private final int[] start;
  private final int[] member;
  private final int[] groupOf;

  private Grouping(int[] start, int[] member, int[] groupOf) {
    this.start = start;
    this.member = member;
    this.groupOf = groupOf;
  }

  static Grouping of(String name, int[] groupOf, int groups) {
    int[] start = new int[groups + 1];
    for (int group : groupOf) {
      Require.that(group >= 0 && group < groups, name, group, "below " + groups);
      start[group + 1]++;
    }
    for (int group = 0; group < groups; group++) {
      start[group + 1] += start[group];
    }
    int[] next = start.clone();
    int[] member = new int[groupOf.length];
    for (int i = 0; i < groupOf.length; i++) {
      member[next[groupOf[i]]++] = i;
    }
    return new Grouping(start, member, groupOf.clone());
  }

  int members() {
    return member.length;
  }

  int groups() {
    return start.length - 1;
  }

  int from(int group) {
    return start[group];
  }

  int to(int group) {
    return start[group + 1];
  }

  int member(int i) {
    return member[i];
  }

  int groupOf(int i) {
    return groupOf[i];
  }
}
