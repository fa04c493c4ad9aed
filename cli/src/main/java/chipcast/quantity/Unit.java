package chipcast.quantity;

import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure: a dimension and a scale to the canonical unit of that dimension, which is SI
 * for physics, USD for money, one for counts, and the multiplier per year for growth.
 *
 * <p>Two units are equal if they mean the same, however they were written.
 */
public final class Unit {
  /** The unit of plain numbers. */
  public static final Unit ONE = new Unit("1", Dimension.NONE, Scale.ONE, 0, null);

  private final String text;
  private final Dimension dimension;
  private final Scale scale;

  /** The year of the money in it, or 0 for money of the model's base year. */
  private final int moneyYear;

  private final @Nullable Growth growth;

  Unit(String text, Dimension dimension, Scale scale, int moneyYear, @Nullable Growth growth) {
    this.text = text;
    this.dimension = dimension;
    this.scale = scale;
    this.moneyYear = moneyYear;
    this.growth = growth;
  }

  /**
   * Reads a unit such as {@code TB/s}, {@code USD/kWh}, {@code USD2023/(kW*year)}, {@code %} or
   * {@code x/year}.
   *
   * @param text names with optional prefixes, joined by {@code / * ^ ( )}; a hyphen multiplies and
   *     binds tighter than a division, as in {@code USD/kW-year}; {@code 1} for a plain number
   * @return the unit, which keeps the text
   * @throws UnreadableQuantity saying what is wrong, where, and the nearest unit
   */
  public static Unit parse(String text) {
    return UnitParser.parse(text);
  }

  /** The unit as it was written. */
  public String text() {
    return text;
  }

  /** The canonical unit of the same dimension, such as {@code B/s} for {@code TB/s}. */
  public String canonicalText() {
    return dimension.canonicalText();
  }

  /** Whether a quantity in this unit can be expressed in the other. */
  public boolean compatible(Unit other) {
    return dimension.equals(other.dimension);
  }

  /** The year of the money in this unit; empty for money of the base year, or none. */
  public OptionalInt moneyYear() {
    return moneyYear == 0 ? OptionalInt.empty() : OptionalInt.of(moneyYear);
  }

  /** Whether this unit measures growth, {@code x/year} or {@code %/year}. */
  public boolean isGrowth() {
    return growth != null;
  }

  /**
   * A value in this unit, expressed in another of the same dimension, rounded once.
   *
   * @param value in this unit
   * @param target the unit wanted
   * @return the value in the target unit
   * @throws IncompatibleUnits if the dimensions differ, or the years of the money do
   */
  public double convert(double value, Unit target) {
    if (!compatible(target) || moneyYear != target.moneyYear) {
      throw new IncompatibleUnits(this, target);
    }
    return convertIgnoringMoneyYear(value, target);
  }

  double convertIgnoringMoneyYear(double value, Unit target) {
    if (growth != null && target.growth != null) {
      return growth.equals(target.growth)
          ? value
          : target.growth.written(growth.multiplierPerYear(value));
    }
    return scale.over(target.scale).apply(value);
  }

  /**
   * A value in this unit, expressed in the canonical unit of its dimension.
   *
   * @param value in this unit
   * @return the value in SI, USD of the base year, or multiplier per year
   * @throws IncompatibleUnits if the money is of a stated year, which takes a {@link Money}
   */
  public double canonical(double value) {
    if (moneyYear != 0) {
      throw new IncompatibleUnits(this, canonicalUnit());
    }
    return canonicalIgnoringMoneyYear(value);
  }

  double canonicalIgnoringMoneyYear(double value) {
    return growth != null ? growth.multiplierPerYear(value) : scale.apply(value);
  }

  private Unit canonicalUnit() {
    @Nullable Growth perYear = growth == null ? null : new Growth(false, 1.0);
    return new Unit(canonicalText(), dimension, Scale.ONE, 0, perYear);
  }

  /**
   * The product of two units.
   *
   * @throws IllegalArgumentException if either is a growth, or the money is of different years
   */
  public Unit times(Unit other) {
    return combine(other, 1, dividendText() + "*" + other.factorText());
  }

  /**
   * The ratio of two units.
   *
   * @throws IllegalArgumentException if either is a growth, or the money is of different years
   */
  public Unit per(Unit other) {
    return combine(other, -1, dividendText() + "/" + other.factorText());
  }

  private Unit combine(Unit other, int power, String combined) {
    if (isGrowth() || other.isGrowth()) {
      throw new IllegalArgumentException("a growth is no factor of a unit: " + combined);
    }
    boolean bothMoney = moneyExponent() != 0 && other.moneyExponent() != 0;
    if (bothMoney && moneyYear != other.moneyYear) {
      throw new IllegalArgumentException("money of two years in one unit: " + combined);
    }
    Scale product = power > 0 ? scale.times(other.scale) : scale.over(other.scale);
    Dimension sum = dimension.times(other.dimension, power);
    int year = sum.exponent(BaseUnit.USD) == 0 ? 0 : Math.max(moneyYear, other.moneyYear);
    return new Unit(combined, sum, product, year, null);
  }

  Unit withText(String written) {
    return new Unit(written, dimension, scale, moneyYear, growth);
  }

  /** In parentheses where a growth would be read: (%)/h is a number per hour. */
  private String dividendText() {
    return text.equals("%") || text.equals("x") ? "(" + text + ")" : text;
  }

  private String factorText() {
    return text.indexOf('/') >= 0 || text.indexOf('*') >= 0 ? "(" + text + ")" : text;
  }

  /** How often money is a factor: 1 in USD/kWh, −1 in FLOP/USD, 0 where there is none. */
  int moneyExponent() {
    return dimension.exponent(BaseUnit.USD);
  }

  /** Whether a growth written in this unit is possible; true for every other unit. */
  boolean admits(double value) {
    return growth == null || growth.admits(value);
  }

  boolean isRate() {
    return growth != null && growth.rate();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit
        && dimension.equals(unit.dimension)
        && moneyYear == unit.moneyYear
        && Objects.equals(growth, unit.growth)
        && scale.same(unit.scale);
  }

  @Override
  public int hashCode() {
    return dimension.hashCode() * 31 + moneyYear;
  }

  @Override
  public String toString() {
    return text;
  }
}
