package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.Family;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A scenario compiled: who buys what for which work, and how fast each chip does it. Immutable;
 * every projection of the scenario reads it.
 */
public final class Plan {
  private final String scenario;
  private final World world;
  private final List<Integer> years;
  private final List<Buyer> buyers;
  private final List<Family> families;
  private final PointFigures points;
  private final Market market;
  private final Slots slots;
  private final int[] familyOfChip;
  private final int[][] serviceByYear;
  private final List<Assumption> efficiencyErrors;
  private final Switches switches;

  private Plan(
      String scenario,
      World world,
      List<Integer> years,
      PointFigures points,
      Market market,
      Slots slots,
      Switches switches) {
    this.scenario = scenario;
    this.world = world;
    this.years = years;
    this.buyers = List.copyOf(world.buyers().values());
    this.families = List.copyOf(world.families().values());
    this.points = points;
    this.market = market;
    this.slots = slots;
    List<CatalogueChip> chips = points.listed().chips();
    this.familyOfChip = new int[chips.size()];
    List<String> ids = List.copyOf(world.families().keySet());
    for (int chip = 0; chip < familyOfChip.length; chip++) {
      familyOfChip[chip] = ids.indexOf(chips.get(chip).family().id());
    }
    this.serviceByYear = Services.byYear(points.listed().services(), years);
    this.efficiencyErrors = new ArrayList<>();
    for (Family family : families) {
      efficiencyErrors.add(world.uncertainty().efficiencyError(family));
    }
    this.switches = switches;
  }

  /**
   * Compiles a scenario: chips listed and generated, services, who can serve what, and the markets
   * in which they meet.
   *
   * @param scenario its id
   * @param world its assumptions
   */
  public static Plan of(String scenario, World world) {
    List<Integer> years = years(world);
    Drawn points = Drawn.points(world, years);
    Market market = MarketCompiler.compile(world, years, points, Values.points());
    Plan undecided =
        new Plan(
            scenario,
            world,
            years,
            PointFigures.undecided(points),
            market,
            new Slots(),
            Switches.ALL);
    PointFigures decided = PointFigures.decided(undecided, points);
    return new Plan(scenario, world, years, decided, market, new Slots(), Switches.ALL);
  }

  /** What a draw makes of the figures that this plan was compiled from, candidates undecided. */
  Drawn drawn(Values draw) {
    Drawn listed = points.listed();
    return draw == Values.points() ? listed : listed.redrawn(world, years, draw);
  }

  /** The point run's figures. */
  Drawn points() {
    return points.entered();
  }

  /** What becomes of every candidate in the point run, one lane each. */
  List<List<CandidateTerms>> candidates() {
    return points.candidates();
  }

  /**
   * What can be on sale to each segment where chips come earlier or later than the plan has them.
   *
   * @param onSale how far each chip is on sale at most, by year and chip
   */
  Offers offers(double[][] onSale) {
    return new Offers(years, market, onSale);
  }

  /** The same plan with the share weights of the base year held for ever. */
  public Plan withFrozenWeights() {
    return with(switches.withoutWeights());
  }

  /** The same plan without limits: what is scarce is had for nothing. */
  public Plan withoutLimits() {
    return with(switches.withoutLimits());
  }

  /** The same plan with some of what moves in it held at the base year, for a point run. */
  Plan with(Switches other) {
    PointFigures technology = other.costs() ? points : points.frozen();
    return new Plan(scenario, world, years, technology, market, slots, other);
  }

  /** The year whose chips, prices and software a year has: its own, or the base year. */
  int technologyYear(int year) {
    return switches.costs() ? year : 0;
  }

  /** What of the plan moves with the years. */
  Switches switches() {
    return switches;
  }

  private static List<Integer> years(World world) {
    List<Integer> years = new ArrayList<>();
    int last = (int) Math.floor(world.horizon().to().point());
    for (int year = (int) Math.floor(world.horizon().from().point()); year <= last; year++) {
      years.add(year);
    }
    return List.copyOf(years);
  }

  /** The scenario's id. */
  public String scenario() {
    return scenario;
  }

  /** The assumptions. */
  public World world() {
    return world;
  }

  /** Calendar years; the first is the base year. */
  public List<Integer> years() {
    return years;
  }

  List<Buyer> buyers() {
    return buyers;
  }

  List<Family> families() {
    return families;
  }

  /** Chips, listed and generated. */
  public List<CatalogueChip> chips() {
    return points.entered().chips();
  }

  List<Service> services() {
    return points.listed().services();
  }

  /**
   * The service that a segment's is in a year, when perhaps another model does the work.
   *
   * @param service number of the segment's service
   * @param year index of the year
   */
  int serviceIn(int service, int year) {
    return serviceByYear[year][service];
  }

  ServingTable serving() {
    return points.listed().serving();
  }

  Market market() {
    return market;
  }

  /** Number of a chip's family. */
  int familyOf(int chip) {
    return familyOfChip[chip];
  }

  /** What is on sale in the point run, by year and segment. */
  Offers offers() {
    return points.offers();
  }

  /** The errors of the families' efficiencies, factors on the rates of their chips. */
  public List<Assumption> efficiencyErrors() {
    return Collections.unmodifiableList(efficiencyErrors);
  }

  /** The error of one family's efficiency, by the family's number. */
  Assumption efficiencyError(int family) {
    return efficiencyErrors.get(family);
  }

  /** The slots of the outcome, made when first asked for. */
  Slots.Made slots() {
    return slots.of(this);
  }

  boolean weightsMove() {
    return switches.weights();
  }

  boolean limitsBind() {
    return switches.limits();
  }
}
