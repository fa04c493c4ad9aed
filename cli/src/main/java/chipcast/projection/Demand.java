package chipcast.projection;

import chipcast.assumption.Workload;
import chipcast.demand.GrowthCurve;
import chipcast.demand.ReferencePrice;
import chipcast.demand.TaskDemand;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tasks that each segment asks for, year by year. The base level is what the observed fleet serves,
 * or stated; later years follow the workload's growth and the price of the year before.
 */
final class Demand {
  private final Plan plan;
  private final Block block;
  private final List<Workload> workloads;
  private final int[] workloadOfService;
  private final int lanes;
  private final double[] base;
  private final double[] basePrice;
  private final double[] price;
  private final double[] buyerShare;
  private final double[] tasks;

  Demand(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    this.workloads = List.copyOf(plan.world().workloads().values());
    List<String> ids = List.copyOf(plan.world().workloads().keySet());
    this.workloadOfService = new int[plan.services().size()];
    for (int service = 0; service < workloadOfService.length; service++) {
      workloadOfService[service] = ids.indexOf(plan.services().get(service).workload().id());
    }
    this.base = new double[workloads.size() * lanes];
    this.basePrice = new double[workloads.size() * lanes];
    this.price = new double[workloads.size() * lanes];
    this.buyerShare = new double[workloads.size() * plan.buyers().size() * lanes];
    this.tasks = new double[plan.market().segments().size() * lanes];
  }

  /** Tasks of a year that a segment asks for. */
  double tasks(int segment, int lane) {
    return tasks[segment * lanes + lane];
  }

  /** Number of a segment's workload. */
  int workload(Segment segment) {
    return workloadOfService[segment.service()];
  }

  /** The workloads, in the order of the numbers. */
  List<Workload> workloads() {
    return workloads;
  }

  /**
   * Takes the base year's level from what the fleet serves, or from what is stated. Stated tasks
   * are not the fleet's, which may not be able to serve them at all: unless their buyers are stated
   * too, they are spread as the whole fleet is owned.
   *
   * @param served tasks a year that each segment's fleet serves, segment × lane
   * @param owned the fleet by buyer
   */
  void observe(double[] served, Ownership owned) {
    Arrays.fill(buyerShare, 0);
    for (Segment segment : plan.market().segments()) {
      int workload = workload(segment);
      for (int lane = 0; lane < lanes; lane++) {
        double tasksServed = served[segment.index() * lanes + lane];
        base[workload * lanes + lane] += tasksServed;
        buyerShare[share(workload, segment.buyer(), lane)] += tasksServed;
      }
    }
    for (int workload = 0; workload < workloads.size(); workload++) {
      for (int lane = 0; lane < lanes; lane++) {
        normalise(workload, lane);
      }
    }
    for (int workload = 0; workload < workloads.size(); workload++) {
      state(workload, new ArrayList<>());
      if (workloads.get(workload).base().isStated()) {
        spread(workload, owned);
      }
    }
    split(0);
  }

  /** Spreads a workload over the buyers that ask for it as they own the fleet; else evenly. */
  private void spread(int workload, Ownership owned) {
    Set<Integer> buyers = new TreeSet<>();
    for (Segment segment : plan.market().segments()) {
      if (workload(segment) == workload) {
        buyers.add(segment.buyer());
      }
    }
    for (int lane = 0; lane < lanes; lane++) {
      double all = 0;
      for (int buyer : buyers) {
        all += owned.of(buyer, lane);
      }
      for (int buyer : buyers) {
        buyerShare[share(workload, buyer, lane)] =
            all > 0 ? owned.of(buyer, lane) / all : 1.0 / buyers.size();
      }
    }
  }

  private int share(int workload, int buyer, int lane) {
    return (workload * plan.buyers().size() + buyer) * lanes + lane;
  }

  private void normalise(int workload, int lane) {
    double sum = base[workload * lanes + lane];
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      if (sum > 0) {
        buyerShare[share(workload, buyer, lane)] /= sum;
      }
    }
  }

  /**
   * Replaces the level of a workload whose level is stated; follows tasks_per as far as it goes.
   */
  private void state(int workload, List<Integer> following) {
    Workload of = workloads.get(workload);
    if (!of.base().isStated()) {
      return;
    }
    if (following.contains(workload)) {
      throw new IllegalArgumentException("tasks_per: circle at " + of.id());
    }
    following.add(workload);
    int other = -1;
    if (of.base().tasksPer().isPresent()) {
      String id = of.base().tasksPer().get().of();
      other = List.copyOf(plan.world().workloads().keySet()).indexOf(id);
      state(other, following);
    }
    for (int lane = 0; lane < lanes; lane++) {
      base[workload * lanes + lane] =
          other < 0
              ? block.of(of.base().tasks().orElseThrow(), lane) * CatalogueChip.SECONDS_PER_YEAR
              : block.of(of.base().tasksPer().orElseThrow().value(), lane)
                  * base[other * lanes + lane];
    }
  }

  /**
   * Goes on to a year.
   *
   * @param year index of the year, at least 1
   */
  void advance(int year) {
    split(year);
  }

  /** The terms of a workload's demand in a year. */
  TaskDemand terms(int workload, int year, int lane) {
    Workload of = workloads.get(workload);
    GrowthCurve curve = Growths.of(of.growth(), block.draw(lane));
    int baseYear = plan.years().get(0);
    double growth = curve.growth(baseYear, plan.years().get(year)).relative();
    double first = basePrice[workload * lanes + lane];
    double last = price[workload * lanes + lane];
    double level = base[workload * lanes + lane];
    // Before a price is known, and where nobody can serve the workload, growth alone decides.
    if (year == 0 || !(first > 0) || !(last > 0)) {
      return TaskDemand.of(level, growth, 1, 1, 0);
    }
    double reference =
        new ReferencePrice(first, block.of(of.referencePrice(), lane)).after(year - 1);
    return TaskDemand.of(level, growth, last, reference, block.of(of.rebound(), lane));
  }

  private void split(int year) {
    System.arraycopy(tasksIn(year), 0, tasks, 0, tasks.length);
  }

  /** Tasks of a year by segment and lane, as prices known by now have them. */
  double[] tasksIn(int year) {
    double[] split = new double[tasks.length];
    double[] ofWorkload = new double[workloads.size() * lanes];
    for (int at = 0; at < ofWorkload.length; at++) {
      ofWorkload[at] = terms(at / lanes, year, at % lanes).tasks();
    }
    for (Segment segment : plan.market().segments()) {
      int workload = workload(segment);
      for (int lane = 0; lane < lanes; lane++) {
        split[segment.index() * lanes + lane] =
            ofWorkload[workload * lanes + lane] * part(segment, workload, year, lane);
      }
    }
    return split;
  }

  /** The part of a workload's tasks that a segment asks for. */
  private double part(Segment segment, int workload, int year, int lane) {
    return parts(segment, workload, year, lane).part();
  }

  /** The same with its terms. */
  DemandPart parts(Segment segment, int workload, int year, int lane) {
    Workload of = workloads.get(workload);
    double at = plan.years().get(year);
    double buyer = buyerShare[share(workload, segment.buyer(), lane)];
    if (of.buyers().isPresent()) {
      Series stated = of.buyers().get().get(plan.buyers().get(segment.buyer()).id());
      buyer = stated == null ? 0 : stated.at(at, block.draw(lane));
    }
    double split = of.split().isPresent() ? of.split().get().at(at, block.draw(lane)) : 0;
    double tier = block.of(plan.services().get(segment.service()).tier().share(), lane);
    return DemandPart.of(buyer, tier, segment.isSplit() ? split : 1 - split);
  }

  /**
   * Takes note of the price of new capacity: the demand-weighted mean over a workload's segments.
   *
   * @param year index of the year
   * @param meanCost USD a task of new capacity by segment × lane; NaN where nothing can be bought
   */
  void observePrice(int year, double[] meanCost) {
    double[] weight = new double[workloads.size() * lanes];
    double[] sum = new double[workloads.size() * lanes];
    for (Segment segment : plan.market().segments()) {
      int workload = workload(segment);
      for (int lane = 0; lane < lanes; lane++) {
        double cost = meanCost[segment.index() * lanes + lane];
        double asked = tasks(segment.index(), lane);
        if (cost > 0 && asked > 0) {
          weight[workload * lanes + lane] += asked;
          sum[workload * lanes + lane] += asked * cost;
        }
      }
    }
    for (int i = 0; i < sum.length; i++) {
      price[i] = weight[i] > 0 ? sum[i] / weight[i] : 0;
      if (year == 0) {
        basePrice[i] = price[i];
      }
    }
  }
}
