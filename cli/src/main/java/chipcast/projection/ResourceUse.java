package chipcast.projection;

import chipcast.assumption.Resource;
import java.util.Arrays;

/** Adds up what a year's new chips take of scarce resources, and what retired ones give back. */
final class ResourceUse {
  private final Plan plan;
  private final Limits limits;
  private final int lanes;
  private final double[] byContracts;
  private final double[] givenBack;

  ResourceUse(Plan plan, Limits limits, int lanes) {
    this.plan = plan;
    this.limits = limits;
    this.lanes = lanes;
    this.byContracts = new double[limits.size() * lanes];
    this.givenBack = new double[byContracts.length];
  }

  /** What contracts take of a resource when they were last added up. */
  double byContracts(int resource, int lane) {
    return byContracts[resource * lanes + lane];
  }

  /** Power that retired chips give back; 0 of all else, which is used up in chips. */
  double givenBack(int resource, int lane) {
    return givenBack[resource * lanes + lane];
  }

  /** Adds up what retired chips give back. */
  void addRetired(NewCapacity of) {
    Arrays.fill(givenBack, 0);
    for (int resource = 0; resource < limits.size(); resource++) {
      if (limits.resource(resource).kind() == Resource.Kind.POWER) {
        addRetired(resource, of);
      }
    }
  }

  private void addRetired(int resource, NewCapacity of) {
    double[] aged = of.kernel().aged();
    double[] pricedOut = of.kernel().pricedOut();
    int chips = plan.chips().size();
    for (int at = 0; at < aged.length; at++) {
      double gone = aged[at] + pricedOut[at];
      if (gone > 0) {
        int chip = at / lanes % chips;
        int buyer = at / lanes / chips;
        int lane = at % lanes;
        double watts = limits.perChip(resource, buyer, chip, lane);
        givenBack[resource * lanes + lane] += gone * watts;
      }
    }
  }

  /** Adds up what contracts take. */
  void addContracts(NewCapacity of) {
    Arrays.fill(byContracts, 0);
    for (SegmentChoice choice : of.choices()) {
      int[] cells = choice.offers().cells();
      for (int local = 0; local < cells.length; local++) {
        int line = plan.market().lineOf(cells[local]);
        for (int lane = 0; lane < lanes; lane++) {
          double tasks = of.contracts().tasks(line, lane);
          double own = tasks > 0 ? tasks * choice.sharesOfLines()[local * lanes + lane] : 0;
          if (own > 0) {
            add(byContracts, cells[local], own / of.costs().tasksPerChip(cells[local], lane), lane);
          }
        }
      }
    }
  }

  /**
   * What contracts and choice at zero rent take together.
   *
   * @param use where it goes: resource × lane
   */
  void addAll(NewCapacity of, double[] use) {
    System.arraycopy(byContracts, 0, use, 0, byContracts.length);
    double[] tasksPerChip = of.costs().tasksPerChip();
    for (SegmentChoice choice : of.choices()) {
      int[] cells = choice.offers().cells();
      for (int local = 0; local < cells.length; local++) {
        int pool = plan.market().poolOf(cells[local]);
        int place = of.costs().place(cells[local]) * lanes;
        for (int lane = 0; lane < lanes; lane++) {
          double share = choice.shares()[local * lanes + lane];
          double free = share > 0 ? of.free(pool, lane) : 0;
          if (free > 0) {
            add(use, cells[local], free * share / tasksPerChip[place + lane], lane);
          }
        }
      }
    }
  }

  private void add(double[] use, int cell, double chips, int lane) {
    for (int resource = 0; resource < limits.size(); resource++) {
      use[resource * lanes + lane] += chips * perChip(resource, cell, lane);
    }
  }

  /** What a chip in a cell takes of a resource. */
  double perChip(int resource, int cell, int lane) {
    Market market = plan.market();
    return limits.perChip(resource, market.buyerOf(cell), market.chipOf(cell), lane);
  }

  /** Whether any chip that contracts bring to a line takes of a resource. */
  boolean uses(NewCapacity of, Line line, int resource, int lane) {
    SegmentChoice choice = of.choice(line);
    for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
      if (choice.shareOfLine(cell, lane) > 0 && perChip(resource, cell, lane) > 0) {
        return true;
      }
    }
    return false;
  }
}
