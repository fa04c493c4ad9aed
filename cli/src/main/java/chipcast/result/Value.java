package chipcast.result;

/** One figure of one draw: a number, a name, or the reason why there is neither. */
public sealed interface Value {

  /**
   * A number in the unit of its measure.
   *
   * @param value finite
   */
  record Numeric(double value) implements Value {}

  /**
   * The answer to "which".
   *
   * @param name a label's value
   */
  record Name(String name) implements Value {}

  /**
   * No figure.
   *
   * @param reason why
   */
  record Absent(Absence reason) implements Value {}
}
