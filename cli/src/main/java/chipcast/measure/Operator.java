package chipcast.measure;

/** How a figure is held against a bound. */
public enum Operator implements Named {
  AT_LEAST(">="),
  MORE_THAN(">"),
  AT_MOST("<="),
  LESS_THAN("<"),
  EQUAL("="),
  NOT_EQUAL("!=");

  private final String word;

  Operator(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether the value stands in this relation to the bound. */
  public boolean holds(double value, double bound) {
    return switch (this) {
      case AT_LEAST -> value >= bound;
      case MORE_THAN -> value > bound;
      case AT_MOST -> value <= bound;
      case LESS_THAN -> value < bound;
      case EQUAL -> value == bound;
      case NOT_EQUAL -> value != bound;
    };
  }

  /** How far the value is on the side that holds; negative on the other side. */
  public double margin(double value, double bound) {
    return switch (this) {
      case AT_LEAST, MORE_THAN -> value - bound;
      case AT_MOST, LESS_THAN -> bound - value;
      case EQUAL -> -Math.abs(value - bound);
      case NOT_EQUAL -> Math.abs(value - bound);
    };
  }
}
