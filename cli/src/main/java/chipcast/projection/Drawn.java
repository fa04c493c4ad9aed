package chipcast.projection;

import chipcast.assumption.World;
import chipcast.hardware.Catalogue;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.KvHandover;
import chipcast.hardware.PoolFactors;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a draw makes of the figures that a plan is compiled from: datasheets and prices of chips,
 * the phases of services, how fast the one serves the other, and when chips are on sale. Chips,
 * services and phases are numbered as in the plan; their figures are this draw's.
 *
 * <p>Who can serve whom is the plan's: a chip that cannot serve a phase in the point run is not
 * offered for it in any draw, and one that cannot serve it in a draw costs infinitely much there.
 *
 * @param chips in the plan's order
 * @param services in the plan's order
 * @param serving how every chip serves every phase
 * @param factors what pools leave of a rate
 * @param onSale how far each chip is on sale, by year and chip
 */
@SuppressWarnings("ArrayRecordComponent")
record Drawn(
    List<CatalogueChip> chips,
    List<Service> services,
    ServingTable serving,
    PoolFactors factors,
    double[][] onSale) {

  /** Years by which a chip is moved that is never made: far beyond any horizon. */
  private static final double NEVER = 10_000;

  /** The point run's figures: chips are listed and generated here, and all else follows. */
  static Drawn points(World world, List<Integer> years) {
    Values values = Values.points();
    List<CatalogueChip> chips =
        List.copyOf(Catalogue.of(world, years.get(0), years.get(years.size() - 1), values));
    List<Service> services = Services.of(world, values);
    return new Drawn(
        chips,
        services,
        ServingTable.of(world, chips, services, values),
        factors(world, values),
        onSale(world, years, chips, values));
  }

  /** The same with the base year's chips on sale in all years. */
  Drawn frozen() {
    double[][] always = new double[onSale.length][];
    for (int year = 0; year < always.length; year++) {
      always[year] = onSale[0];
    }
    return new Drawn(chips, services, serving, factors, always);
  }

  /** What another draw makes of the same chips and services; what it does not move is kept. */
  Drawn redrawn(World world, List<Integer> years, Values values) {
    List<CatalogueChip> redrawn = kept(chips, Catalogue.redrawn(chips, world, values));
    List<Service> asked = kept(services, Services.of(world, values));
    return new Drawn(
        redrawn,
        asked,
        serving.redrawn(this, world, redrawn, asked, values),
        factors(world, values),
        onSale(world, years, redrawn, values));
  }

  /** The same where the lines of candidates begin when it was decided, or never. */
  Drawn entered(World world, List<Integer> years, List<CandidateTerms> decided, Values values) {
    if (decided.isEmpty()) {
      return this;
    }
    Map<String, Double> later = new HashMap<>();
    for (CandidateTerms candidate : decided) {
      double first = first(candidate.family());
      later.put(candidate.family(), candidate.enters() ? candidate.start() - first : NEVER);
    }
    List<CatalogueChip> moved = new ArrayList<>();
    for (CatalogueChip chip : chips) {
      Double by = later.get(chip.family().id());
      moved.add(by == null ? chip : chip.moved(by));
    }
    return new Drawn(moved, services, serving, factors, onSale(world, years, moved, values));
  }

  /** When the first chip of a family's datasheets would be there. */
  private double first(String family) {
    double first = Double.POSITIVE_INFINITY;
    for (CatalogueChip chip : chips) {
      if (chip.family().id().equals(family) && !chip.generated()) {
        first = Math.min(first, chip.generation().available());
      }
    }
    return first;
  }

  /** The new elements, but the old ones where they are equal, so that a look tells what moved. */
  private static <T> List<T> kept(List<T> before, List<T> after) {
    List<T> kept = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      kept.add(before.get(i).equals(after.get(i)) ? before.get(i) : after.get(i));
    }
    return kept.equals(before) ? before : kept;
  }

  /** What handing over a cache takes of a chip that serves a phase in a pool of its own. */
  KvHandover handover(int service, int phase, int chip) {
    return Handover.of(
        services.get(service), phase, chips.get(chip), serving.at(service, phase, chip));
  }

  private static PoolFactors factors(World world, Values values) {
    return PoolFactors.of(world.economics().pools(), values);
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
}
