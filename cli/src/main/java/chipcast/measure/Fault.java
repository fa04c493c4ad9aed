package chipcast.measure;

import java.util.Optional;

/**
 * One thing that is wrong with a measure as written.
 *
 * @param code stable name of the kind of fault
 * @param column where in the text, counted in code points from 1
 * @param message what was found
 * @param expected what was expected
 * @param nearest the nearest valid choice, if one is near
 */
public record Fault(
    String code, int column, String message, String expected, Optional<String> nearest) {

  /** The text does not follow the grammar. */
  public static final String SYNTAX = "measure-syntax";

  /** No such function. */
  public static final String FUNCTION = "measure-function";

  /** The function has no such argument, or lacks one. */
  public static final String KEY = "measure-key";

  /** A value that the argument cannot have. */
  public static final String VALUE = "measure-value";

  /** A bound or term in the wrong unit. */
  public static final String UNIT = "measure-unit";

  /** The same fault in a longer text that holds this one's after some code points. */
  Fault shiftedBy(int columns) {
    return new Fault(code, column + columns, message, expected, nearest);
  }
}
