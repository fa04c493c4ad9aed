package chipcast.scarcity;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Exponential;
import java.util.Arrays;

/**
 * One level of a logit as it answers to small and large moves of its members: shares, and each
 * group's soft minimum with gradient and curvature, for the groups of all segments beside each
 * other. Working memory of a kernel: fill the members, then ask for the shares, then for slopes,
 * then for curvatures; who needs no curvature does not pay for it.
 *
 * <p>Pairs of resources are counted 0·0, 1·0, 1·1, 2·0 …: curvature is symmetric.
 */
final class SoftMinimum {
  private final int groups;

  /** First member of each group, and at the end the number of members. */
  final int[] firstMember;

  /** γ by group, below 0. */
  final double[] exponent;

  /** Each member's share of its group before any move, above 0. */
  final double[] atZeroRent;

  /** How far each member's scaled cost has moved. */
  final double[] move;

  /** Gradient of each move by the rents: resource, then member. */
  final double[][] slope;

  /** Curvature of each move: pair of resources, then member; empty where moves are linear. */
  final double[][] curve;

  /** Each member's share of its group. */
  final double[] share;

  /** How far each group's price has moved; +∞ where nothing is left to choose. */
  final double[] groupMove;

  /** Gradient of it: resource, then group. */
  final double[][] groupSlope;

  /** Curvature of it: pair of resources, then group. */
  final double[][] groupCurve;

  private SoftMinimum(
      int[] firstMember, double[] move, double[][] slope, double[][] curve, int resources) {
    this.groups = firstMember.length - 1;
    this.firstMember = firstMember;
    this.exponent = new double[groups];
    this.atZeroRent = new double[move.length];
    this.move = move;
    this.slope = slope;
    this.curve = curve;
    this.share = new double[move.length];
    this.groupMove = new double[groups];
    this.groupSlope = new double[resources][groups];
    this.groupCurve = new double[pair(resources, 0)][groups];
  }

  /** A level whose members move in proportion to rents. */
  static SoftMinimum linear(int[] firstMember, int resources) {
    int members = firstMember[firstMember.length - 1];
    return new SoftMinimum(
        firstMember, new double[members], new double[resources][members], none(), resources);
  }

  /** A level whose members move as their own parts do. */
  static SoftMinimum curved(int[] firstMember, int resources) {
    int members = firstMember[firstMember.length - 1];
    return new SoftMinimum(
        firstMember,
        new double[members],
        new double[resources][members],
        new double[pair(resources, 0)][members],
        resources);
  }

  /** A level whose members are the groups of another. */
  static SoftMinimum over(SoftMinimum below, int[] firstMember) {
    return new SoftMinimum(
        firstMember, below.groupMove, below.groupSlope, below.groupCurve, below.groupSlope.length);
  }

  private static double[][] none() {
    return new double[0][];
  }

  /** Number of the pair of a resource and one that is not above it. */
  static int pair(int one, int other) {
    return one * (one + 1) / 2 + other;
  }

  int groups() {
    return groups;
  }

  /** Whether nothing of a group is left to choose. */
  boolean closed(int group) {
    return groupMove[group] == Double.POSITIVE_INFINITY;
  }

  /** Shares where nothing has moved. */
  void rest() {
    System.arraycopy(atZeroRent, 0, share, 0, share.length);
    for (int group = 0; group < groups; group++) {
      boolean empty = firstMember[group] == firstMember[group + 1];
      groupMove[group] = empty ? Double.POSITIVE_INFINITY : 0;
    }
  }

  /** Shares and moves of the groups from the moves of the members. */
  void share(Exponential exponential) {
    for (int group = 0; group < groups; group++) {
      groupMove[group] = relative(group);
    }
    exponential.of(share);
    for (int group = 0; group < groups; group++) {
      shareOut(group, groupMove[group]);
    }
  }

  /** Turns moves into utilities less the largest of the group, which it returns. */
  private double relative(int group) {
    double largest = Double.NEGATIVE_INFINITY;
    double scale = exponent[group];
    int to = firstMember[group + 1];
    for (int member = firstMember[group]; member < to; member++) {
      share[member] = scale * move[member];
      largest = Math.max(largest, share[member]);
    }
    if (largest > Double.NEGATIVE_INFINITY) {
      for (int member = firstMember[group]; member < to; member++) {
        share[member] -= largest;
      }
    }
    return largest;
  }

  private void shareOut(int group, double largest) {
    double sum = 0;
    int to = firstMember[group + 1];
    for (int member = firstMember[group]; member < to; member++) {
      share[member] *= atZeroRent[member];
      sum += share[member];
    }
    if (sum == 0) {
      groupMove[group] = Double.POSITIVE_INFINITY;
      return;
    }
    for (int member = firstMember[group]; member < to; member++) {
      share[member] /= sum;
    }
    groupMove[group] = (largest + Elementary.log(sum)) / exponent[group];
  }

  /** Gradients of the groups from those of the members. */
  void slopes() {
    for (int resource = 0; resource < slope.length; resource++) {
      mean(slope[resource], groupSlope[resource]);
    }
  }

  private void mean(double[] of, double[] mean) {
    for (int group = 0; group < groups; group++) {
      double sum = 0;
      for (int member = firstMember[group]; member < firstMember[group + 1]; member++) {
        sum += share[member] * of[member];
      }
      mean[group] = sum;
    }
  }

  /**
   * Curvatures of the groups by some resources: the mean of the members' and γ times the covariance
   * of their gradients.
   *
   * @param active resources, ascending
   */
  void curves(int[] active) {
    for (int i = 0; i < active.length; i++) {
      for (int j = 0; j <= i; j++) {
        curve(active[i], active[j]);
      }
    }
  }

  private void curve(int one, int other) {
    double[] first = slope[one];
    double[] second = slope[other];
    double[] curved = groupCurve[pair(one, other)];
    if (curve.length == 0) {
      Arrays.fill(curved, 0);
    } else {
      mean(curve[pair(one, other)], curved);
    }
    for (int group = 0; group < groups; group++) {
      double product = 0;
      for (int member = firstMember[group]; member < firstMember[group + 1]; member++) {
        product += share[member] * (first[member] * second[member]);
      }
      double means = groupSlope[one][group] * groupSlope[other][group];
      curved[group] += exponent[group] * (product - means);
    }
  }
}
