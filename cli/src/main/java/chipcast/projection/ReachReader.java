package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.result.SegmentLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a product can serve in a year, at which cost against whom, and why it cannot. */
public final class ReachReader {
  private final Placement placement;
  private final Plan plan;
  private final YearTerms terms;
  private final int year;
  private final Map<String, Work> works = new LinkedHashMap<>();

  private ReachReader(Placement placement, int year) {
    this.placement = placement;
    this.plan = placement.outcome().plan();
    this.year = year;
    this.terms = YearTerms.of(placement.outcome(), year);
  }

  /**
   * All kinds of work in the plan's order.
   *
   * @param placement of a run of one draw
   * @param year index of the year
   */
  public static List<Reach> of(Placement placement, int year) {
    ReachReader reader = new ReachReader(placement, year);
    for (Segment segment : plan(placement).market().segments()) {
      for (int pool = 0; pool < segment.pools().size(); pool++) {
        reader.add(segment, pool);
      }
    }
    List<Reach> found = new ArrayList<>();
    reader.works.values().forEach(work -> found.add(reader.reach(work)));
    return List.copyOf(found);
  }

  private static Plan plan(Placement placement) {
    return placement.outcome().plan();
  }

  /** Sums over the buyers of one kind of work. */
  private static final class Work {
    private final Segment first;
    private final Pool pool;
    private final List<Integer> buyers = new ArrayList<>();
    private double market;
    private double flop;
    private double ownFlop;
    private double tasks;
    private double own;
    private double rival;
    private double heaviest = -1;
    private String family = "";

    Work(Segment first, Pool pool) {
      this.first = first;
      this.pool = pool;
    }
  }

  private void add(Segment segment, int pool) {
    Pool of = segment.pools().get(pool);
    SegmentLabel label = segment.label();
    String key = segment.service() + " " + label.pool() + " " + of.phases();
    Work work = works.computeIfAbsent(key, unseen -> new Work(segment, of));
    work.buyers.add(segment.buyer());
    addAmounts(work, segment, of);
    addCosts(work, segment, pool);
  }

  private void addAmounts(Work work, Segment segment, Pool pool) {
    ProjectedOutcome outcome = placement.outcome();
    int slots = outcome.structure().slots().get(segment.index()).size();
    for (int slot = 0; slot < slots; slot++) {
      Cell cell = outcome.cell(segment.index(), slot);
      if (cell.pool() == pool.index()) {
        double flop = outcome.amount(Lens.WORK, Basis.NEW, year, segment.index(), slot, 0);
        work.market += outcome.amount(Lens.SPEND, Basis.NEW, year, segment.index(), slot, 0);
        work.flop += flop;
        work.ownFlop += placement.isOwn(cell.chip()) ? flop : 0;
      }
    }
  }

  private void addCosts(Work work, Segment segment, int pool) {
    ChoiceTerms choice = terms.choice(segment.index());
    boolean[] accessible = accessible(choice);
    double own = Double.POSITIVE_INFINITY;
    double rival = Double.POSITIVE_INFINITY;
    String family = "";
    for (ChoiceTerms.OnSale chip : choice.onSale()) {
      if (chip.pool() == pool && accessible[chip.line()]) {
        if (placement.isOwn(plan.chips().indexOf(chip.chip()))) {
          own = Math.min(own, chip.cost());
        } else if (chip.cost() < rival) {
          rival = chip.cost();
          family = chip.chip().family().id();
        }
      }
    }
    if (own < Double.POSITIVE_INFINITY && rival < Double.POSITIVE_INFINITY) {
      double tasks = terms.segment(segment.index()).tasks();
      work.tasks += tasks;
      work.own += tasks * own;
      work.rival += tasks * rival;
      work.family = tasks > work.heaviest ? family : work.family;
      work.heaviest = Math.max(work.heaviest, tasks);
    }
  }

  /** By line, whether some option with it can be had. */
  private static boolean[] accessible(ChoiceTerms choice) {
    int lines = 0;
    for (ChoiceTerms.OnSale chip : choice.onSale()) {
      lines = Math.max(lines, chip.line() + 1);
    }
    boolean[] accessible = new boolean[lines];
    for (ChoiceTerms.Offer offer : choice.offers()) {
      boolean all = true;
      for (ChoiceTerms.LineWeight line : offer.lines()) {
        all &= line.access() > 0;
      }
      for (ChoiceTerms.LineWeight line : offer.lines()) {
        accessible[line.line()] |= all;
      }
    }
    return accessible;
  }

  private Reach reach(Work work) {
    SegmentLabel label = work.first.label();
    Optional<Reach.Rivalry> rivals =
        work.tasks > 0
            ? Optional.of(
                new Reach.Rivalry(work.own / work.tasks, work.rival / work.tasks, work.family))
            : Optional.empty();
    return new Reach(
        label.workload(),
        label.tier(),
        label.use(),
        label.pool(),
        phases(work),
        work.market,
        rivals,
        work.flop > 0 ? work.ownFlop / work.flop : Double.NaN,
        rivals.isPresent() ? "" : obstacle(work));
  }

  private String phases(Work work) {
    List<ServedPhase> all = plan.services().get(work.first.service()).phases();
    List<String> names = new ArrayList<>();
    for (int phase : work.pool.phases()) {
      names.add(all.get(phase).phase());
    }
    return String.join("+", names);
  }

  /** The first thing that stands in the way, of the product's newest chip on sale in the year. */
  private String obstacle(Work work) {
    int chip = newestOnSale();
    if (chip < 0) {
      return "not on sale in " + plan.years().get(year);
    }
    List<ServedPhase> phases = plan.services().get(work.first.service()).phases();
    for (int phase : work.pool.phases()) {
      Serving serving = plan.serving().at(work.first.service(), phase, chip);
      if (serving instanceof Serving.Infeasible infeasible) {
        ServedPhase of = phases.get(phase);
        return of.phase() + ": " + infeasible.text(of.unit());
      }
    }
    return buyersObstacle(plan.chips().get(chip), work.buyers);
  }

  private int newestOnSale() {
    int newest = -1;
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      boolean sold = plan.points().onSale()[year][chip] > 0;
      if (placement.isOwn(chip) && sold) {
        newest = chip;
      }
    }
    return newest;
  }

  private String buyersObstacle(CatalogueChip chip, List<Integer> buyers) {
    boolean stands = false;
    boolean sold = false;
    for (int index : buyers) {
      Buyer buyer = plan.buyers().get(index);
      boolean here = chip.listed().deployment() == buyer.deployment();
      stands |= here;
      sold |= here && chip.soldIn(buyer.market());
    }
    if (!stands) {
      return "its buyers stand elsewhere: " + where(buyers);
    }
    return sold ? "no buyer of it has access" : "not sold in the market of its buyers";
  }

  private String where(List<Integer> buyers) {
    return switch (plan.buyers().get(buyers.get(0)).deployment()) {
      case EDGE -> "at the edge";
      case DATA_CENTRE -> "in data centres";
    };
  }
}
