package chipcast.result;

import chipcast.measure.Measure;

/**
 * A measure found in a structure: what to sum is known, and each outcome over that structure only
 * has to be summed.
 */
public final class CompiledMeasure {

  private final Measure measure;
  private final Body body;

  /** The figures of a calendar year. */
  @FunctionalInterface
  interface Body {
    LaneValues in(Outcome outcome, int year);
  }

  private CompiledMeasure(Measure measure, Body body) {
    this.measure = measure;
    this.body = body;
  }

  /** Finds a measure in a structure. */
  public static CompiledMeasure of(Measure measure, Structure structure) {
    return new CompiledMeasure(measure, new MeasureCompiler(structure).body(measure));
  }

  /** What is measured. */
  public Measure measure() {
    return measure;
  }

  /**
   * The figure of every lane.
   *
   * @param outcome over the structure that this was compiled for
   * @param year calendar year asked about; a measure that states its own year does not care
   */
  public LaneValues in(Outcome outcome, int year) {
    return body.in(outcome, year);
  }

  /** The figure of every lane of a measure that states its own year, else of the last year. */
  public LaneValues in(Outcome outcome) {
    return in(outcome, outcome.structure().lastYear());
  }
}
