package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * What a task asks of one phase, and on what it runs.
 *
 * @param phase its name
 * @param units units a task
 * @param unitsPerSecondPerChip rate after maturity, interference or rate matching
 * @param hour cost of an hour of the chip
 * @param load load factor of the pool
 */
public record PhaseUse(
    String phase, double units, double unitsPerSecondPerChip, ChipHour hour, PoolLoad load) {
  /** Checks signs. */
  public PhaseUse {
    Require.nonNegative("units", units);
    Require.positive("unitsPerSecondPerChip", unitsPerSecondPerChip);
  }
}
