package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.Family;
import chipcast.assumption.World;
import chipcast.hardware.Catalogue;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Values;
import java.util.ArrayList;
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
  private final List<CatalogueChip> chips;
  private final List<Service> services;
  private final ServingTable serving;
  private final Market market;
  private final double[][] onSale;
  private final YearOffers[][] offers;
  private final int[] familyOfChip;
  private final boolean weightsMove;

  private Plan(
      String scenario,
      World world,
      List<Integer> years,
      List<CatalogueChip> chips,
      List<Service> services,
      ServingTable serving,
      Market market,
      double[][] onSale,
      YearOffers[][] offers,
      boolean weightsMove) {
    this.scenario = scenario;
    this.world = world;
    this.years = years;
    this.buyers = List.copyOf(world.buyers().values());
    this.families = List.copyOf(world.families().values());
    this.chips = chips;
    this.services = services;
    this.serving = serving;
    this.market = market;
    this.onSale = onSale;
    this.offers = offers;
    this.familyOfChip = new int[chips.size()];
    List<String> ids = List.copyOf(world.families().keySet());
    for (int chip = 0; chip < familyOfChip.length; chip++) {
      familyOfChip[chip] = ids.indexOf(chips.get(chip).family().id());
    }
    this.weightsMove = weightsMove;
  }

  /**
   * Compiles a scenario: chips listed and generated, services, who can serve what, and the markets
   * in which they meet.
   *
   * @param scenario its id
   * @param world its assumptions
   */
  public static Plan of(String scenario, World world) {
    Values values = Values.points();
    List<Integer> years = years(world);
    List<CatalogueChip> chips =
        List.copyOf(Catalogue.of(world, years.get(0), years.get(years.size() - 1), values));
    List<Service> services = Services.of(world, values);
    ServingTable serving = ServingTable.of(world, chips, services, values);
    Market market = MarketCompiler.compile(world, chips, services, serving, values);
    double[][] onSale = onSale(world, years, chips, values);
    YearOffers[][] offers = offers(years, market, onSale);
    return new Plan(scenario, world, years, chips, services, serving, market, onSale, offers, true);
  }

  private static double[][] onSale(
      World world, List<Integer> years, List<CatalogueChip> chips, Values values) {
    double ramp = YearOffers.rampYears(world, values);
    double[][] onSale = new double[years.size()][];
    for (int year = 0; year < onSale.length; year++) {
      onSale[year] = YearOffers.onSale(chips, ramp, years.get(year));
    }
    return onSale;
  }

  private static YearOffers[][] offers(List<Integer> years, Market market, double[][] onSale) {
    YearOffers[][] offers = new YearOffers[years.size()][market.segments().size()];
    for (int year = 0; year < offers.length; year++) {
      for (Segment segment : market.segments()) {
        offers[year][segment.index()] =
            YearOffers.of(market, segment, onSale[year], years.get(year));
      }
    }
    return offers;
  }

  /** The same plan with the share weights of the base year held for ever. */
  public Plan withFrozenWeights() {
    return new Plan(
        scenario, world, years, chips, services, serving, market, onSale, offers, false);
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
    return chips;
  }

  List<Service> services() {
    return services;
  }

  ServingTable serving() {
    return serving;
  }

  Market market() {
    return market;
  }

  /** Number of a chip's family. */
  int familyOf(int chip) {
    return familyOfChip[chip];
  }

  /** How far each chip is on sale in a year, 0 to 1. */
  double[] onSale(int year) {
    return onSale[year];
  }

  /** What is on sale to a segment in a year. */
  YearOffers offers(int year, int segment) {
    return offers[year][segment];
  }

  boolean weightsMove() {
    return weightsMove;
  }
}
