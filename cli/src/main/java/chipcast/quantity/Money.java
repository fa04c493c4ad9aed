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
    return in(quantity, quantity.unit().canonicalUnit());
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
    int from = unit.moneyYear().orElse(baseYear);
    int to = target.moneyYear().orElse(baseYear);
    return from == to ? value : value * factor(from, to, unit.moneyExponent());
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
