package chipcast.uncertainty;

import chipcast.arithmetic.StandardNormal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The point nearest to the medians, in standard normal scores of the drivers, at which a margin is
 * zero.
 *
 * @param ensemble whose inputs move
 * @param margins of a block of runs
 */
record NearestMove(Ensemble ensemble, Function<DrawnBlock, double[]> margins) {
  private static final int MOST_ROUNDS = 4;

  /** Wide enough to see over the steps that dates and layouts make. */
  private static final double STEP = 0.5;

  /** Nobody would call a move that far probable. */
  private static final double FARTHEST = 6;

  private static final double SMALL = 1e-3;
  private static final double ACCURACY = 1e-7;
  private static final int MOST_STEPS = 60;

  Optional<Seek.Move> find() {
    int drivers = ensemble.dependence().drivers().size();
    double[] z = new double[drivers];
    double[] direction = new double[drivers];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] around = around(z);
      double here = around[0];
      double[] slope = new double[drivers];
      double squares = 0;
      double projected = 0;
      for (int driver = 0; driver < drivers; driver++) {
        slope[driver] = (around[1 + 2 * driver] - around[2 + 2 * driver]) / (2 * STEP);
        slope[driver] = Double.isNaN(slope[driver]) ? 0 : slope[driver];
        squares += slope[driver] * slope[driver];
        projected += slope[driver] * z[driver];
      }
      if (!(squares > 0) || Double.isNaN(here)) {
        return Optional.empty();
      }
      double[] next = new double[drivers];
      for (int driver = 0; driver < drivers; driver++) {
        next[driver] = (projected - here) / squares * slope[driver];
      }
      double moved = distance(next, z);
      z = next;
      direction = next;
      if (moved < SMALL) {
        break;
      }
    }
    return along(direction);
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  /** The margin at a point, then a step up and a step down each driver. */
  private double[] around(double[] z) {
    double[][] points = new double[1 + 2 * z.length][];
    points[0] = z;
    for (int driver = 0; driver < z.length; driver++) {
      points[1 + 2 * driver] = z.clone();
      points[1 + 2 * driver][driver] += STEP;
      points[2 + 2 * driver] = z.clone();
      points[2 + 2 * driver][driver] -= STEP;
    }
    return at(points);
  }

  private double[] at(double[]... points) {
    return ensemble.at(points.length, (first, lanes) -> values(points, first, lanes), margins);
  }

  private double[] values(double[][] points, int first, int lanes) {
    int drivers = points[0].length;
    double[] cube = new double[drivers * lanes];
    for (int lane = 0; lane < lanes; lane++) {
      for (int driver = 0; driver < drivers; driver++) {
        cube[driver * lanes + lane] = StandardNormal.cdf(points[first + lane][driver]);
      }
    }
    return ensemble.dependence().values(cube, lanes);
  }

  /** Where the margin turns on the way from the medians through the last point. */
  private Optional<Seek.Move> along(double[] direction) {
    double length = distance(direction, new double[direction.length]);
    double[] unit = new double[direction.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = direction[i] / length;
    }
    double start = at(scaled(unit, 0))[0];
    double end = at(scaled(unit, FARTHEST))[0];
    if (!(start * end < 0)) {
      return Optional.empty();
    }
    double root =
        new BrentSolver(ACCURACY).solve(MOST_STEPS, t -> at(scaled(unit, t))[0], 0, FARTHEST);
    double[] z = scaled(unit, root);
    return Optional.of(new Seek.Move(root, z, values(new double[][] {z}, 0, 1)));
  }

  private static double[] scaled(double[] unit, double by) {
    return Arrays.stream(unit).map(each -> each * by).toArray();
  }
}
