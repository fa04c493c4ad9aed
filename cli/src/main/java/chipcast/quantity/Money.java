package chipcast.quantity;

/**
 * The money that the model counts in: real USD of a base year.
 *
 * @param baseYear the year whose prices plain {@code USD} means
 * @param index price levels, to carry USD of another year to the base year
 */
public record Money(int baseYear, PriceIndex index) {
  /**
   * A quantity in the canonical unit of its dimension, money in USD of the base year.
   *
   * @param quantity with money of any year, or without
   * @return value · (level(base year)/level(its year))^n, n being the power of USD in the unit
   * @throws IllegalArgumentException if the index does not know a year
   */
  public double canonical(Quantity quantity) {
    Unit unit = quantity.unit();
    double value = unit.canonicalIgnoringMoneyYear(quantity.value());
    return carried(value, unit, baseYear);
  }

  /**
   * A quantity in another unit of the same dimension, money in USD of the target's year, or of the
   * base year if the target names none.
   *
   * @throws IncompatibleUnits naming both units, if the dimensions differ
   * @throws IllegalArgumentException if the index does not know a year
   */
  public double in(Quantity quantity, Unit target) {
    Unit unit = quantity.unit();
    if (!unit.compatible(target)) {
      throw new IncompatibleUnits(unit, target);
    }
    double value = unit.convertIgnoringMoneyYear(quantity.value(), target);
    return carried(value, unit, target.moneyYear().orElse(baseYear));
  }

  /** Money of the unit's year, carried to another year. */
  private double carried(double value, Unit unit, int year) {
    int from = unit.moneyYear().orElse(baseYear);
    return from == year ? value : value * factor(from, year, unit.moneyExponent());
  }

  private double factor(int from, int to, int exponent) {
    double ratio = index.level(to) / index.level(from);
    double factor = 1.0;
    for (int i = 0; i < Math.abs(exponent); i++) {
      factor = exponent > 0 ? factor * ratio : factor / ratio;
    }
    return factor;
  }
}
