package chipcast.uncertainty;

import chipcast.arithmetic.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a turn of a verdict within the inputs' own P10 to P90: moves the inputs that matter
 * most, one more at a time, to the end that works against the verdict, until it turns; then brings
 * them back together as far as it stays turned. What it finds has been run; what it does not find
 * may still exist, as only directions that draws suggest are tried.
 *
 * @param inputs all of them
 * @param medians their values
 * @param holds the verdict for values of all inputs, input × lane
 */
@SuppressWarnings("ArrayRecordComponent")
record NearestFlip(List<Input> inputs, double[] medians, Verdict holds) {
  /** How many inputs are moved together; as many as a block has lanes. */
  private static final int[] TOGETHER = {1, 2, 3, 4, 6, 9, 14, 20};

  /** Rank correlations below so many standard errors are taken for chance. */
  private static final double SURE = 2.5;

  private static final double P90 = 0.9;

  /** Whether something holds, by lane. */
  @FunctionalInterface
  interface Verdict {
    boolean[] of(double[] values, int lanes);
  }

  Optional<ClaimChance.Flip> find(double[] correlations, long draws, boolean now) {
    int[] order = order(correlations, SURE / Math.sqrt((double) Math.max(1, draws)));
    int[] counts = IntStream.of(TOGETHER).map(n -> Math.min(n, order.length)).distinct().toArray();
    double far = StandardNormal.quantile(P90);
    double[][] points = new double[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      points[i] = moved(order, correlations, counts[i], far, now);
    }
    int fewest = firstTurned(points, now);
    if (order.length == 0 || fewest < 0) {
      return Optional.empty();
    }
    return Optional.of(back(order, correlations, counts[fewest], far, now));
  }

  /** The least distance, in eighths of the way to P10 and P90, at which the verdict is turned. */
  private ClaimChance.Flip back(
      int[] order, double[] correlations, int count, double far, boolean now) {
    double[][] points = new double[Ensemble.LANES][];
    for (int step = 0; step < points.length; step++) {
      double z = far * (step + 1) / points.length;
      points[step] = moved(order, correlations, count, z, now);
    }
    int least = firstTurned(points, now);
    List<ClaimChance.Move> moves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      moves.add(new ClaimChance.Move(inputs.get(order[i]), points[least][order[i]]));
    }
    double z = far * (least + 1) / points.length;
    return new ClaimChance.Flip(moves, z * Math.sqrt(count));
  }

  private int[] order(double[] correlations, double chance) {
    return IntStream.range(0, correlations.length)
        .filter(input -> Math.abs(correlations[input]) > chance)
        .boxed()
        .sorted((a, b) -> Double.compare(Math.abs(correlations[b]), Math.abs(correlations[a])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double[] moved(int[] order, double[] correlations, int count, double z, boolean now) {
    double[] values = medians.clone();
    for (int i = 0; i < count; i++) {
      int input = order[i];
      boolean up = correlations[input] > 0 != now;
      double p = StandardNormal.cdf(up ? z : -z);
      values[input] = inputs.get(input).distribution().quantile(p);
    }
    return values;
  }

  /** The first point at which the verdict is not what it is now; −1 for none. */
  private int firstTurned(double[][] points, boolean now) {
    if (points.length == 0) {
      return -1;
    }
    double[] values = new double[medians.length * points.length];
    for (int lane = 0; lane < points.length; lane++) {
      for (int input = 0; input < medians.length; input++) {
        values[input * points.length + lane] = points[lane][input];
      }
    }
    boolean[] found = holds.of(values, points.length);
    for (int lane = 0; lane < found.length; lane++) {
      if (found[lane] != now) {
        return lane;
      }
    }
    return -1;
  }
}
