package chipcast.measure;

/**
 * A measure with what it has to be.
 *
 * @param measure the figure
 * @param test what is asked of it
 */
public record Condition(Measure measure, Test test) {

  /** What is asked of a figure. */
  public sealed interface Test {}

  /** The figure stands in a relation to a bound. */
  public record Compare(Operator operator, Bound bound) implements Test {}

  /** The figure lies between two bounds, both included. */
  public record Between(Bound low, Bound high) implements Test {
    public Between {
      if (low.value() > high.value()) {
        throw new IllegalArgumentException("between: " + low.text() + " above " + high.text());
      }
    }
  }

  /** The figure is a name among some, or none of them. */
  public record Is(Choice names) implements Test {}

  /**
   * Reads a condition.
   *
   * @throws InvalidMeasure with everything that is wrong
   */
  public static Condition parse(String text, Vocabulary vocabulary) {
    return new MeasureReader(vocabulary).condition(text);
  }

  /** Whether the condition holds of a number, in the measure's unit; never of NaN. */
  public boolean holds(double value) {
    if (Double.isNaN(value)) {
      return false;
    }
    if (test instanceof Compare compare) {
      return compare.operator().holds(value, compare.bound().value());
    }
    return test instanceof Between between
        && value >= between.low().value()
        && value <= between.high().value();
  }

  /** Whether the condition holds of a name. */
  public boolean holds(String name) {
    return test instanceof Is is && is.names().includes(name);
  }

  /** How far a number is inside the condition, in the measure's unit; negative outside. */
  public double margin(double value) {
    if (test instanceof Compare compare) {
      return compare.operator().margin(value, compare.bound().value());
    }
    return test instanceof Between between
        ? Math.min(value - between.low().value(), between.high().value() - value)
        : Double.NaN;
  }

  /** The condition in full. */
  public String text() {
    return measure.text() + " " + testText();
  }

  /** What is asked of the measure, such as {@code >= 50 %}. */
  public String testText() {
    if (test instanceof Compare compare) {
      return compare.operator().word() + " " + compare.bound().text();
    }
    if (test instanceof Between between) {
      return "between " + between.low().text() + " and " + between.high().text();
    }
    Choice names = ((Is) test).names();
    Choice listed = new Choice(false, names.names());
    return (names.negated() ? Operator.NOT_EQUAL : Operator.EQUAL).word() + " " + listed.text();
  }
}
