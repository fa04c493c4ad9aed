package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.economics.ChipHour;
import chipcast.economics.ChipPrice;
import chipcast.economics.PhaseUse;
import chipcast.economics.PoolLoad;
import chipcast.economics.TaskCost;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.EffectiveRate;
import chipcast.hardware.KvHandover;
import chipcast.hardware.OperatingPoint;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.PoolFactors;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries one chip on a service that need not be a market's: the formulas of a run, on the pools of a
 * run, at the year decided.
 */
final class ChipTrial {
  private static final int LANE = 0;

  private final DecidedYear decided;
  private final LeagueQuestion question;
  private final Service service;
  private final CatalogueChip chip;
  private final Values values;
  private final List<Serving> servings = new ArrayList<>();

  ChipTrial(DecidedYear decided, LeagueQuestion question, Service service, CatalogueChip chip) {
    this.decided = decided;
    this.question = question;
    this.service = service;
    this.chip = chip;
    this.values = decided.block().draw(LANE);
    for (ServedPhase phase : service.phases()) {
      servings.add(serving(phase));
    }
  }

  private Serving serving(ServedPhase phase) {
    double reserve = values.of(decided.plan().world().economics().purchase().memoryReserve());
    return ServingTable.solve(service, phase, chip, reserve, values);
  }

  CatalogueChip chip() {
    return chip;
  }

  /** Whether it serves some phases of the service. */
  boolean serves(List<Integer> phases) {
    for (int phase : phases) {
      boolean joint = phases.size() == servings.size();
      if (servings.get(phase) instanceof Serving.Infeasible
          || !(joint || Handover.of(service, phase, chip, servings.get(phase)).factor() > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Why it does not serve all phases, of the first that it does not. */
  String obstacle() {
    for (int phase = 0; phase < servings.size(); phase++) {
      if (servings.get(phase) instanceof Serving.Infeasible no) {
        ServedPhase of = service.phases().get(phase);
        return of.phase() + ": " + no.text(of.unit());
      }
    }
    throw new IllegalStateException("obstacle of " + chip.id() + ", which serves");
  }

  /**
   * What it offers in a pool.
   *
   * @param buyer who uses it
   * @param phases that the pool serves, which it can
   */
  OfferTerms offer(Buyer buyer, List<Integer> phases) {
    Buyer owner = HourTable.owner(decided.plan(), chip, buyer);
    ChipPrice price = decided.costs().prices().terms(chip, decided.year(), LANE);
    ChipHour hour = HourTable.terms(decided.plan(), buyer, chip, price.usd(), values);
    PoolLoad load = load(buyer);
    List<CapacityTerms.PhaseTerms> terms = new ArrayList<>();
    List<PhaseUse> uses = new ArrayList<>();
    double seconds = 0;
    for (int phase : phases) {
      CapacityTerms.PhaseTerms of = phase(phase, phases.size() == service.phases().size());
      terms.add(of);
      double rate = of.rate().unitsPerSecondPerChip();
      uses.add(new PhaseUse(of.phase().phase(), of.units(), rate, hour, load));
      seconds += of.busySeconds();
    }
    CapacityTerms capacity =
        new CapacityTerms(
            terms,
            seconds,
            load,
            CatalogueChip.SECONDS_PER_YEAR * load.load() / seconds,
            HourTable.basis(chip.family(), buyer),
            price,
            HourTable.purchase(decided.plan().world(), chip, owner, price.usd(), values),
            HourTable.operation(decided.plan().world(), chip, owner, values),
            hour,
            TaskCost.of(uses, porting(phases)));
    return new OfferTerms(
        buyer, service.workload(), service.tier(), service.model(), chip, capacity);
  }

  private double porting(List<Integer> phases) {
    return Porting.usd(
        service.workload(),
        Porting.reference(decided.plan().world()),
        chip.family().id(),
        (double) phases.size() / service.phases().size(),
        values);
  }

  private PoolLoad load(Buyer buyer) {
    if (question.load().isPresent()) {
      return PoolLoad.flat(question.load().getAsDouble());
    }
    Plan plan = decided.plan();
    int family = List.copyOf(plan.world().families().keySet()).indexOf(chip.family().id());
    double chips = decided.fleet().chipsOf(plan.buyers().indexOf(buyer), family, LANE);
    return CostTable.poolLoad(service.workload(), plan.world().economics().pools(), chips, values);
  }

  private CapacityTerms.PhaseTerms phase(int index, boolean joint) {
    ServedPhase phase = service.phases().get(index);
    OperatingPoint point = ((Serving.Feasible) servings.get(index)).point();
    PoolFactors factors = PoolFactors.of(decided.plan().world().economics().pools(), values);
    PhaseWork work = phase.profiles().get(0).work();
    double sharing = joint ? factors.joint(service.phases().size()) : factors.split(work);
    KvHandover handover =
        joint ? KvHandover.NONE : Handover.of(service, index, chip, servings.get(index));
    double time = decided.plan().years().get(decided.year()) + 0.5;
    EffectiveRate rate =
        EffectiveRate.of(
            point.unitsPerSecondPerChip(),
            chip.maturity(time, values),
            sharing * handover.factor(),
            1);
    double units =
        Drift.units(
            decided.plan(),
            service,
            index,
            phase.unitsPerTask(),
            decided.year(),
            decided.block(),
            LANE);
    return new CapacityTerms.PhaseTerms(
        phase,
        units,
        chip.softwareAge(time, values),
        rate,
        sharing,
        handover,
        point,
        CapacityReader.profile(phase, point),
        units / rate.unitsPerSecondPerChip());
  }

  /**
   * How many times faster it would read a prompt of which nothing is cached, the tokens to be
   * computed being the same; 1 or more.
   */
  double gainWithoutCache(int prefill) {
    return ServedPhase.uncached(service.workload(), service.model(), service.tier(), values)
        .map(phase -> serving(phase).unitsPerSecondPerChip())
        .map(rate -> rate / servings.get(prefill).unitsPerSecondPerChip())
        .orElse(1.0);
  }
}
