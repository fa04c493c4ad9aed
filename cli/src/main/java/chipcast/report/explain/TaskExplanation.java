package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.economics.PoolLoad;
import chipcast.economics.TaskCost;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Explains what a task costs and what energy it takes on one chip, or some of its phases do: in a
 * pool so large that its size costs nothing, then for the size of the pool, then for porting.
 *
 * @param offer of a chip
 * @param phases of the task
 * @param all whether every phase is opened, not only the longest
 */
record TaskExplanation(OfferTerms offer, Set<String> phases, boolean all) {
  TaskExplanation {
    phases = new LinkedHashSet<>(phases);
  }

  /** All phases that a chip serves. */
  static TaskExplanation of(OfferTerms offer) {
    Set<String> all = new LinkedHashSet<>();
    offer.capacity().phases().forEach(phase -> all.add(phase.phase().phase()));
    return new TaskExplanation(offer, all, false);
  }

  /** The same with every phase opened, or only the longest. */
  TaskExplanation opening(boolean every) {
    return new TaskExplanation(offer, phases, every);
  }

  /**
   * What the phases cost.
   *
   * @param hour of the chip, with whatever is paid for it
   */
  Explanation cost(Explanation hour) {
    double usd = 0;
    for (TaskCost.PhaseCost phase : offer.capacity().cost().phases()) {
      usd += phases.contains(phase.use().phase()) ? phase.chipHours() * value(hour) : 0;
    }
    double wasted = usd * offer.capacity().load().wastedBySize();
    double porting = porting();
    List<Explanation> terms = new ArrayList<>(List.of(inALargePool(hour, usd - wasted)));
    StringBuilder sum = new StringBuilder(n(usd - wasted));
    if (wasted > 0) {
      sum.append(" + ").append(n(wasted));
      terms.add(forItsSize(usd - wasted, wasted));
    }
    if (porting > 0) {
      sum.append(" + ").append(n(porting));
      terms.add(Explanation.given("porting the work to this chip", porting, "USD/task", note()));
    }
    String label = "cost of a task on " + new Sheet(offer.chip()).name();
    return Explanation.of(label, sum.toString(), usd + porting, "USD/task", terms);
  }

  /** The part of porting that falls on these phases. */
  private double porting() {
    int all = offer.capacity().phases().size();
    int own = 0;
    for (TaskCost.PhaseCost phase : offer.capacity().cost().phases()) {
      own += phases.contains(phase.use().phase()) ? 1 : 0;
    }
    return offer.capacity().cost().porting() * own / all;
  }

  private String note() {
    return offer.workload().porting().map(Origin::note).orElse("");
  }

  private Explanation inALargePool(Explanation hour, double usd) {
    CapacityExplanation capacity = new CapacityExplanation(offer);
    Explanation seconds = capacity.busySeconds(phases, all);
    Explanation load = capacity.loadOfLargePool();
    return Explanation.of(
            "in a pool of any size",
            Expression.quotient(value(seconds), value(load)) + " ÷ 3600 × " + n(value(hour)),
            usd,
            "USD/task",
            List.of(seconds, load, hour))
        .noted("seconds of a chip, idle time counted, at the cost of an hour");
  }

  /** The price of small pools, which run emptier. */
  private Explanation forItsSize(double large, double wasted) {
    PoolLoad load = offer.capacity().load();
    boolean floored = load.load() * load.peakToMean() == Math.min(load.floor(), load.base());
    String lost = "(" + n(load.kappa()) + " ÷ " + n(load.chips()) + " ^ 0.5)";
    String expression =
        floored
            ? n(large) + " × (" + Expression.quotient(load.loadOfLargePool(), load.load()) + " − 1)"
            : n(large) + " × " + lost + " ÷ (1 − " + lost + ")";
    return Explanation.of("for the size of the pool", expression, wasted, "USD/task", List.of())
        .noted(
            "it is busy "
                + Expression.number(load.load())
                + " of the time, as "
                + Expression.number(load.chips())
                + " chips of the family are the buyer's; "
                + (floored ? "the floor" : "κ ÷ √chips less than a large one"));
  }

  /** What energy the phases take. */
  Explanation energy() {
    double joules = 0;
    for (TaskCost.PhaseCost phase : offer.capacity().cost().phases()) {
      joules += phases.contains(phase.use().phase()) ? phase.joules() : 0;
    }
    CapacityExplanation capacity = new CapacityExplanation(offer);
    Explanation seconds = capacity.busySeconds(phases, all);
    Explanation load = capacity.load();
    Explanation drawn = new HourExplanation(offer).drawn();
    return Explanation.of(
            "energy of a task on " + new Sheet(offer.chip()).name(),
            Expression.quotient(value(seconds), value(load)) + " × " + n(value(drawn)),
            joules,
            "J/task",
            List.of(seconds, load, drawn))
        .noted("seconds of a chip, idle time counted, at the power that it draws");
  }

  private static double value(Explanation explanation) {
    return explanation.value().orElseThrow();
  }
}
