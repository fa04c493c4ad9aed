package chipcast.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong with an input, told so that its writer can mend it.
 *
 * @param code a stable word, usually one of {@link Code}
 * @param position where it is
 * @param path the dotted path of the value concerned; empty where there is none
 * @param message what was found
 * @param expected what was expected; empty where the message says all
 * @param nearest the valid choice nearest to what was found
 * @param related other places that matter, such as the first of two duplicates
 * @param excerpt the line at the position as it stands in the input, where known
 */
public record Problem(
    String code,
    Position position,
    String path,
    String message,
    String expected,
    Optional<String> nearest,
    List<Related> related,
    Optional<String> excerpt) {

  public Problem {
    related = List.copyOf(related);
  }

  /** A problem with no other place and no excerpt yet. */
  public Problem(
      String code,
      Position position,
      String path,
      String message,
      String expected,
      Optional<String> nearest) {
    this(code, position, path, message, expected, nearest, List.of(), Optional.empty());
  }

  /** A problem of a known code, to be completed by the methods below. */
  public static Problem of(Code code, Position position, String path, String message) {
    return new Problem(code.word(), position, path, message, "", Optional.empty());
  }

  /** The same problem, of the value at a path. */
  Problem at(String where) {
    return new Problem(code, position, where, message, expected, nearest, related, excerpt);
  }

  /** The same problem, saying what was expected. */
  public Problem expecting(String what) {
    return new Problem(code, position, path, message, what, nearest, related, excerpt);
  }

  /** The same problem, offering a choice. */
  public Problem offering(Optional<String> choice) {
    return new Problem(code, position, path, message, expected, choice, related, excerpt);
  }

  /** The same problem, naming another place and what is there. */
  public Problem seeing(Position where, String what) {
    List<Related> all = new ArrayList<>(related);
    all.add(new Related(where, what));
    return new Problem(code, position, path, message, expected, nearest, all, excerpt);
  }

  /** The same problem, showing the line it is on. */
  public Problem showing(Optional<String> line) {
    return new Problem(code, position, path, message, expected, nearest, related, line);
  }

  /**
   * Another place that matters to a problem.
   *
   * @param what what is there, for example {@code first given here}
   */
  public record Related(Position position, String what) {}
}
