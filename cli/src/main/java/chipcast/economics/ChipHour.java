package chipcast.economics;

/** What an hour of a chip costs whoever uses it. */
public sealed interface ChipHour permits HourlyCost, RentedHour {
  /** USD per chip-hour of capital. */
  double capitalUsd();

  /** USD per chip-hour of running. */
  double runningUsd();

  /** Watts drawn on average, all-in. */
  double drawnWatts();

  /** USD per chip-hour. */
  default double usd() {
    return capitalUsd() + runningUsd();
  }
}
