package chipcast.calibration;

import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which part of the market each calibrated family, and each set of them, can reach at all. No
 * weight makes families take more than the segments they have access to.
 *
 * @param sizes of the segments in the observed lens, at least 0, in any unit
 * @param access by segment: whether it can choose each calibrated family
 */
public record Reach(List<Double> sizes, List<List<Boolean>> access) {
  /** All sets of families are looked at. */
  private static final int MOST_FAMILIES = 16;

  /** Sums of shares may exceed each other by this part without meaning anything. */
  private static final double ROUNDING = 1e-12;

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if there are not as many sizes as segments, or a size is
   *     negative
   */
  public Reach {
    sizes = List.copyOf(sizes);
    access = access.stream().map(List::copyOf).toList();
    Require.that(sizes.size() == access.size(), "sizes", sizes.size(), "one a segment");
    sizes.forEach(size -> Require.nonNegative("size", size));
  }

  /**
   * Families whose observed share together exceeds what they can reach.
   *
   * @param families indices of the families
   * @param observed their share of the whole market
   * @param reachable the share of segments that can choose any of them
   */
  public record Excess(List<Integer> families, double observed, double reachable) {

    /** Copies the indices. */
    public Excess {
      families = List.copyOf(families);
    }
  }

  /**
   * The smallest set of families whose observed share exceeds the mass of segments with access.
   *
   * @param observed shares of the whole market by calibrated family, Σ at most 1
   * @throws IllegalArgumentException if there are more than 16 families
   */
  public Optional<Excess> excess(double[] observed) {
    int families = observed.length;
    Require.that(families <= MOST_FAMILIES, "families", families, "at most " + MOST_FAMILIES);
    for (int size = 1; size <= families; size++) {
      for (int set = 1; set < 1 << families; set++) {
        if (Integer.bitCount(set) == size && exceeds(observed(set, observed), reachable(set))) {
          return Optional.of(
              new Excess(members(set, families), observed(set, observed), reachable(set)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean exceeds(double observed, double reachable) {
    return observed > reachable * (1 + ROUNDING);
  }

  private static double observed(int set, double[] observed) {
    double sum = 0;
    for (int family = 0; family < observed.length; family++) {
      sum += (set >> family & 1) == 1 ? observed[family] : 0;
    }
    return sum;
  }

  private double reachable(int set) {
    double reached = 0;
    double all = 0;
    for (int segment = 0; segment < sizes.size(); segment++) {
      all += sizes.get(segment);
      reached += reaches(segment, set) ? sizes.get(segment) : 0;
    }
    return all == 0 ? 0 : reached / all;
  }

  private boolean reaches(int segment, int set) {
    List<Boolean> chosen = access.get(segment);
    for (int family = 0; family < chosen.size(); family++) {
      if ((set >> family & 1) == 1 && chosen.get(family)) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> members(int set, int families) {
    List<Integer> members = new ArrayList<>();
    for (int family = 0; family < families; family++) {
      if ((set >> family & 1) == 1) {
        members.add(family);
      }
    }
    return members;
  }
}
