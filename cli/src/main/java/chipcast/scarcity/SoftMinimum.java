package chipcast.scarcity;

import chipcast.arithmetic.Elementary;
import java.util.Arrays;

/**
 * One level of a logit as it answers to small and large moves of its members: shares, and each
 * group's soft minimum with gradient and curvature. Working memory of a kernel: fill {@code group},
 * {@code move}, {@code slope} and {@code curve}, then ask for the shares.
 */
final class SoftMinimum {
  private final int groups;
  private final int resources;

  /** Number of each member's group. */
  final int[] group;

  /** How far each member's scaled cost has moved. */
  final double[] move;

  /** Gradient of each move by the rents: member × resource. */
  final double[] slope;

  /** Curvature of each move: member × resource × resource; empty where moves are linear. */
  final double[] curve;

  /** Each member's share of its group. */
  final double[] shareOfGroup;

  /** How far each group's price has moved; +∞ where nothing is left to choose. */
  final double[] groupMove;

  /** Gradient of it: group × resource. */
  final double[] groupSlope;

  /** Curvature of it: group × resource × resource. */
  final double[] groupCurve;

  private final double[] largest;
  private final double[] sum;

  SoftMinimum(int members, int groups, int resources, boolean linear) {
    this.groups = groups;
    this.resources = resources;
    this.group = new int[members];
    this.move = new double[members];
    this.slope = new double[members * resources];
    this.curve = new double[linear ? 0 : members * resources * resources];
    this.shareOfGroup = new double[members];
    this.groupMove = new double[groups];
    this.groupSlope = new double[groups * resources];
    this.groupCurve = new double[groups * resources * resources];
    this.largest = new double[groups];
    this.sum = new double[groups];
  }

  /** Takes another level's groups as members, all of one group. */
  void takeGroups(SoftMinimum below) {
    System.arraycopy(below.groupMove, 0, move, 0, move.length);
    System.arraycopy(below.groupSlope, 0, slope, 0, slope.length);
    System.arraycopy(below.groupCurve, 0, curve, 0, curve.length);
  }

  /** Adds a group of another level to a member. */
  void add(int member, SoftMinimum below, int ofGroup) {
    move[member] += below.groupMove[ofGroup];
    for (int i = 0; i < resources; i++) {
      slope[member * resources + i] += below.groupSlope[ofGroup * resources + i];
    }
    int size = resources * resources;
    for (int i = 0; i < size; i++) {
      curve[member * size + i] += below.groupCurve[ofGroup * size + i];
    }
  }

  /** Whether nothing of a group is left to choose. */
  boolean closed(int ofGroup) {
    return groupMove[ofGroup] == Double.POSITIVE_INFINITY;
  }

  /**
   * Shares and groups from the moves.
   *
   * @param atZeroRent each member's share of its group before the moves
   * @param exponent γ, below 0
   */
  void share(double[] atZeroRent, double exponent) {
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    Arrays.fill(sum, 0);
    for (int member = 0; member < group.length; member++) {
      double utility = atZeroRent[member] > 0 ? exponent * move[member] : Double.NEGATIVE_INFINITY;
      shareOfGroup[member] = utility;
      largest[group[member]] = Math.max(largest[group[member]], utility);
    }
    for (int member = 0; member < group.length; member++) {
      double utility = shareOfGroup[member];
      double term = utility == Double.NEGATIVE_INFINITY ? 0 : atZeroRent[member];
      if (term > 0) {
        term *= Elementary.exp(utility - largest[group[member]]);
      }
      shareOfGroup[member] = term;
      sum[group[member]] += term;
    }
    for (int of = 0; of < groups; of++) {
      groupMove[of] =
          sum[of] == 0
              ? Double.POSITIVE_INFINITY
              : (largest[of] + Elementary.log(sum[of])) / exponent;
    }
    gather(exponent);
  }

  private void gather(double exponent) {
    Arrays.fill(groupSlope, 0);
    Arrays.fill(groupCurve, 0);
    for (int member = 0; member < group.length; member++) {
      if (shareOfGroup[member] > 0) {
        shareOfGroup[member] /= sum[group[member]];
        gather(member, group[member], shareOfGroup[member], exponent);
      }
    }
    for (int of = 0; of < groups; of++) {
      for (int one = 0; one < resources; one++) {
        for (int other = 0; other < resources; other++) {
          groupCurve[(of * resources + one) * resources + other] -=
              exponent * groupSlope[of * resources + one] * groupSlope[of * resources + other];
        }
      }
    }
  }

  private void gather(int member, int of, double share, double exponent) {
    for (int one = 0; one < resources; one++) {
      double first = slope[member * resources + one];
      groupSlope[of * resources + one] += share * first;
      for (int other = 0; other < resources; other++) {
        int at = one * resources + other;
        double second = slope[member * resources + other];
        double own = curve.length == 0 ? 0 : curve[member * resources * resources + at];
        groupCurve[of * resources * resources + at] += share * (own + exponent * first * second);
      }
    }
  }
}
