package chipcast.projection;

import chipcast.choice.ChoiceLaw;
import chipcast.choice.LeastCostLaw;
import chipcast.scarcity.Clearing;
import chipcast.scarcity.NotCleared;
import chipcast.scarcity.RentSearch;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a year's new capacity within the supply of scarce resources. Contracts take theirs first
 * and are scaled down together beyond supply; what is chosen pays rents, which move shares and put
 * off a part. Where nothing is short nothing is touched.
 */
final class Rationing {
  /** The part of a supply that contracts always leave, so that it has a price. */
  private static final double LEFT_TO_CHOICE = RentSearch.TOLERANCE;

  private final Plan plan;
  private final Block block;
  private final Limits limits;
  private final ChoiceLaw law;
  private final int lanes;
  private final ResourceUse use;
  private final double[] share;
  private final double[] built;
  private final boolean[] rationed;
  private final double[][] optionShares; // By segment, of rationed ones, while anybody looks.
  private boolean watched;
  private YearLimits found;
  private @Nullable LaneClearing last;
  private long cells;

  Rationing(Plan plan, Block block, Limits limits, ChoiceLaw law) {
    this.plan = plan;
    this.block = block;
    this.limits = limits;
    this.law = law;
    this.lanes = block.lanes();
    this.use = new ResourceUse(plan, limits, lanes);
    this.share = new double[plan.market().cells().size() * lanes];
    this.built = new double[plan.market().segments().size() * lanes];
    this.rationed = new boolean[built.length];
    this.found = new YearLimits(limits.size(), lanes);
    this.optionShares = new double[plan.market().segments().size()][0];
  }

  /** From now on also keeps the shares of options. */
  void watch() {
    watched = true;
  }

  /** Share of an option in a segment's new tasks, rents considered, once somebody watches. */
  double optionShare(SegmentChoice choice, int option, int lane) {
    int segment = choice.segment().index();
    return rationed[segment * lanes + lane]
        ? optionShares[segment][option * lanes + lane]
        : choice.optionShare(option, lane);
  }

  /** Choice cells worked out in search of rents, over all years and lanes so far. */
  long cells() {
    return cells;
  }

  /** What was found in the year last rationed. */
  YearLimits found() {
    return found;
  }

  /** Share of its pool's new tasks that a cell gets, rents considered. */
  double share(SegmentChoice choice, int cell, int lane) {
    return rationed[choice.segment().index() * lanes + lane]
        ? share[cell * lanes + lane]
        : choice.share(cell, lane);
  }

  /**
   * The same in all lanes.
   *
   * @param local number of the cell among what is on offer
   * @param shares where they go, by lane
   */
  void shares(SegmentChoice choice, int local, double[] shares) {
    int cell = choice.offers().cells()[local] * lanes;
    int segment = choice.segment().index() * lanes;
    for (int lane = 0; lane < lanes; lane++) {
      shares[lane] =
          rationed[segment + lane] ? share[cell + lane] : choice.shares()[local * lanes + lane];
    }
  }

  /** The part of a segment's chosen tasks that is built; the rest is put off. */
  double built(int segment, int lane) {
    return rationed[segment * lanes + lane] ? built[segment * lanes + lane] : 1;
  }

  /** What rents made of a cell's share, in the lane that was rationed last. */
  Optional<RentedShare> rented(SegmentChoice choice, int cell, int lane) {
    return last == null ? Optional.empty() : last.rented(choice, cell, share(choice, cell, lane));
  }

  /** The base year is observed: what it used was there. */
  YearLimits observe() {
    for (int resource = 0; resource < limits.size(); resource++) {
      for (int lane = 0; lane < lanes; lane++) {
        int at = resource * lanes + lane;
        found.supply[at] = limits.supply(resource, 0, lane);
        found.use[at] = limits.baseUse(resource, lane);
        found.freeUse[at] = found.use[at];
      }
    }
    return found;
  }

  /**
   * Rations a year.
   *
   * @throws NotCleared if no rents keep use within supply
   */
  void ration(NewCapacity of) {
    found = new YearLimits(limits.size(), lanes);
    last = null;
    Arrays.fill(rationed, false);
    if (limits.size() == 0) {
      return;
    }
    findSupplies(of);
    use.addContracts(of);
    if (limits.enforced()) {
      cutContracts(of);
    }
    use.addAll(of, found.use);
    System.arraycopy(found.use, 0, found.freeUse, 0, found.use.length);
    for (int lane = 0; lane < lanes; lane++) {
      if (limits.enforced() && isShort(lane)) {
        clear(of, lane);
      }
    }
    netOfWhatIsGivenBack();
  }

  private void findSupplies(NewCapacity of) {
    use.addRetired(of);
    for (int resource = 0; resource < limits.size(); resource++) {
      for (int lane = 0; lane < lanes; lane++) {
        found.supply[resource * lanes + lane] = limits.supply(resource, of.year(), lane);
      }
    }
  }

  /** What there is for new chips: the supply and what retired ones give back. */
  private double available(int resource, int lane) {
    return found.supply[resource * lanes + lane] + use.givenBack(resource, lane);
  }

  private void cutContracts(NewCapacity of) {
    for (int lane = 0; lane < lanes; lane++) {
      for (int resource = 0; resource < limits.size(); resource++) {
        double most = available(resource, lane) * (1 - LEFT_TO_CHOICE);
        double taken = use.byContracts(resource, lane);
        if (taken > most) {
          scaleContracts(of, resource, most / taken, lane);
          use.addContracts(of);
        }
      }
    }
  }

  /** All contracts that take of a resource give way alike. */
  private void scaleContracts(NewCapacity of, int resource, double factor, int lane) {
    for (Line line : plan.market().lines()) {
      double tasks = of.contracts().tasks(line.index(), lane);
      if (tasks > 0 && use.uses(of, line, resource, lane)) {
        double perTask = of.contracts().chipsPerTask(line, of.choice(line), of.costs(), lane);
        found.contractsCut[lane] += tasks * (1 - factor) * perTask;
        of.contracts().scale(line, lane, factor);
      }
    }
  }

  private boolean isShort(int lane) {
    for (int resource = 0; resource < limits.size(); resource++) {
      if (found.use[resource * lanes + lane] > available(resource, lane)) {
        return true;
      }
    }
    return false;
  }

  /** Finds the rents of a lane and takes the shares that follow from them. */
  private void clear(NewCapacity of, int lane) {
    if (law instanceof LeastCostLaw) {
      throw new NotCleared(
          "supplies bind in "
              + plan.years().get(of.year())
              + ", and the least-cost law answers to rents in jumps: take the relative law with"
              + " steeper exponents, or remove the supplies");
    }
    int[] limited = limited(lane);
    double[] left = new double[limited.length];
    for (int i = 0; i < limited.length; i++) {
      left[i] = available(limited[i], lane) - use.byContracts(limited[i], lane);
    }
    LaneClearing market = new LaneClearing(of, block, law, use, limited, left, lane);
    take(market.clear(), limited, lane);
    cells += market.cells();
    for (int number = 0; number < market.entered().size(); number++) {
      int at = market.entered().get(number).segment().index() * lanes + lane;
      built[at] = market.built(number);
      rationed[at] = true;
      market.takeShares(number, share, lanes);
      if (watched) {
        keepOptions(market, number, lane);
      }
    }
    last = market;
  }

  private void keepOptions(LaneClearing market, int number, int lane) {
    SegmentChoice choice = market.entered().get(number);
    int options = choice.offers().options().size();
    double[] kept = optionShares[choice.segment().index()];
    if (kept.length != options * lanes) {
      kept = new double[options * lanes];
      optionShares[choice.segment().index()] = kept;
    }
    for (int option = 0; option < options; option++) {
      kept[option * lanes + lane] = market.shareOfOption(number, option);
    }
  }

  /** The resources that have a supply in a lane. */
  private int[] limited(int lane) {
    int[] limited = new int[limits.size()];
    int count = 0;
    for (int resource = 0; resource < limited.length; resource++) {
      if (available(resource, lane) > 0) {
        limited[count++] = resource;
      }
    }
    return Arrays.copyOf(limited, count);
  }

  private void take(Clearing clearing, int[] limited, int lane) {
    for (int i = 0; i < limited.length; i++) {
      int at = limited[i] * lanes + lane;
      found.rent[at] = clearing.rents()[i];
      found.use[at] = clearing.use()[i] + use.byContracts(limited[i], lane);
    }
    found.residual[lane] = clearing.residual();
    found.steps[lane] = clearing.steps();
  }

  /** Power used is what is built less what retired chips give back. */
  private void netOfWhatIsGivenBack() {
    for (int resource = 0; resource < limits.size(); resource++) {
      for (int lane = 0; lane < lanes; lane++) {
        found.freeUse[resource * lanes + lane] -= use.givenBack(resource, lane);
        found.use[resource * lanes + lane] -= use.givenBack(resource, lane);
      }
    }
  }
}
