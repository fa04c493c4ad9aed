package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * Units of a phase that one task takes in a year, and what they rest on.
 *
 * @param base units a task in the base year (tokens, frames, FLOP), before any compute multiple
 * @param scale what a compute multiple makes of it, 1 without
 * @param drift multiplier a year: below 1 for better algorithms, above for longer reasoning
 * @param years since the base year
 * @param units a task: base · scale · drift^years
 */
public record UnitsPerTask(double base, double scale, double drift, int years, double units) {

  /**
   * Units a task after some years.
   *
   * @throws IllegalArgumentException if base is negative, or scale or drift not positive
   */
  public static UnitsPerTask of(double base, double scale, double drift, int years) {
    Require.nonNegative("base", base);
    Require.positive("scale", scale);
    Require.positive("drift", drift);
    double units = base * scale * Elementary.pow(drift, years);
    return new UnitsPerTask(base, scale, drift, years, units);
  }
}
