package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * What running a chip takes.
 *
 * @param watts power of the chip
 * @param allIn watts provisioned at the site for each watt of the chip
 * @param draw mean draw as a fraction of what is provisioned
 * @param electricity USD per joule
 * @param hosting USD per provisioned joule, that is per watt and second (USD/kW-year)
 * @param maintenance USD per second
 */
public record Operation(
    double watts,
    double allIn,
    double draw,
    double electricity,
    double hosting,
    double maintenance) {
  /** Checks signs. */
  public Operation {
    Require.nonNegative("watts", watts);
    Require.nonNegative("allIn", allIn);
    Require.fraction("draw", draw);
    Require.nonNegative("electricity", electricity);
    Require.nonNegative("hosting", hosting);
    Require.nonNegative("maintenance", maintenance);
  }

  /** Watts provisioned for a chip. */
  public double provisionedWatts() {
    return watts * allIn;
  }

  /** Watts drawn on average. */
  public double drawnWatts() {
    return provisionedWatts() * draw;
  }
}
