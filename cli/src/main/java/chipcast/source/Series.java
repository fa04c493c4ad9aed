package chipcast.source;

import java.util.List;

/**
 * A quantity over the years. Before its first year it has the first value, after its last year the
 * last; a quantity that is the same in all years is a series of one knot.
 *
 * @param path dotted path in the resolved tree
 * @param interpolation how it runs between its knots
 * @param knots by year, ascending; at least one
 */
public record Series(String path, Interpolation interpolation, List<Knot> knots) {

  public Series {
    knots = List.copyOf(knots);
    if (knots.isEmpty()) {
      throw new IllegalArgumentException("knots must not be empty: " + path);
    }
  }

  /**
   * The value in a year.
   *
   * @param year fractional calendar year
   * @param values the draw
   * @return in the canonical unit
   */
  public double at(double year, Values values) {
    Knot before = knots.get(0);
    if (year <= before.year()) {
      return values.of(before.value());
    }
    for (int next = 1; next < knots.size(); next++) {
      Knot after = knots.get(next);
      if (year < after.year()) {
        double fraction = (year - before.year()) / (after.year() - before.year());
        return interpolation.between(values.of(before.value()), values.of(after.value()), fraction);
      }
      before = after;
    }
    return values.of(before.value());
  }

  /** Whether the value is the same in all years. */
  public boolean isConstant() {
    return knots.size() == 1;
  }

  /**
   * A value that the series takes.
   *
   * @param year fractional calendar year
   */
  public record Knot(double year, Assumption value) {}
}
