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

  /** Each group's largest utility: group × lane. */
  final double[] shift;

  /** Each group's Σ e^(utility − shift): group × lane. */
  final double[] sum;

  LevelLanes(Grouping grouping, int lanes) {
    this.grouping = grouping;
    this.lanes = lanes;
    this.logWeight = new double[grouping.members() * lanes];
    this.share = new double[grouping.members() * lanes];
    this.scaledPrice = new double[grouping.groups() * lanes];
    this.shift = new double[grouping.groups() * lanes];
    this.sum = new double[grouping.groups() * lanes];
  }

  int lanes() {
    return lanes;
  }

  int members() {
    return grouping.members();
  }

  int groupOf(int member) {
    return grouping.groupOf(member);
  }
}
