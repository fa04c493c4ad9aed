package chipcast.uncertainty;

import chipcast.result.CompiledCondition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * What would have to be true: the value of one input at which a condition begins to hold, and the
 * least improbable joint move of all inputs that brings it about.
 *
 * <p>The model has no closed form from an input to a figure of a later year, so the first is a
 * search: a grid brackets the changes of sign of the condition's margin, Brent's method (R. P.
 * Brent 1973, of Commons Math) closes in on each. All runs use the same draws of the other inputs.
 */
public final class Seek {
  /** Grid points between the ends. */
  private static final int GRID = 64;

  private static final int MOST_STEPS = 60;
  private static final double ACCURACY = 1e-9;

  private final Ensemble ensemble;
  private final CompiledCondition condition;
  private final int year;
  private final int draws;
  private final long seed;

  /**
   * A search.
   *
   * @param draws of the other inputs, over which the margin is averaged; 0 for medians
   */
  public Seek(Ensemble ensemble, CompiledCondition condition, int year, int draws, long seed) {
    this.ensemble = ensemble;
    this.condition = condition;
    this.year = year;
    this.draws = draws;
    this.seed = seed;
  }

  /**
   * What was found of one input.
   *
   * @param turns values at which the condition begins or ceases to hold, ascending
   * @param low lower end of what was searched
   * @param high upper end
   * @param marginLow how far the condition holds there, in the measure's unit; negative where not
   * @param marginHigh the same at the upper end
   * @param now how far it holds at the point run's value
   */
  public record Found(
      List<Double> turns,
      double low,
      double high,
      double marginLow,
      double marginHigh,
      double now) {
    public Found {
      turns = List.copyOf(turns);
    }
  }

  /**
   * Searches one input between two values.
   *
   * @param input number of the input among the ensemble's
   */
  public Found vary(int input, double low, double high) {
    double point = ensemble.dependence().inputs().get(input).distribution().point();
    double[] at = grid(low, high);
    double[] margins = margins(input, at);
    List<Double> turns = new ArrayList<>();
    for (int i = 1; i < at.length; i++) {
      if (margins[i - 1] == 0) {
        turns.add(at[i - 1]);
      } else if (margins[i - 1] * margins[i] < 0) {
        turns.add(root(input, at[i - 1], at[i]));
      }
    }
    return new Found(
        turns,
        low,
        high,
        margins[0],
        margins[at.length - 1],
        margins(input, new double[] {point})[0]);
  }

  /** By equal factors where both ends are positive. */
  private static double[] grid(double low, double high) {
    double[] at = new double[GRID];
    boolean factors = low > 0;
    for (int i = 0; i < GRID; i++) {
      double part = i / (GRID - 1.0);
      at[i] =
          factors
              ? low * chipcast.arithmetic.Elementary.pow(high / low, part)
              : low + part * (high - low);
    }
    at[GRID - 1] = high;
    return at;
  }

  private double root(int input, double from, double to) {
    DoubleUnaryOperator margin = x -> margins(input, new double[] {x})[0];
    BrentSolver solver = new BrentSolver(ACCURACY, ACCURACY * Math.abs(to - from));
    return solver.solve(MOST_STEPS, margin::applyAsDouble, from, to);
  }

  /** Mean margins with one input held at each of some values, all others as drawn. */
  private double[] margins(int input, double[] at) {
    int each = Math.max(1, draws);
    List<String> drivers = ensemble.dependence().drivers();
    double[] cube = new double[drivers.size() * each];
    Arrays.fill(cube, 0.5);
    if (draws > 0) {
      cube = new UnitCube(Sampler.LHS, seed, draws, drivers).block(0, draws);
    }
    double[] drawn = ensemble.dependence().values(cube, each);
    double[] margins =
        ensemble.at(
            at.length * each,
            (first, lanes) -> held(drawn, each, first, lanes, input, at),
            this::margins);
    double[] means = new double[at.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = mean(margins, i * each, (i + 1) * each);
    }
    return means;
  }

  /** Inputs of points as drawn, each draw again for each value at which one input is held. */
  private static double[] held(
      double[] drawn, int draws, int first, int lanes, int input, double[] at) {
    double[] values = new double[drawn.length / draws * lanes];
    for (int lane = 0; lane < lanes; lane++) {
      int point = first + lane;
      for (int i = 0; i < values.length / lanes; i++) {
        values[i * lanes + lane] = drawn[i * draws + point % draws];
      }
      values[input * lanes + lane] = at[point / draws];
    }
    return values;
  }

  /** Of those that exist; NaN if none does. */
  private static double mean(double[] margins, int from, int to) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(margins[i])) {
        sum += margins[i];
        count++;
      }
    }
    return count > 0 ? sum / count : Double.NaN;
  }

  private double[] margins(DrawnBlock block) {
    double[] margins = new double[block.lanes()];
    Arrays.fill(margins, Double.NaN);
    block.each(
        (first, outcome) -> {
          var figures = condition.values(outcome, year);
          for (int lane = 0; lane < figures.lanes(); lane++) {
            margins[first + lane] = condition.condition().margin(figures.number(lane));
          }
        });
    return margins;
  }

  /**
   * A joint move.
   *
   * @param distance length of the move in standard deviations of independent drivers
   * @param z by driver, its part of the move
   * @param values by input, where the move brings it
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Move(double distance, double[] z, double[] values) {}

  /**
   * The nearest joint move to where the condition turns (A. M. Hasofer and N. C. Lind 1974; R.
   * Rackwitz and B. Fiessler 1978): steps to the nearest point of the linearised margin, and a root
   * along the last direction.
   */
  public Optional<Move> nearest() {
    return new NearestMove(ensemble, this::margins).find();
  }
}
