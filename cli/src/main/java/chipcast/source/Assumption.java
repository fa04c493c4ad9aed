package chipcast.source;

import chipcast.quantity.Distribution;
import chipcast.quantity.Point;
import chipcast.quantity.Unit;
import java.util.List;

/**
 * A numeric input: a value or a distribution, with its identity and its origin.
 *
 * @param path dotted path in the resolved tree; the identity in overrides, explanations and random
 *     streams
 * @param unit the field's canonical unit, in which the distribution's numbers are
 * @param distribution the value, canonical
 * @param provenance its own, or inherited
 * @param position where the value is written
 * @param history everything observed, by {@code for} and then {@code as_of}; empty unless given as
 *     a history, of which the distribution is the latest that was known
 */
public record Assumption(
    String path,
    Unit unit,
    Distribution distribution,
    Provenance provenance,
    Position position,
    List<Observation> history) {

  public Assumption {
    history = List.copyOf(history);
  }

  /**
   * A value that no file states, such as one of the command line.
   *
   * @param path where it comes from
   * @param unit in which it is
   */
  public static Assumption stated(String path, String unit, double value) {
    return new Assumption(
        path,
        Unit.parse(unit),
        new Point(value),
        Provenance.NONE,
        new Position(path, 1, 1),
        List.of());
  }

  /** The value of the point run: the median, of a range its central value. */
  public double point() {
    return distribution.point();
  }

  /** Whether draws of this assumption differ. */
  public boolean uncertain() {
    return distribution.uncertain();
  }
}
