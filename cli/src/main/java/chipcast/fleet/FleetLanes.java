package chipcast.fleet;

import java.util.Arrays;

/**
 * A fleet over lanes: {@link FleetYear} with the same operations in the same order. An instance
 * holds the stock of a block of draws from year to year and its working memory; it belongs to one
 * thread. Each year: {@link #settle}, then {@link #build} once choice and limits have said what is
 * built.
 *
 * <p>What its accessors return are its own live arrays, cohort × segment × lane unless said
 * otherwise: to read until the next call, not to keep.
 */
public final class FleetLanes {
  private final FleetStructure structure;
  private final int lanes;
  private final double[] stock;
  private final double[] aged;
  private final double[] pricedOut;
  private final double[] lacking;
  private final double[] usable;
  private final SparePass pass;

  /**
   * A fleet of the base year.
   *
   * @param structure who is who
   * @param lanes how many draws are worked on side by side
   * @param observed chips in service at the end of the base year, cohort × segment × lane; the
   *     fleet keeps this array and goes on with it
   */
  public FleetLanes(FleetStructure structure, int lanes, double[] observed) {
    this.structure = structure;
    this.lanes = lanes;
    this.stock = observed;
    this.aged = new double[stock.length];
    this.pricedOut = new double[stock.length];
    this.lacking = new double[structure.segments() * lanes];
    this.usable = new double[structure.chips() * structure.segments() * lanes];
    this.pass = new SparePass(structure, lanes, stock, usable);
  }

  /**
   * Takes the fleet through a year up to the point where new chips come.
   *
   * @param in what it meets
   */
  public void settle(FleetInputs in) {
    age(in);
    findUsable(in);
    pass.run(in, true);
    pass.run(in, false);
    double[] served = pass.serve(in);
    for (int i = 0; i < lacking.length; i++) {
      lacking[i] = FleetRules.lacking(served[i], in.needed()[i]);
    }
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      for (int buyer = 0; buyer < structure.buyers(); buyer++) {
        if (pass.inService(in, buyer, cohort)) {
          for (int segment : structure.segmentsOf(buyer, cohort)) {
            retire(in, cohort, segment);
          }
        }
      }
    }
  }

  private void age(FleetInputs in) {
    Arrays.fill(pricedOut, 0);
    int cellsOfCohort = structure.segments() * lanes;
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) < in.year()) {
        age(in.survival(), cohort * lanes, cohort * cellsOfCohort, (cohort + 1) * cellsOfCohort);
      }
    }
  }

  private void age(double[] survival, int ofCohort, int from, int to) {
    for (int cell = from; cell < to; cell += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        double opening = stock[cell + lane];
        stock[cell + lane] = opening * survival[ofCohort + lane];
        aged[cell + lane] = opening - stock[cell + lane];
      }
    }
  }

  private void findUsable(FleetInputs in) {
    int cellsOfChip = structure.segments() * lanes;
    for (int from = 0; from < usable.length; from += cellsOfChip) {
      for (int ofSegment = 0; ofSegment < cellsOfChip; ofSegment += lanes) {
        for (int lane = 0; lane < lanes; lane++) {
          int at = from + ofSegment + lane;
          usable[at] =
              FleetRules.usable(
                  in.capacity()[at],
                  in.runningCost()[at],
                  in.bestNew()[ofSegment + lane],
                  in.margin()[lane]);
        }
      }
    }
  }

  private void retire(FleetInputs in, int cohort, int segment) {
    int from = structure.stock(cohort, segment) * lanes;
    int cell = structure.cell(cohort, segment) * lanes;
    for (int lane = 0; lane < lanes; lane++) {
      int at = from + lane;
      boolean gone = FleetRules.pricedOut(in.capacity()[cell + lane], usable[cell + lane]);
      pricedOut[at] = gone ? stock[at] : 0;
      stock[at] -= pricedOut[at];
    }
  }

  /**
   * Adds a year's new chips, which closes it.
   *
   * @param year calendar year; only cohorts of this vintage receive chips
   * @param built chips: chip × segment × lane
   */
  public void build(int year, double[] built) {
    int cells = structure.segments() * lanes;
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) == year) {
        int to = cohort * cells;
        int from = structure.chip(cohort) * cells;
        for (int i = 0; i < cells; i++) {
          stock[to + i] += built[from + i];
        }
      }
    }
  }

  /** Chips in service. */
  public double[] stock() {
    return stock;
  }

  /** Chips retired by age in the year that was last settled. */
  public double[] aged() {
    return aged;
  }

  /** Chips retired in that year because running them cost more than something new. */
  public double[] pricedOut() {
    return pricedOut;
  }

  /**
   * Chips of the settled year in service without work that could not move; a new array, as few ask.
   *
   * @param in what the fleet met in the year
   */
  public double[] stranded(FleetInputs in) {
    double[] stranded = new double[stock.length];
    double[] served = pass.served();
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      for (int segment = 0; segment < structure.segments(); segment++) {
        int from = structure.stock(cohort, segment) * lanes;
        int cell = structure.cell(cohort, segment) * lanes;
        for (int lane = 0; lane < lanes; lane++) {
          int at = segment * lanes + lane;
          double idle = FleetRules.idle(served[at], in.needed()[at]);
          stranded[from + lane] = FleetRules.spare(usable[cell + lane], idle) * stock[from + lane];
        }
      }
    }
    return stranded;
  }

  /** Tasks a year that new capacity must serve: segment × lane. */
  public double[] lacking() {
    return lacking;
  }
}
