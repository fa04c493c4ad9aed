package chipcast.assumption;

import chipcast.quantity.Money;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;

/**
 * The money that the model counts in, and price levels to carry money of other years to it.
 *
 * @param baseYear the year whose prices plain USD means
 * @param priceIndex level by calendar year; only ratios matter
 */
public record MoneyOfYear(Assumption baseYear, Map<String, Assumption> priceIndex) {
  private static final Field<Assumption> BASE_YEAR =
      Field.date("base_year", "the year whose prices plain USD means");
  private static final Field<Map<String, Assumption>> PRICE_INDEX =
      Field.quantities("price_index", "1", "price level by calendar year").keyedByYear().positive();

  /** The description of the fields. */
  public static final Shape<MoneyOfYear> SHAPE =
      Shape.of(
          "money",
          "the money that the model counts in",
          List.of(BASE_YEAR, PRICE_INDEX),
          b -> new MoneyOfYear(b.get(BASE_YEAR), b.get(PRICE_INDEX)));

  /** As quantities are converted with it. */
  public Money money() {
    return new Money((int) Math.floor(baseYear.point()), this::level);
  }

  private double level(int year) {
    Assumption level = priceIndex.get(Integer.toString(year));
    if (level == null) {
      throw new IllegalArgumentException("money.price_index has no level for " + year);
    }
    return level.point();
  }
}
