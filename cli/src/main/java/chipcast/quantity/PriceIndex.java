package chipcast.quantity;

/** The level of prices by year, such as a consumer price index; only ratios matter. */
@FunctionalInterface
public interface PriceIndex {
  /**
   * The level of a year.
   *
   * @param year calendar year
   * @return the level, positive, in any unit that is the same for all years
   * @throws IllegalArgumentException if the year is not known, naming it
   */
  double level(int year);
}
