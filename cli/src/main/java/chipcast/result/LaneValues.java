package chipcast.result;

import chipcast.measure.Combination;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** One figure of every draw of a block. */
public final class LaneValues {

  private final double[] numbers;
  private final @Nullable Absence[] absences;
  private final List<String> names;

  private LaneValues(double[] numbers, @Nullable Absence[] absences, List<String> names) {
    this.numbers = numbers;
    this.absences = absences;
    this.names = names;
  }

  /** Numbers by lane; where one is NaN, the reason says why. Both arrays are handed over. */
  static LaneValues of(double[] numbers, Absence whereNaN) {
    @Nullable Absence[] absences = new @Nullable Absence[numbers.length];
    for (int lane = 0; lane < numbers.length; lane++) {
      absences[lane] = Double.isNaN(numbers[lane]) ? whereNaN : null;
    }
    return new LaneValues(numbers, absences, List.of());
  }

  /** The same reason in every lane. */
  static LaneValues absent(int lanes, Absence reason) {
    double[] numbers = new double[lanes];
    Arrays.fill(numbers, Double.NaN);
    return of(numbers, reason);
  }

  /** Names by lane, as indices into a list; −1 where there is none. */
  static LaneValues ofNames(int[] indices, List<String> names, Absence whereNone) {
    double[] numbers = new double[indices.length];
    for (int lane = 0; lane < indices.length; lane++) {
      numbers[lane] = indices[lane] < 0 ? Double.NaN : indices[lane];
    }
    LaneValues values = of(numbers, whereNone);
    return new LaneValues(values.numbers, values.absences, List.copyOf(names));
  }

  /** The difference or ratio to another world's figures, lane by lane. */
  public LaneValues combined(Combination.Operation operation, LaneValues other) {
    return with(other, CombinedFigures.operator(operation), Absence.NOTHING_TO_COMPARE);
  }

  /** Lane by lane arithmetic; a lane that is absent here or there stays so, with its reason. */
  LaneValues with(LaneValues other, DoubleBinaryOperator operator, Absence whereNaN) {
    double[] results = new double[numbers.length];
    @Nullable Absence[] reasons = new @Nullable Absence[numbers.length];
    for (int lane = 0; lane < results.length; lane++) {
      results[lane] = operator.applyAsDouble(numbers[lane], other.numbers[lane]);
      Absence inherited = absences[lane] == null ? other.absences[lane] : absences[lane];
      boolean missing = inherited != null || !Double.isFinite(results[lane]);
      reasons[lane] = inherited == null && missing ? whereNaN : inherited;
      results[lane] = missing ? Double.NaN : results[lane];
    }
    return new LaneValues(results, reasons, List.of());
  }

  /** Number of draws. */
  public int lanes() {
    return numbers.length;
  }

  /** The number of a lane in the measure's unit; NaN where there is none. */
  public double number(int lane) {
    return names.isEmpty() ? numbers[lane] : Double.NaN;
  }

  /** The figure of a lane. */
  public Value value(int lane) {
    Absence absence = absences[lane];
    if (absence != null) {
      return new Value.Absent(absence);
    }
    return names.isEmpty()
        ? new Value.Numeric(numbers[lane])
        : new Value.Name(names.get((int) numbers[lane]));
  }
}
