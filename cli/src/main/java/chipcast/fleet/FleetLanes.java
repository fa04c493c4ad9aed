package chipcast.fleet;

import java.util.Arrays;

/**
 * A fleet over lanes: {@link FleetYear} with the same operations in the same order. An instance
 * holds the stock of a block of draws from year to year and its working memory; it belongs to one
 * thread. Each year: {@link #settle}, then {@link #build} once choice and limits have said what is
 * built.
 *
 * <p>What its accessors return are its own live arrays: to read until the next call, not to keep.
 */
public final class FleetLanes {
  private final FleetStructure structure;
  private final int lanes;
  private final double[] stock;
  private final double[] aged;
  private final double[] pricedOut;
  private final double[] lacking;
  private final double[] usable;
  private final boolean[] inService;
  private final SparePass pass;

  /**
   * A fleet of the base year.
   *
   * @param structure who is who
   * @param lanes how many draws are worked on side by side
   * @param observed chips in service at the end of the base year, place × lane; the fleet keeps
   *     this array and goes on with it
   */
  public FleetLanes(FleetStructure structure, int lanes, double[] observed) {
    this.structure = structure;
    this.lanes = lanes;
    this.stock = observed;
    this.aged = new double[structure.buyers() * structure.chips() * lanes];
    this.pricedOut = new double[aged.length];
    this.lacking = new double[structure.segments() * lanes];
    this.usable = new double[structure.cells() * lanes];
    this.inService = new boolean[structure.buyers() * structure.cohorts()];
    this.pass = new SparePass(structure, lanes, stock, usable, inService);
  }

  /**
   * Takes the fleet through a year up to the point where new chips come.
   *
   * @param in what it meets
   */
  public void settle(FleetInputs in) {
    Arrays.fill(aged, 0);
    Arrays.fill(pricedOut, 0);
    Arrays.fill(inService, false);
    Arrays.fill(usable, 0);
    eachCohort(in.year(), (buyer, cohort) -> age(in, buyer, cohort));
    pass.run(in, true);
    pass.run(in, false);
    double[] served = pass.served();
    for (int i = 0; i < lacking.length; i++) {
      lacking[i] = FleetRules.lacking(served[i], in.needed()[i]);
    }
    eachCohort(in.year(), (buyer, cohort) -> retire(in, buyer, cohort));
  }

  /** What is done to a cohort of a buyer. */
  @FunctionalInterface
  private interface Step {
    void of(int buyer, int cohort);
  }

  private void eachCohort(int year, Step step) {
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) < year) {
        for (int buyer = 0; buyer < structure.buyers(); buyer++) {
          step.of(buyer, cohort);
        }
      }
    }
  }

  /** Ages what a buyer has of a cohort; finds out whether anything is left, and of what use. */
  private void age(FleetInputs in, int buyer, int cohort) {
    int first = structure.firstPlace(buyer, cohort) * lanes;
    int to = first + structure.segmentsOf(buyer, cohort).length * lanes;
    int gone = gone(buyer, cohort);
    boolean any = false;
    for (int place = first; place < to; place += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        double opening = stock[place + lane];
        double left = opening * in.survival()[cohort * lanes + lane];
        stock[place + lane] = left;
        aged[gone + lane] += opening - left;
        any |= left > 0;
      }
    }
    if (any) {
      inService[buyer * structure.cohorts() + cohort] = true;
      findUsable(in, buyer, cohort);
    }
  }

  private int gone(int buyer, int cohort) {
    return (buyer * structure.chips() + structure.chip(cohort)) * lanes;
  }

  private void findUsable(FleetInputs in, int buyer, int cohort) {
    int[] segments = structure.segmentsOf(buyer, cohort);
    int[] cells = structure.cellsOf(buyer, cohort);
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i] * lanes;
      int segment = segments[i] * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        usable[cell + lane] =
            FleetRules.usable(
                in.capacity()[cell + lane],
                in.runningCost()[cell + lane],
                in.bestNew()[segment + lane],
                in.margin()[lane]);
      }
    }
  }

  private void retire(FleetInputs in, int buyer, int cohort) {
    if (!inService[buyer * structure.cohorts() + cohort]) {
      return;
    }
    int place = structure.firstPlace(buyer, cohort) * lanes;
    int gone = gone(buyer, cohort);
    for (int of : structure.cellsOf(buyer, cohort)) {
      int cell = of * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        if (FleetRules.pricedOut(in.capacity()[cell + lane], usable[cell + lane])) {
          pricedOut[gone + lane] += stock[place + lane];
          stock[place + lane] = 0;
        }
      }
      place += lanes;
    }
  }

  /**
   * Adds a year's new chips, which closes it.
   *
   * @param year calendar year; only cohorts of this vintage receive chips
   * @param built chips: cell × lane
   */
  public void build(int year, double[] built) {
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) == year) {
        for (int buyer = 0; buyer < structure.buyers(); buyer++) {
          build(built, buyer, cohort);
        }
      }
    }
  }

  private void build(double[] built, int buyer, int cohort) {
    int place = structure.firstPlace(buyer, cohort) * lanes;
    for (int of : structure.cellsOf(buyer, cohort)) {
      int cell = of * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        stock[place + lane] += built[cell + lane];
      }
      place += lanes;
    }
  }

  /** Chips in service: place × lane. */
  public double[] stock() {
    return stock;
  }

  /** Chips retired by age in the year that was last settled: buyer × chip × lane. */
  public double[] aged() {
    return aged;
  }

  /** Chips retired in that year as running them cost more than something new: the same. */
  public double[] pricedOut() {
    return pricedOut;
  }

  /**
   * Chips of the settled year in service without work that could not move; a new array by place, as
   * few ask.
   *
   * @param in what the fleet met in the year
   */
  public double[] stranded(FleetInputs in) {
    double[] stranded = new double[stock.length];
    double[] served = pass.served();
    eachCohort(
        in.year(),
        (buyer, cohort) -> {
          int place = structure.firstPlace(buyer, cohort) * lanes;
          for (int segment : structure.segmentsOf(buyer, cohort)) {
            int cell = structure.cell(cohort, segment) * lanes;
            for (int lane = 0; lane < lanes; lane++) {
              int at = segment * lanes + lane;
              double idle = FleetRules.idle(served[at], in.needed()[at]);
              stranded[place + lane] =
                  FleetRules.spare(usable[cell + lane], idle) * stock[place + lane];
            }
            place += lanes;
          }
        });
    return stranded;
  }

  /** Tasks a year that new capacity must serve: segment × lane. */
  public double[] lacking() {
    return lacking;
  }
}
