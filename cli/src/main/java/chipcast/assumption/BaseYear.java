package chipcast.assumption;

import chipcast.measure.Lens;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;

/**
 * What was observed in the base year.
 *
 * @param year the calendar year
 * @param observed shares of its new capacity
 * @param owners of each family's fleet, by buyer
 * @param fleet chips in service at its end, by chip and vintage
 */
public record BaseYear(
    Assumption year, Observed observed, Map<String, Owners> owners, Map<String, Vintages> fleet) {
  private static final Field<Assumption> YEAR = Field.date("year", "the calendar year");
  private static final Field<Observed> OBSERVED =
      Field.record("observed", Observed.SHAPE, "shares of its new capacity, all uses together");
  private static final Field<Map<String, Owners>> OWNERS =
      Field.map("owners", Owners.SHAPE, "of each family's fleet, by buyer").keysFrom("families");
  private static final Field<Map<String, Vintages>> FLEET =
      Field.map("fleet", Vintages.SHAPE, "chips in service at its end, by chip and vintage")
          .keysFrom("chips");

  /** The description of the fields. */
  public static final Shape<BaseYear> SHAPE =
      Shape.of(
          "base_year",
          "what was observed in the base year",
          List.of(YEAR, OBSERVED, OWNERS, FLEET),
          b -> new BaseYear(b.get(YEAR), b.get(OBSERVED), b.get(OWNERS), b.get(FLEET)));

  /**
   * Observed shares.
   *
   * @param lens in which they were observed
   * @param market for which
   * @param shares by family
   */
  public record Observed(Lens lens, String market, Map<String, Assumption> shares) {
    private static final Field<Lens> LENS =
        Field.choice("lens", Lens.class, "in which they were observed");
    private static final Field<String> MARKET = Field.text("market", "for which: world, ex-china");
    private static final Field<Map<String, Assumption>> SHARES =
        Field.quantities("shares", "1", "by family").keysFrom("families").between(0, 1);
    static final Shape<Observed> SHAPE =
        Shape.of(
                "observed",
                "observed shares of new capacity",
                List.of(LENS, MARKET, SHARES),
                b -> new Observed(b.get(LENS), b.get(MARKET), b.get(SHARES)))
            .check(
                (observed, b) -> {
                  if (Sums.of(observed.shares().values()) > 1.0001) {
                    Sums.toOne(observed.shares().values(), SHARES, "the observed families", b);
                  }
                });
  }

  /**
   * Who owns a family's fleet.
   *
   * @param shares by buyer
   */
  public record Owners(Map<String, Assumption> shares) {
    private static final Field<Map<String, Assumption>> SHARES =
        Field.quantities("shares", "1", "by buyer").keysFrom("buyers").between(0, 1);
    static final Shape<Owners> SHAPE =
        Shape.of(
                "owners",
                "who owns a family's fleet",
                List.of(SHARES),
                b -> new Owners(b.get(SHARES)))
            .check((owners, b) -> Sums.toOne(owners.shares().values(), SHARES, "owners", b));
  }

  /**
   * Chips in service by vintage.
   *
   * @param chips by calendar year of purchase
   */
  public record Vintages(Map<String, Assumption> chips) {
    private static final Field<Map<String, Assumption>> CHIPS =
        Field.quantities("chips", "chip", "by calendar year of purchase").nonNegative();
    static final Shape<Vintages> SHAPE =
        Shape.of(
            "vintages",
            "chips in service by vintage",
            List.of(CHIPS),
            b -> new Vintages(b.get(CHIPS)));
  }
}
