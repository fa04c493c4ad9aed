package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Family;
import chipcast.economics.PoolLoad;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.KvHandover;
import chipcast.projection.CapacityTerms;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Explains what one chip can do in a year: the load of its pool and the seconds that a task takes.
 *
 * @param offer of a chip
 */
record CapacityExplanation(OfferTerms offer) {

  Explanation tasksPerChip() {
    CapacityTerms capacity = offer.capacity();
    return Explanation.of(
        "tasks that one chip serves in a year",
        Expression.product(CatalogueChip.SECONDS_PER_YEAR, capacity.load().load())
            + " ÷ "
            + n(capacity.busySeconds()),
        capacity.tasksPerChip(),
        "tasks/year",
        List.of(load(), busySeconds()));
  }

  /** The load factor of its pool. */
  Explanation load() {
    PoolLoad load = offer.capacity().load();
    double floor = Math.min(load.floor(), load.base());
    String bySize =
        load.kappa() == 0
            ? n(load.base())
            : n(load.base()) + " × (1 − " + n(load.kappa()) + " ÷ " + n(load.chips()) + " ^ 0.5)";
    return Explanation.of(
            "load of the pool",
            "max(" + n(floor) + ", " + bySize + ") ÷ " + n(load.peakToMean()),
            load.load(),
            "",
            List.of())
        .noted(
            "max(floor, load × (1 − κ ÷ √chips of the buyer)) ÷ peak over mean; "
                + Origin.note(offer.workload().loadFactor()));
  }

  /** The load factor of a pool so large that its size costs nothing. */
  Explanation loadOfLargePool() {
    PoolLoad load = offer.capacity().load();
    return Explanation.of(
            "load of a large pool",
            Expression.quotient(load.base(), load.peakToMean()),
            load.loadOfLargePool(),
            "",
            List.of())
        .noted("load ÷ peak over mean; " + Origin.note(offer.workload().loadFactor()));
  }

  private Explanation busySeconds() {
    Set<String> all = new LinkedHashSet<>();
    offer.capacity().phases().forEach(phase -> all.add(phase.phase().phase()));
    return busySeconds(all, false);
  }

  /**
   * Seconds of a working chip that some phases of a task take; the longest phase is opened, or
   * every one.
   */
  Explanation busySeconds(Set<String> phases, boolean every) {
    List<CapacityTerms.PhaseTerms> chosen = new ArrayList<>(offer.capacity().phases());
    chosen.removeIf(phase -> !phases.contains(phase.phase().phase()));
    double longest = 0;
    double sum = 0;
    for (CapacityTerms.PhaseTerms phase : chosen) {
      longest = Math.max(longest, phase.busySeconds());
      sum += phase.busySeconds();
    }
    List<Explanation> lines = new ArrayList<>();
    for (CapacityTerms.PhaseTerms phase : chosen) {
      lines.add(phase(phase, every || phase.busySeconds() == longest));
    }
    if (lines.size() == 1) {
      return lines.get(0);
    }
    double[] seconds = chosen.stream().mapToDouble(p -> p.busySeconds()).toArray();
    return Explanation.of(
        "seconds of a chip that a task takes", Expression.sum(seconds), sum, "s", lines);
  }

  private Explanation phase(CapacityTerms.PhaseTerms phase, boolean open) {
    double rate = phase.rate().unitsPerSecondPerChip();
    String unit = phase.phase().unit();
    return Explanation.of(
            "seconds for " + phase.phase().phase(),
            Expression.quotient(phase.units(), rate),
            phase.busySeconds(),
            "s",
            open ? List.of(rate(phase)) : List.of())
        .noted(unit + " of a task: " + units(phase));
  }

  private String units(CapacityTerms.PhaseTerms phase) {
    double base = phase.phase().unitsPerTask();
    return phase.units() == base
        ? offer.workload().id()
        : Expression.number(base) + " in the base year, and its drift since";
  }

  private Explanation rate(CapacityTerms.PhaseTerms phase) {
    StageExplanation stage = new StageExplanation(offer, phase);
    return Explanation.of(
            "rate of a chip",
            Expression.product(
                phase.rate().roofline(), phase.rate().maturity(), phase.rate().pool()),
            phase.rate().unitsPerSecondPerChip(),
            phase.phase().unit() + "/s",
            List.of(stage.roofline(), maturity(phase), pool(phase)))
        .noted("roofline × maturity × what the pool leaves");
  }

  /** What the pool leaves: interference, or rate matching and the handover of the cache. */
  private static Explanation pool(CapacityTerms.PhaseTerms phase) {
    KvHandover handover = phase.handover();
    String label = "what the pool leaves";
    if (handover.bytesPerUnit() == 0) {
      return Explanation.given(
          label, phase.rate().pool(), "", "phases that share chips disturb each other");
    }
    Explanation link =
        Explanation.of(
                "what the link leaves for handing over the cache",
                "min(1, "
                    + Expression.product(handover.link(), handover.efficiency())
                    + " ÷ ("
                    + Expression.product(handover.rate(), handover.bytesPerUnit())
                    + "))",
                handover.factor(),
                "",
                List.of())
            .noted("link × part of it that is reached ÷ (rate × bytes of cache for each token)");
    return Explanation.of(
            label,
            Expression.product(phase.sharing(), handover.factor()),
            phase.rate().pool(),
            "",
            List.of(link))
        .noted("rates of split pools have to be matched, and the cache has to be handed over");
  }

  private Explanation maturity(CapacityTerms.PhaseTerms phase) {
    Family.Maturity of = offer.chip().family().maturity();
    double launch = of.launch().point();
    double halfLife = of.halfLife().point() / CatalogueChip.SECONDS_PER_YEAR;
    String expression =
        phase.age() <= 0
            ? "1 × " + n(launch)
            : "1 − (1 − "
                + n(launch)
                + ") × 0.5 ^ ("
                + Expression.quotient(phase.age(), halfLife)
                + ")";
    return Explanation.of(
            "maturity of its software", expression, phase.rate().maturity(), "", List.of())
        .noted("by age and half-life in years; " + Origin.note(of.launch()));
  }
}
