package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * One generation of a line of chips.
 *
 * @param available calendar year, with its fraction, from which it ships
 * @param datasheet what it can do
 * @param watts power of a chip
 * @param price real USD of a chip at release
 */
public record Generation(double available, Datasheet datasheet, double watts, double price) {
  /** Checks signs. */
  public Generation {
    Require.finite("available", available);
    Require.positive("watts", watts);
    Require.nonNegative("price", price);
  }
}
