package chipcast.scarcity;

import chipcast.arithmetic.Exponential;
import chipcast.choice.Exponents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The choice under one step of rents, all levels of the nest: shares, what is built, and how use
 * answers to four rents, in nanoseconds a choice cell. About as large as a year of the baseline.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 2) // Vectors take long to be compiled.
@Measurement(iterations = 5, time = 2)
public class ChoiceBenchmark {
  private static final int SEGMENTS = 140;
  private static final int LINES = 10;
  private static final int CHIPS = 5;
  private static final int CELLS = SEGMENTS * LINES * CHIPS;
  private static final int CLASSES = 2;
  private static final int RESOURCES = 4;

  /** How exponentials are worked out. */
  @Param({"scalar", "fastest"})
  public String exponential;

  private ChoicesUnderRents choices;
  private double[] rents;

  /** Lays out random segments. */
  @Setup
  public void layOut() {
    SplittableRandom random = new SplittableRandom(0);
    List<ChoiceShape> shapes = new ArrayList<>();
    List<ChoiceAtZeroRent> free = new ArrayList<>();
    for (int segment = 0; segment < SEGMENTS; segment++) {
      shapes.add(shape());
      free.add(free(random));
    }
    choices =
        new ChoicesUnderRents(
            shapes,
            free,
            RESOURCES,
            exponential.equals("scalar") ? Exponential.scalar() : Exponential.fastest());
    rents = new double[] {0.02, 0.01, 0.03, 0.005};
  }

  private static ChoiceShape shape() {
    int[] firstCell = new int[LINES + 1];
    int[][] linesOfOption = new int[LINES][];
    int[] classOfOption = new int[LINES];
    for (int line = 0; line < LINES; line++) {
      firstCell[line + 1] = firstCell[line] + CHIPS;
      linesOfOption[line] = new int[] {line};
      classOfOption[line] = line % CLASSES;
    }
    return new ChoiceShape(firstCell, linesOfOption, classOfOption, CLASSES);
  }

  private static ChoiceAtZeroRent free(SplittableRandom random) {
    double[] use = random.doubles((long) LINES * CHIPS * RESOURCES, 0.1, 2).toArray();
    return new ChoiceAtZeroRent(
        1e6,
        shares(LINES * CHIPS, CHIPS),
        shares(LINES, LINES / CLASSES),
        shares(CLASSES, CLASSES),
        use,
        new Exponents(-2, -3, -5),
        1,
        0.5);
  }

  private static double[] shares(int members, int ofGroup) {
    double[] shares = new double[members];
    Arrays.fill(shares, 1.0 / ofGroup);
    return shares;
  }

  /** One step of rents without how fast use falls, as most steps are. */
  @Benchmark
  @OperationsPerInvocation(CELLS)
  public double shares() {
    choices.at(rents);
    return choices.use(0);
  }

  /** One step with it, as the search needs for its next one. */
  @Benchmark
  @OperationsPerInvocation(CELLS)
  public double sharesAndCurvature() {
    choices.at(rents);
    choices.curves(new int[] {0, 1, 2, 3});
    return choices.fall(0, 0);
  }
}
