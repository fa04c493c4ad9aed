package chipcast.projection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import chipcast.assumption.Buyer;
import chipcast.assumption.Deployment;
import chipcast.assumption.Pairing;
import chipcast.assumption.Workload;
import chipcast.hardware.Catalogue;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Series;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The league table of a year: what a task costs on each chip, or why it cannot be served. Chips
 * stand in pools as large as a run of the scenario has them at the end of the year before.
 */
public final class League {
  private static final int LANE = 0;

  private final Plan plan;
  private final DecidedYear decided;
  private final Values values;
  private final int year;

  private League(Plan plan, int index) {
    this.plan = plan;
    this.decided = Projection.decided(plan, Block.point(), index);
    this.values = decided.block().draw(LANE);
    this.year = plan.years().get(index);
  }

  /**
   * The league of a calendar year of a plan.
   *
   * @throws IllegalArgumentException if the plan has no such year
   */
  public static League of(Plan plan, int year) {
    int index = plan.years().indexOf(year);
    if (index < 0) {
      throw new IllegalArgumentException("year: " + year + " is not one of " + plan.years());
    }
    return new League(plan, index);
  }

  /** The rows, the cheapest first, those that do not serve at the end in the order of families. */
  public List<LeagueRow> rows(LeagueQuestion question) {
    List<LeagueRow.Serves> serving = new ArrayList<>();
    List<LeagueRow> refused = new ArrayList<>();
    double factor =
        Services.scales(plan.world(), values).getOrDefault(question.workload().id(), 1.0);
    Service service =
        Services.of(question.workload(), question.tier(), question.model(), factor, values);
    List<ChipTrial> trials = new ArrayList<>();
    for (CatalogueChip chip : chips(question.everyChip())) {
      ChipTrial trial = new ChipTrial(decided, question, service, chip);
      trials.add(trial);
      Optional<LeagueRow.Refused> no = refusal(question, service, trial);
      no.ifPresent(refused::add);
      if (no.isEmpty()) {
        alone(question, service, trial).forEach(serving::add);
      }
    }
    pairs(question, service, trials).forEach(serving::add);
    serving.sort(
        comparingDouble(LeagueRow.Serves::usd)
            .thenComparing(comparing(LeagueRow::name))
            .thenComparing(LeagueRow.Serves::split));
    List<LeagueRow> rows = new ArrayList<>(serving);
    rows.addAll(refused);
    return rows;
  }

  private List<CatalogueChip> chips(boolean every) {
    int last = plan.years().get(plan.years().size() - 1);
    List<CatalogueChip> all =
        every ? Catalogue.of(plan.world(), Integer.MIN_VALUE, last, values) : plan.chips();
    double[] onSale = YearOffers.onSale(all, YearOffers.rampYears(plan.world(), values), year);
    List<CatalogueChip> chosen = new ArrayList<>();
    for (int chip = 0; chip < onSale.length; chip++) {
      if (every || onSale[chip] > 0) {
        chosen.add(all.get(chip));
      }
    }
    return chosen;
  }

  private Optional<LeagueRow.Refused> refusal(
      LeagueQuestion question, Service service, ChipTrial trial) {
    if (buyers(question, List.of(trial)).isEmpty()) {
      return Optional.of(new LeagueRow.Refused(trial.chip(), noBuyer(question, trial.chip())));
    }
    return trial.serves(all(service))
        ? Optional.empty()
        : Optional.of(new LeagueRow.Refused(trial.chip(), trial.obstacle()));
  }

  private String noBuyer(LeagueQuestion question, CatalogueChip chip) {
    boolean elsewhere = true;
    for (Buyer buyer : plan.buyers()) {
      boolean buys = question.buyer().map(buyer::equals).orElse(true);
      elsewhere &=
          !(buys && buysOrIsAsked(question, buyer))
              || buyer.deployment() != chip.listed().deployment();
    }
    if (elsewhere) {
      boolean edge = chip.listed().deployment() == Deployment.EDGE;
      return edge ? "is made for machines" : "is made for data centres";
    }
    return question.buyer().isPresent()
        ? "not sold to " + question.buyer().get().id()
        : "not sold to a buyer of this work";
  }

  /** Joint pools of one chip, and split pools where the workload has them. */
  private List<LeagueRow.Serves> alone(LeagueQuestion question, Service service, ChipTrial trial) {
    List<LeagueRow.Serves> rows = new ArrayList<>();
    best(question, service, List.of(trial)).ifPresent(rows::add);
    if (splits(service)) {
      best(question, service, List.of(trial, trial)).ifPresent(rows::add);
    }
    return rows;
  }

  /** Of each pairing the cheapest pair of chips. */
  private List<LeagueRow.Serves> pairs(
      LeagueQuestion question, Service service, List<ChipTrial> trials) {
    List<LeagueRow.Serves> rows = new ArrayList<>();
    if (!splits(service)) {
      return rows;
    }
    for (Pairing pairing : plan.world().pairings().values()) {
      if (values.of(pairing.from()) < year + 1.0) {
        cheapest(question, service, trials, pairing).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<LeagueRow.Serves> cheapest(
      LeagueQuestion question, Service service, List<ChipTrial> trials, Pairing pairing) {
    Optional<LeagueRow.Serves> cheapest = Optional.empty();
    for (ChipTrial reads : trials) {
      for (ChipTrial writes : trials) {
        boolean paired =
            reads.chip().family().id().equals(pairing.prefill())
                && writes.chip().family().id().equals(pairing.decode());
        if (paired) {
          cheapest = cheaper(cheapest, best(question, service, List.of(reads, writes)));
        }
      }
    }
    return cheapest;
  }

  private static Optional<LeagueRow.Serves> cheaper(
      Optional<LeagueRow.Serves> one, Optional<LeagueRow.Serves> other) {
    return one.isEmpty() || (other.isPresent() && other.get().usd() < one.get().usd())
        ? other
        : one;
  }

  /** The row of the buyer to whom a task costs least, if the chips serve. */
  private Optional<LeagueRow.Serves> best(
      LeagueQuestion question, Service service, List<ChipTrial> pools) {
    for (int pool = 0; pool < pools.size(); pool++) {
      if (!pools.get(pool).serves(phases(service, pools.size(), pool))) {
        return Optional.empty();
      }
    }
    Optional<LeagueRow.Serves> best = Optional.empty();
    for (Buyer buyer : buyers(question, pools)) {
      List<OfferTerms> offers = new ArrayList<>();
      for (int pool = 0; pool < pools.size(); pool++) {
        offers.add(pools.get(pool).offer(buyer, phases(service, pools.size(), pool)));
      }
      LeagueRow.Serves row = LeagueRow.Serves.of(offers, TokenCosts.of(service, pools, offers));
      best = cheaper(best, Optional.of(row));
    }
    return best;
  }

  /** Who can have all of these chips for this work in the year. */
  private List<Buyer> buyers(LeagueQuestion question, List<ChipTrial> pools) {
    List<Buyer> buyers = new ArrayList<>();
    for (Buyer buyer : plan.buyers()) {
      boolean asked = question.buyer().isEmpty() || question.buyer().get().equals(buyer);
      boolean can = asked && buysOrIsAsked(question, buyer);
      for (ChipTrial pool : pools) {
        can &= has(buyer, pool.chip());
      }
      if (can) {
        buyers.add(buyer);
      }
    }
    return buyers;
  }

  private boolean buysOrIsAsked(LeagueQuestion question, Buyer buyer) {
    Workload workload = question.workload();
    return question.buyer().isPresent() || MarketCompiler.buys(workload, buyer, values);
  }

  private boolean has(Buyer buyer, CatalogueChip chip) {
    Series access = chip.family().access().get(buyer.id());
    return chip.listed().deployment() == buyer.deployment()
        && chip.soldIn(buyer.market())
        && access != null
        && access.at(year, values) > 0;
  }

  private static boolean splits(Service service) {
    return service.workload().split().isPresent() && service.phases().size() > 1;
  }

  private static List<Integer> all(Service service) {
    return phases(service, 1, 0);
  }

  /** The phases that a pool serves: all, or those before the last and the last. */
  private static List<Integer> phases(Service service, int pools, int pool) {
    int last = service.phases().size() - 1;
    List<Integer> phases = new ArrayList<>();
    for (int phase = 0; phase <= last; phase++) {
      if (pools == 1 || (phase == last) == (pool == 1)) {
        phases.add(phase);
      }
    }
    return phases;
  }
}
