package chipcast.assumption;

import chipcast.measure.Lens;
import chipcast.source.Assumption;
import chipcast.source.Bound;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was observed in the base year.
 *
 * @param year the calendar year
 * @param observed shares of its new capacity
 * @param owners of each family's fleet, by buyer
 * @param beside shares that were observed and that nothing is calibrated on, by id
 * @param volumes of work that were published, by id
 * @param fleet chips in service at its end, by chip and vintage
 */
public record BaseYear(
    Assumption year,
    Observed observed,
    Map<String, Beside> beside,
    Map<String, Volume> volumes,
    Map<String, Owners> owners,
    Map<String, Vintages> fleet) {
  private static final Field<Assumption> YEAR = Field.date("year", "the calendar year");
  private static final Field<Observed> OBSERVED =
      Field.record("observed", Observed.SHAPE, "shares of its new capacity, all uses together");
  private static final Field<Optional<Map<String, Beside>>> BESIDE =
      Field.map("beside", Beside.SHAPE, "observed shares that nothing is calibrated on").optional();
  private static final Field<Optional<Map<String, Volume>>> VOLUMES =
      Field.map("volumes", Volume.SHAPE, "of work that were published").optional();
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
              List.of(YEAR, OBSERVED, BESIDE, VOLUMES, OWNERS, FLEET),
              b ->
                  new BaseYear(
                      b.get(YEAR),
                      b.get(OBSERVED),
                      b.get(BESIDE).orElse(Map.of()),
                      b.get(VOLUMES).orElse(Map.of()),
                      b.get(OWNERS),
                      b.get(FLEET)))
          .check(BaseYear::noVintageIsOfLater);

  private static void noVintageIsOfLater(BaseYear base, Bound b) {
    int year = (int) Math.floor(base.year().point());
    for (Vintages vintages : base.fleet().values()) {
      for (Map.Entry<String, Assumption> vintage : vintages.chips().entrySet()) {
        if (Integer.parseInt(vintage.getKey()) > year) {
          b.problem(
              vintage.getValue(),
              "conflict",
              "chips bought in " + vintage.getKey() + " in a fleet of the end of " + year,
              "purchases up to " + year);
        }
      }
    }
  }

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
   * A share that was observed in a lens, in the base year or after it, to hold the model against.
   *
   * @param name what it is
   * @param lens in which it was observed
   * @param families whose part it is
   * @param of families of which they are a part, themselves among them
   * @param known by calendar year
   * @param gap why the model's share is another
   */
  public record Beside(
      String name,
      Lens lens,
      List<String> families,
      List<String> of,
      Map<String, Assumption> known,
      String gap) {
    private static final Field<String> NAME = Field.text("name", "what it is");
    private static final Field<Lens> LENS =
        Field.choice("lens", Lens.class, "in which it was observed");
    private static final Field<List<String>> FAMILIES =
        Field.references("families", "families", "whose part it is");
    private static final Field<List<String>> OF =
        Field.references("of", "families", "of which they are a part, themselves among them");
    private static final Field<Map<String, Assumption>> KNOWN =
        Field.quantities("known", "1", "by calendar year").keyedByYear().between(0, 1);
    private static final Field<String> GAP = Field.text("gap", "why the model's share is another");
    static final Shape<Beside> SHAPE =
        Shape.of(
            "beside",
            "a share that nothing is calibrated on",
            List.of(NAME, LENS, FAMILIES, OF, KNOWN, GAP),
            b ->
                new Beside(
                    b.get(NAME),
                    b.get(LENS),
                    b.get(FAMILIES),
                    b.get(OF),
                    b.get(KNOWN),
                    b.get(GAP)));
  }

  /**
   * A published volume of work, to hold what the fleet is taken to serve against.
   *
   * @param name what it is
   * @param workloads that make it up
   * @param tokens a year, read and written, cached ones counted; absent: tasks
   * @param tasks a year; absent: tokens
   */
  public record Volume(
      String name,
      List<String> workloads,
      Optional<Assumption> tokens,
      Optional<Assumption> tasks) {
    private static final Field<String> NAME = Field.text("name", "what it is");
    private static final Field<List<String>> WORKLOADS =
        Field.references("workloads", "workloads", "that make it up");
    private static final Field<Optional<Assumption>> TOKENS =
        Field.quantity("tokens", "token/s", "read and written, cached ones counted")
            .positive()
            .optional();
    private static final Field<Optional<Assumption>> TASKS =
        Field.quantity("tasks", "task/s", "done").positive().optional();
    static final Shape<Volume> SHAPE =
        Shape.of(
                "volume",
                "a published volume of work",
                List.of(NAME, WORKLOADS, TOKENS, TASKS),
                b -> new Volume(b.get(NAME), b.get(WORKLOADS), b.get(TOKENS), b.get(TASKS)))
            .check(
                (volume, b) -> {
                  if (volume.tokens().isPresent() == volume.tasks().isPresent()) {
                    b.problem("conflict", "a volume is in tokens or in tasks", "one of them");
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
        Field.quantities("chips", "chip", "by calendar year of purchase")
            .keyedByYear()
            .nonNegative();
    static final Shape<Vintages> SHAPE =
        Shape.of(
            "vintages",
            "chips in service by vintage",
            List.of(CHIPS),
            b -> new Vintages(b.get(CHIPS)));
  }
}
