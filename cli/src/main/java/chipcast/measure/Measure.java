package chipcast.measure;

import java.util.List;

/**
 * A figure asked of a result, in the one language that selection, claims, seeking, discovery and
 * conditions share (the model's section on results). {@link #text()} states everything that a short
 * form leaves unsaid, and reads back as the same measure.
 */
public sealed interface Measure
    permits Share,
        Total,
        Combination,
        PerTask,
        Intensity,
        Multiple,
        Unmet,
        Rent,
        Overlap,
        Spread,
        Leader,
        Specialisation,
        BreakEven,
        FirstYear,
        PeakYear,
        YearCount {

  /** Unit of a calendar year, as against a duration. */
  String CALENDAR_YEAR = "year";

  /** Unit of a figure that is a name. */
  String NAME = "name";

  /** Unit of a plain number. */
  String ONE = "1";

  /**
   * Reads a measure, in full or short form.
   *
   * @throws InvalidMeasure with everything that is wrong
   */
  static Measure parse(String text, Vocabulary vocabulary) {
    return new MeasureReader(vocabulary).measure(text);
  }

  /** The function's name. */
  String function();

  /** The arguments in full, as {@code key=value} or nested measures. */
  List<String> arguments();

  /**
   * The unit of the figure: a unit's text, {@link #CALENDAR_YEAR}, {@link #NAME}, or empty where it
   * cannot be known before evaluation.
   */
  String unit();

  /** Whether the figure lies between 0 and 1 whatever happens, as a share does. */
  default boolean isFraction() {
    return false;
  }

  /** The measure in full. */
  default String text() {
    return function() + "(" + String.join(", ", arguments()) + ")";
  }
}
