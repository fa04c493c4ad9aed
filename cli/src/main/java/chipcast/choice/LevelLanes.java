package chipcast.choice;

/**
 * The working memory of one level of a nest over lanes: members, dealt to groups, with what each
 * weighs and gets. Lanes are innermost. A kernel's own arrays, mutable and never shared between
 * threads.
 */
public final class LevelLanes {
  private final Grouping grouping;
  private final int lanes;

  /** Logarithm of each member's weight, −∞ for an absent one: member × lane. */
  final double[] logWeight;

  /** Each member's share of its group; in between its utility: member × lane. */
  final double[] share;

  /** Each group's scaled cost, +∞ for one without members on offer: group × lane. */
  final double[] scaledPrice;

  /** Largest utility of the group at work: lane. */
  final double[] shift;

  /** Σ e^(utility − shift) of the group at work: lane. */
  final double[] sum;

  LevelLanes(Grouping grouping, int lanes) {
    this.grouping = grouping;
    this.lanes = lanes;
    this.logWeight = new double[grouping.members() * lanes];
    this.share = new double[grouping.members() * lanes];
    this.scaledPrice = new double[grouping.groups() * lanes];
    this.shift = new double[lanes];
    this.sum = new double[lanes];
  }

  int lanes() {
    return lanes;
  }

  int groups() {
    return grouping.groups();
  }

  int from(int group) {
    return grouping.from(group);
  }

  int to(int group) {
    return grouping.to(group);
  }

  int member(int i) {
    return grouping.member(i);
  }
}
