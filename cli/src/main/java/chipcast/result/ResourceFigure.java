package chipcast.result;

/** A figure of one resource in one year. */
public enum ResourceFigure {
  /** Use by new capacity, rents considered, in the resource's unit. */
  USE,
  /** Use that there would be if the resource were free, in the resource's unit. */
  USE_AT_ZERO_RENT,
  /** Supply, in the resource's unit. */
  SUPPLY,
  /** Scarcity rent in USD per unit and year; zero where supply is slack. */
  RENT
}
