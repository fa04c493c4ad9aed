package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;

/**
 * A group of purchasers with the same market, access and price basis.
 *
 * @param id its key
 * @param name what people call it
 * @param market e.g. us-allies, china
 * @param deployment where its chips stand
 * @param wacc real cost of capital, a year
 * @param powerPrice USD/J
 * @param hosting USD a second and provisioned watt: the building, without energy
 */
public record Buyer(
    String id,
    String name,
    String market,
    Deployment deployment,
    Assumption wacc,
    Assumption powerPrice,
    Assumption hosting) {
  private static final Field<String> NAME = Field.text("name", "what people call it");
  private static final Field<String> MARKET = Field.text("market", "e.g. us-allies or china");
  private static final Field<Deployment> DEPLOYMENT =
      Field.choice("deployment", Deployment.class, "where its chips stand");
  private static final Field<Assumption> WACC =
      Field.quantity("wacc", "1", "real cost of capital, a year").between(0, 1);
  private static final Field<Assumption> POWER_PRICE =
      Field.quantity("power_price", "USD/J", "of electricity").nonNegative();
  private static final Field<Assumption> HOSTING =
      Field.quantity("hosting", "USD/W/s", "the building, per provisioned watt, without energy")
          .nonNegative();

  /** The description of a buyer's fields. */
  public static final Shape<Buyer> SHAPE =
      Shape.of(
          "buyer",
          "a group of purchasers with the same market, access and price basis",
          List.of(NAME, MARKET, DEPLOYMENT, WACC, POWER_PRICE, HOSTING),
          b ->
              new Buyer(
                  b.id(),
                  b.get(NAME),
                  b.get(MARKET),
                  b.get(DEPLOYMENT),
                  b.get(WACC),
                  b.get(POWER_PRICE),
                  b.get(HOSTING)));
}
