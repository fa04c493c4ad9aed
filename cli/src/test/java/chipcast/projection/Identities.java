package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.assumption.Resource;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.result.ResourceFigure;
import chipcast.scarcity.RentSearch;

/** What holds in every projection of every world, in every year, pool, chip and lane. */
final class Identities {
  /** Sums of hundreds of terms in another order than the program's. */
  private static final double ROUNDING = 1e-9;

  /** What a clearing lets stand, and rounding. */
  private static final double CLEARED = RentSearch.TOLERANCE * (1 + 1e-6);

  private final ProjectedOutcome outcome;
  private final Plan plan;
  private final int lane;

  private Identities(ProjectedOutcome outcome, int lane) {
    this.outcome = outcome;
    this.plan = outcome.plan();
    this.lane = lane;
  }

  static void hold(ProjectedOutcome outcome) {
    for (int lane = 0; lane < outcome.lanes(); lane++) {
      Identities of = new Identities(outcome, lane);
      for (int year = 0; year < plan(outcome).years().size(); year++) {
        of.amountsAreNumbers(year);
        of.choiceIsWhole(year);
        of.servedAndUnmetAreDemand(year);
        if (year > 0) {
          of.contractsAndChoiceAreNew(year);
          of.fleetAddsUp(year);
          of.useKeepsWithinSupply(year);
        }
      }
    }
  }

  private static Plan plan(ProjectedOutcome outcome) {
    return outcome.plan();
  }

  /** Both figures are the same but for rounding; in words only where they are not. */
  private void same(double found, double expected, double scale, int year, String what, int of) {
    boolean close = Math.abs(found - expected) <= ROUNDING * Math.max(scale, Double.MIN_NORMAL);
    sane(close, year, what, of, found, expected);
  }

  private void sane(boolean holds, int year, String what, int of, double... figures) {
    if (!holds) {
      assertThat(figures)
          .as("%s %d in %d, lane %d", what, of, plan.years().get(year), lane)
          .isEmpty();
    }
  }

  /** No amount is negative or not a number; contracts are a part of what is new. */
  private void amountsAreNumbers(int year) {
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        int cell = outcome.structure().slots().get(segment).get(slot).option();
        double chips =
            outcome.year(year).newChips(cell, lane) + outcome.year(year).installedChips(cell, lane);
        for (Lens lens : chips == 0 ? new Lens[0] : Lens.values()) {
          double fresh = outcome.amount(lens, Basis.NEW, year, segment, slot, lane);
          double installed = outcome.amount(lens, Basis.INSTALLED, year, segment, slot, lane);
          double bound = outcome.contracted(lens, year, segment, slot, lane);
          boolean sane = fresh >= 0 && installed >= 0 && bound >= 0;
          boolean finite = fresh + installed + bound < Double.POSITIVE_INFINITY;
          boolean part = bound <= fresh * (1 + ROUNDING);
          boolean holds = sane && finite && part;
          sane(holds, year, lens + " of segment", segment, slot, fresh, installed, bound);
        }
      }
    }
  }

  /** The shares of each pool's chips sum to 1, or nothing is on sale to it. */
  private void choiceIsWhole(int year) {
    for (Pool pool : plan.market().pools()) {
      double sum = 0;
      for (Cell cell : Worlds.cells(plan, pool)) {
        double share = outcome.year(year).share(cell.index(), lane);
        sane(share >= 0 && share <= 1 + ROUNDING, year, "share of cell", cell.index(), share);
        sum += share;
      }
      if (sum != 0) {
        same(sum, 1, 1, year, "shares of pool", pool.index());
      }
    }
  }

  private void servedAndUnmetAreDemand(int year) {
    YearRecord of = outcome.year(year);
    for (Pool pool : plan.market().pools()) {
      double served = 0;
      for (Cell cell : Worlds.cells(plan, pool)) {
        served +=
            of.installedChips(cell.index(), lane)
                * of.workPerChip(cell.index(), Basis.INSTALLED, lane);
      }
      double asked = of.tasks(pool.segment(), lane);
      double unmet = of.unmetTasks(pool.index(), lane);
      sane(unmet >= 0, year, "unmet of pool", pool.index(), unmet);
      same(served + unmet, asked, asked, year, "served and unmet of pool", pool.index());
    }
  }

  /** New tasks are contracts and, for the rest, split as the shares say. */
  private void contractsAndChoiceAreNew(int year) {
    YearRecord of = outcome.year(year);
    for (Pool pool : plan.market().pools()) {
      double free = 0;
      double all = 0;
      for (Cell cell : Worlds.cells(plan, pool)) {
        free += freeTasks(of, cell);
        all += of.newChips(cell.index(), lane) * of.workPerChip(cell.index(), Basis.NEW, lane);
      }
      for (Cell cell : Worlds.cells(plan, pool)) {
        double chosen = free * of.share(cell.index(), lane);
        same(freeTasks(of, cell), chosen, all, year, "choice of cell", cell.index());
      }
    }
  }

  private double freeTasks(YearRecord of, Cell cell) {
    double chips = of.newChips(cell.index(), lane) - of.contractedChips(cell.index(), lane);
    return chips == 0 ? 0 : chips * of.workPerChip(cell.index(), Basis.NEW, lane);
  }

  /** Per chip: opening + built − retired = closing. */
  private void fleetAddsUp(int year) {
    double[] opening = new double[plan.chips().size()];
    double[] built = new double[opening.length];
    double[] closing = new double[opening.length];
    for (Cell cell : plan.market().cells()) {
      opening[cell.chip()] += outcome.year(year - 1).installedChips(cell.index(), lane);
      built[cell.chip()] += outcome.year(year).newChips(cell.index(), lane);
      closing[cell.chip()] += outcome.year(year).installedChips(cell.index(), lane);
    }
    for (int chip = 0; chip < opening.length; chip++) {
      double retired = outcome.year(year).retiredChips(chip, lane);
      sane(retired >= 0, year, "retired of chip", chip, retired);
      double all = opening[chip] + built[chip];
      same(all - retired, closing[chip], all, year, "fleet of chip", chip);
    }
  }

  /** No rent is negative; what has one is used up, and what has none is not short. */
  private void useKeepsWithinSupply(int year) {
    for (int resource = 0; resource < outcome.limits().size(); resource++) {
      double supply = outcome.resource(ResourceFigure.SUPPLY, year, resource, lane);
      if (outcome.limits().enforced() && !Double.isNaN(supply)) {
        double use = outcome.resource(ResourceFigure.USE, year, resource, lane);
        double rent = outcome.resource(ResourceFigure.RENT, year, resource, lane);
        double over = (use - supply) / (supply + givenBack(resource, year));
        boolean paid = rent > 0 && rent < Double.POSITIVE_INFINITY;
        boolean clears = paid ? Math.abs(over) <= CLEARED : rent == 0 && over <= CLEARED;
        sane(clears, year, "supply, use and rent of resource", resource, supply, use, rent);
      }
    }
  }

  /** Retired chips leave their power to new ones, and nothing else. */
  private double givenBack(int resource, int year) {
    double sum = 0;
    if (outcome.limits().resource(resource).kind() == Resource.Kind.POWER) {
      for (int chip = 0; chip < plan.chips().size(); chip++) {
        double watts = outcome.limits().perChip(resource, 0, chip, lane);
        sum += outcome.year(year).retiredChips(chip, lane) * watts;
      }
    }
    return sum;
  }
}
