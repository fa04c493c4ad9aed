package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The patient rule induction method (J. H. Friedman and N. I. Fisher, Statistics and Computing 9
 * (1999) 123–143): a box of inputs is peeled, one thin slice at a time, so that cases gather in it;
 * then it is pasted back where that loses nothing. Of all boxes on the way the one is taken that
 * does best by coverage and density together (their harmonic mean).
 */
final class Prim {
  private static final double PEEL = 0.05;
  private static final double LEAST_MASS = 0.05;

  private final double[][] points;
  private final boolean[] cases;
  private final int total;

  /**
   * A search.
   *
   * @param points input by input, the values of all runs
   * @param cases in which runs it happens
   */
  Prim(double[][] points, boolean[] cases) {
    this.points = points;
    this.cases = cases;
    int count = 0;
    for (boolean each : cases) {
      count += each ? 1 : 0;
    }
    this.total = count;
  }

  /**
   * A box.
   *
   * @param low by input, −∞ where it does not matter
   * @param high by input, ∞ where it does not matter
   * @param coverage part of all cases that are in it
   * @param density part of the runs in it that are cases
   * @param mass part of all runs that are in it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Box(double[] low, double[] high, double coverage, double density, double mass) {
    boolean restricts(int input) {
      return low[input] > Double.NEGATIVE_INFINITY || high[input] < Double.POSITIVE_INFINITY;
    }

    double merit() {
      double sum = coverage + density;
      return sum > 0 ? 2 * coverage * density / sum : 0;
    }
  }

  /** The best box; the whole space where nothing beats it. */
  Box find() {
    double[] low = new double[points.length];
    double[] high = new double[points.length];
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    Box box = box(low, high);
    Box best = box;
    for (Box next = peeled(box); next.mass() < box.mass(); next = peeled(box)) {
      box = next;
      best = box.merit() > best.merit() ? box : best;
    }
    return simplified(pasted(best));
  }

  private Box box(double[] low, double[] high) {
    int inside = 0;
    int hits = 0;
    for (int run = 0; run < cases.length; run++) {
      if (contains(low, high, run)) {
        inside++;
        hits += cases[run] ? 1 : 0;
      }
    }
    return new Box(
        low,
        high,
        total == 0 ? 0 : hits / (double) total,
        inside == 0 ? 0 : hits / (double) inside,
        inside / (double) cases.length);
  }

  private boolean contains(double[] low, double[] high, int run) {
    for (int input = 0; input < low.length; input++) {
      double at = points[input][run];
      if (at < low[input] || at > high[input]) {
        return false;
      }
    }
    return true;
  }

  /** Runs in a box. */
  int[] inside(Box box) {
    int[] runs = new int[cases.length];
    int count = 0;
    for (int run = 0; run < runs.length; run++) {
      if (contains(box.low(), box.high(), run)) {
        runs[count++] = run;
      }
    }
    return Arrays.copyOf(runs, count);
  }

  /** The box without the slice whose loss gains most density for the mass; itself at the end. */
  private Box peeled(Box box) {
    int[] runs = inside(box);
    Box best = box;
    double most = 0;
    for (int input = 0; input < points.length; input++) {
      double[] sorted = new double[runs.length];
      for (int i = 0; i < runs.length; i++) {
        sorted[i] = points[input][runs[i]];
      }
      Arrays.sort(sorted);
      int slice = Math.max(1, (int) (PEEL * sorted.length));
      if (sorted.length > 2 * slice) {
        for (Box candidate :
            List.of(
                raised(box, input, sorted[slice]),
                lowered(box, input, sorted[sorted.length - 1 - slice]))) {
          double lost = box.mass() - candidate.mass();
          double gain = lost > 0 ? (candidate.density() - box.density()) / lost : 0;
          if (candidate.mass() >= LEAST_MASS && gain > most) {
            most = gain;
            best = candidate;
          }
        }
      }
    }
    return best;
  }

  private Box raised(Box box, int input, double to) {
    double[] low = box.low().clone();
    low[input] = to;
    return box(low, box.high());
  }

  private Box lowered(Box box, int input, double to) {
    double[] high = box.high().clone();
    high[input] = to;
    return box(box.low(), high);
  }

  /** The box with every limit loosened as long as merit does not fall. */
  private Box pasted(Box box) {
    Box best = box;
    for (int input = 0; input < points.length; input++) {
      if (best.restricts(input)) {
        double[] sorted = points[input].clone();
        Arrays.sort(sorted);
        int step = Math.max(1, (int) (PEEL * sorted.length));
        best = loosened(best, input, sorted, step);
      }
    }
    return best;
  }

  private Box loosened(Box box, int input, double[] sorted, int step) {
    Box best = box;
    for (int at = index(sorted, box.low()[input]) - step; at > 0; at -= step) {
      Box candidate = raised(best, input, sorted[at]);
      if (candidate.merit() < best.merit()) {
        break;
      }
      best = candidate;
    }
    for (int at = index(sorted, box.high()[input]) + step; at < sorted.length - 1; at += step) {
      Box candidate = lowered(best, input, sorted[at]);
      if (candidate.merit() < best.merit()) {
        break;
      }
      best = candidate;
    }
    return best;
  }

  private static int index(double[] sorted, double value) {
    int found = Arrays.binarySearch(sorted, value);
    return found < 0 ? Math.min(sorted.length - 1, -found - 1) : found;
  }

  /** The box without limits that may as well be chance. */
  private Box simplified(Box box) {
    Box best = box;
    List<Integer> restricted = new ArrayList<>();
    for (int input = 0; input < points.length; input++) {
      if (box.restricts(input)) {
        restricted.add(input);
      }
    }
    for (int input : restricted) {
      Box without = without(best, input);
      if (without.merit() >= best.merit() || chance(best, without) > PEEL) {
        best = without;
      }
    }
    return best;
  }

  Box without(Box box, int input) {
    double[] low = box.low().clone();
    double[] high = box.high().clone();
    low[input] = Double.NEGATIVE_INFINITY;
    high[input] = Double.POSITIVE_INFINITY;
    return box(low, high);
  }

  /**
   * How probable it is that a limit's box has so many cases if the limit did not matter: the upper
   * tail of a binomial with the density without it (B. P. Bryant and R. J. Lempert 2010).
   */
  double chance(Box box, Box without) {
    int n = (int) Math.rint(box.mass() * cases.length);
    int hits = (int) Math.rint(box.density() * n);
    return new org.apache.commons.math3.distribution.BinomialDistribution(
                    null, n, without.density())
                .cumulativeProbability(hits - 1)
            >= 1
        ? 0
        : 1
            - new org.apache.commons.math3.distribution.BinomialDistribution(
                    null, n, without.density())
                .cumulativeProbability(hits - 1);
  }
}
