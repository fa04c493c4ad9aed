package chipcast.result;

import chipcast.measure.Condition;

/** A condition found in a structure. */
public final class CompiledCondition {

  private final Condition condition;
  private final CompiledMeasure.Body body;

  private CompiledCondition(Condition condition, CompiledMeasure.Body body) {
    this.condition = condition;
    this.body = body;
  }

  /** Finds a condition in a structure. */
  public static CompiledCondition of(Condition condition, Structure structure) {
    return new CompiledCondition(
        condition, new MeasureCompiler(structure).body(condition.measure()));
  }

  /** What is asked. */
  public Condition condition() {
    return condition;
  }

  /** The figure that the condition is about, as {@link CompiledMeasure#in}. */
  public LaneValues values(Outcome outcome, int year) {
    return body.in(outcome, year);
  }

  /** In which lanes the condition holds; never where there is no figure. */
  public boolean[] holds(Outcome outcome, int year) {
    LaneValues values = values(outcome, year);
    boolean[] holds = new boolean[values.lanes()];
    for (int lane = 0; lane < holds.length; lane++) {
      holds[lane] = holds(values.value(lane));
    }
    return holds;
  }

  /** Whether the condition holds of one figure. */
  public boolean holds(Value value) {
    if (value instanceof Value.Numeric number) {
      return condition.holds(number.value());
    }
    return value instanceof Value.Name name && condition.holds(name.name());
  }
}
