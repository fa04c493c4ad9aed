package chipcast.assumption;

import chipcast.arithmetic.Decimal;
import chipcast.source.Assumption;
import chipcast.source.Bound;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a scenario assumes, bound and checked.
 *
 * @param horizon years of the projection
 * @param chips by id
 * @param families by id
 * @param models by id
 * @param workloads by id
 * @param buyers by id
 * @param pairings by id
 * @param contracts by id
 * @param economics what holds for all
 * @param baseYear what was observed
 * @param money what is counted in
 * @param supply scarce resources by id
 * @param knownWorld totals that the model's are held against
 * @param uncertainty how wide errors are, and which move together
 * @param claims statements that runs hold or refuse, by id
 */
public record World(
    Horizon horizon,
    Map<String, Chip> chips,
    Map<String, Family> families,
    Map<String, Model> models,
    Map<String, Workload> workloads,
    Map<String, Buyer> buyers,
    Map<String, Pairing> pairings,
    Map<String, Contract> contracts,
    Economics economics,
    BaseYear baseYear,
    MoneyOfYear money,
    Map<String, Resource> supply,
    Map<String, KnownTotal> knownWorld,
    Uncertainty uncertainty,
    Map<String, Claim> claims) {
  private static final Field<Horizon> HORIZON =
      Field.record("horizon", Horizon.SHAPE, "years of the projection");
  private static final Field<Map<String, Chip>> CHIPS = Field.map("chips", Chip.SHAPE, "by id");
  private static final Field<Map<String, Family>> FAMILIES =
      Field.map("families", Family.SHAPE, "by id");
  private static final Field<Map<String, Model>> MODELS = Field.map("models", Model.SHAPE, "by id");
  private static final Field<Map<String, Workload>> WORKLOADS =
      Field.map("workloads", Workload.SHAPE, "by id");
  private static final Field<Map<String, Buyer>> BUYERS = Field.map("buyers", Buyer.SHAPE, "by id");
  private static final Field<Map<String, Pairing>> PAIRINGS =
      Field.map("pairings", Pairing.SHAPE, "by id");
  private static final Field<Map<String, Contract>> CONTRACTS =
      Field.map("contracts", Contract.SHAPE, "by id");
  private static final Field<Economics> ECONOMICS =
      Field.record("economics", Economics.SHAPE, "what holds for all");
  private static final Field<BaseYear> BASE_YEAR =
      Field.record("base_year", BaseYear.SHAPE, "what was observed");
  private static final Field<MoneyOfYear> MONEY =
      Field.record("money", MoneyOfYear.SHAPE, "what is counted in");
  private static final Field<Map<String, Resource>> SUPPLY =
      Field.map("supply", Resource.SHAPE, "scarce resources");
  private static final Field<Map<String, KnownTotal>> KNOWN_WORLD =
      Field.map("known_world", KnownTotal.SHAPE, "totals that the model's are held against");

  private static final Field<Optional<Uncertainty>> UNCERTAINTY =
      Field.record("uncertainty", Uncertainty.SHAPE, "how wide errors are, and which move together")
          .optional();
  private static final Field<Optional<Map<String, Claim>>> CLAIMS =
      Field.map("claims", Claim.SHAPE, "statements that runs hold or refuse").optional();

  /** The description of all collections. */
  public static final Shape<World> SHAPE =
      Shape.of(
              "assumptions",
              "everything that a scenario assumes",
              List.of(
                  HORIZON,
                  CHIPS,
                  FAMILIES,
                  MODELS,
                  WORKLOADS,
                  BUYERS,
                  PAIRINGS,
                  CONTRACTS,
                  ECONOMICS,
                  BASE_YEAR,
                  MONEY,
                  SUPPLY,
                  KNOWN_WORLD,
                  UNCERTAINTY,
                  CLAIMS),
              b ->
                  new World(
                      b.get(HORIZON),
                      b.get(CHIPS),
                      b.get(FAMILIES),
                      b.get(MODELS),
                      b.get(WORKLOADS),
                      b.get(BUYERS),
                      b.get(PAIRINGS),
                      b.get(CONTRACTS),
                      b.get(ECONOMICS),
                      b.get(BASE_YEAR),
                      b.get(MONEY),
                      b.get(SUPPLY),
                      b.get(KNOWN_WORLD),
                      b.get(UNCERTAINTY).orElse(Uncertainty.NONE),
                      b.get(CLAIMS).orElse(Map.of())))
          .check(World::baseYearIsWhereTheHorizonBegins)
          .check(World::fleetSharesSumToOne);

  private static void baseYearIsWhereTheHorizonBegins(World world, Bound b) {
    double from = Math.floor(world.horizon().from().point());
    double observed = Math.floor(world.baseYear().year().point());
    if (from != observed) {
      b.problem(
          HORIZON,
          "conflict",
          "the horizon begins in " + Decimal.tenDigits(from),
          "from: the base year, " + Decimal.tenDigits(observed));
    }
  }

  /** Shares of the base year's fleet are of its time over all uses, work at the edge apart. */
  private static void fleetSharesSumToOne(World world, Bound b) {
    List<Assumption> shares = new ArrayList<>();
    for (Workload workload : world.workloads().values()) {
      workload.base().fleetShare().ifPresent(shares::add);
    }
    if (!shares.isEmpty()) {
      Sums.toOne(shares, WORKLOADS, "the base year's fleet (base.fleet_share)", b);
    }
  }
}
