package chipcast.uncertainty;

import chipcast.measure.Condition;
import chipcast.measure.Measure;
import chipcast.result.CompiledCondition;
import chipcast.result.CompiledMeasure;
import chipcast.result.LaneValues;
import chipcast.result.Structure;
import java.util.Arrays;

/** A number asked of every draw. */
public sealed interface Question {
  /** What is asked, in full. */
  String text();

  /** Unit of the numbers. */
  String unit();

  /** Calendar year; of no matter to a measure that states its own. */
  int year();

  /** Every lane's number; NaN where there is none. */
  double[] answers(DrawnBlock block);

  /** A measure in a year. */
  static Question of(Measure measure, Structure structure, int year) {
    return new Amount(CompiledMeasure.of(measure, structure), year);
  }

  /** Whether a condition holds in a year: 1 or 0, so that the mean is its probability. */
  static Question of(Condition condition, Structure structure, int year) {
    return new Chance(CompiledCondition.of(condition, structure), year);
  }

  /**
   * A measure in a year.
   *
   * @param measure found in the structure
   * @param year calendar year
   */
  record Amount(CompiledMeasure measure, int year) implements Question {
    @Override
    public String text() {
      return measure.measure().text();
    }

    @Override
    public String unit() {
      return measure.measure().unit();
    }

    @Override
    public double[] answers(DrawnBlock block) {
      double[] numbers = new double[block.lanes()];
      Arrays.fill(numbers, Double.NaN);
      block.each(
          (first, outcome) -> {
            LaneValues values = measure.in(outcome, year);
            for (int lane = 0; lane < values.lanes(); lane++) {
              numbers[first + lane] = values.number(lane);
            }
          });
      return numbers;
    }
  }

  /**
   * Whether a condition holds in a year.
   *
   * @param condition found in the structure
   * @param year calendar year
   */
  record Chance(CompiledCondition condition, int year) implements Question {
    @Override
    public String text() {
      return condition.condition().text();
    }

    @Override
    public String unit() {
      return Measure.ONE;
    }

    @Override
    public double[] answers(DrawnBlock block) {
      double[] numbers = new double[block.lanes()];
      Arrays.fill(numbers, Double.NaN);
      block.each(
          (first, outcome) -> {
            boolean[] holds = condition.holds(outcome, year);
            for (int lane = 0; lane < holds.length; lane++) {
              numbers[first + lane] = holds[lane] ? 1 : 0;
            }
          });
      return numbers;
    }
  }
}
