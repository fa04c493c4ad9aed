package chipcast.fleet;

import java.util.Arrays;

/** The proportional pass of spare chips over lanes; works on the stock of a {@link FleetLanes}. */
final class SparePass {
  private final FleetStructure structure;
  private final int lanes;
  private final double[] stock;
  private final double[] usable;
  private final boolean[] inService;
  private final double[] spare;
  private final double[] served;
  private final double[] idle;
  private final double[] lack;
  private final double[] arriving;
  private final double[] offered;
  private final double[] rate;
  private final double[] gone;
  private final double[] handed;
  private final boolean[] moving;

  /**
   * A pass.
   *
   * @param stock place × lane
   * @param usable cell × lane
   * @param inService whether a buyer has any of a cohort: buyer × cohort; where it has none nothing
   *     can come of it
   */
  SparePass(
      FleetStructure structure, int lanes, double[] stock, double[] usable, boolean[] inService) {
    this.structure = structure;
    this.lanes = lanes;
    this.stock = stock;
    this.usable = usable;
    this.inService = inService;
    this.spare = new double[stock.length];
    this.served = new double[structure.segments() * lanes];
    this.idle = new double[served.length];
    this.lack = new double[served.length];
    this.arriving = new double[served.length];
    this.offered = new double[structure.cohorts() * lanes];
    this.rate = new double[structure.cohorts() * lanes];
    this.gone = new double[lanes];
    this.handed = new double[lanes];
    this.moving = new boolean[structure.cohorts()];
  }

  private boolean inService(int buyer, int cohort) {
    return inService[buyer * structure.cohorts() + cohort];
  }

  /** Tasks a year that the stock served after the last pass: segment × lane; read only. */
  double[] served() {
    return served;
  }

  private void serve() {
    Arrays.fill(served, 0);
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      for (int buyer = 0; buyer < structure.buyers(); buyer++) {
        if (inService(buyer, cohort)) {
          serve(buyer, cohort);
        }
      }
    }
  }

  private void serve(int buyer, int cohort) {
    int[] segments = structure.segmentsOf(buyer, cohort);
    int[] cells = structure.cellsOf(buyer, cohort);
    int place = structure.firstPlace(buyer, cohort) * lanes;
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i] * lanes;
      int to = segments[i] * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        served[to + lane] += stock[place + lane] * usable[cell + lane];
      }
      place += lanes;
    }
  }

  /**
   * Hands training vintages down, which comes first in a year, or moves what is spare; afterwards
   * {@link #served} is up to date.
   */
  void run(FleetInputs in, boolean handDown) {
    if (handDown) {
      serve();
    }
    for (int at = 0; at < idle.length; at++) {
      idle[at] = FleetRules.idle(served[at], in.needed()[at]);
    }
    boolean moved = false;
    for (int buyer = 0; buyer < structure.buyers(); buyer++) {
      moved |= run(in, buyer, handDown);
    }
    if (moved) {
      serve();
    }
  }

  private boolean run(FleetInputs in, int buyer, boolean handDown) {
    findLacks(in, structure.segmentsOfBuyer(buyer), handDown);
    boolean any = false;
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      moving[cohort] =
          structure.programmable(cohort)
              && inService(buyer, cohort)
              && offers(in, buyer, cohort, handDown);
      if (moving[cohort]) {
        any = true;
        want(buyer, cohort);
        arrive(buyer, cohort);
      }
    }
    for (int cohort = 0; any && cohort < structure.cohorts(); cohort++) {
      if (moving[cohort]) {
        move(buyer, cohort);
      }
    }
    return any;
  }

  private void findLacks(FleetInputs in, int[] own, boolean handDown) {
    for (int segment : own) {
      boolean open = !(handDown && structure.training(segment));
      for (int at = segment * lanes; at < (segment + 1) * lanes; at++) {
        lack[at] = open ? FleetRules.lacking(served[at], in.needed()[at]) : 0;
        arriving[at] = 0;
      }
    }
  }

  /** Finds what can go elsewhere; says whether that is anything in any lane. */
  private boolean offers(FleetInputs in, int buyer, int cohort, boolean handDown) {
    Arrays.fill(offered, cohort * lanes, (cohort + 1) * lanes, 0);
    if (handDown && !handsDown(in, cohort)) {
      return false;
    }
    int[] segments = structure.segmentsOf(buyer, cohort);
    int[] cells = structure.cellsOf(buyer, cohort);
    int place = structure.firstPlace(buyer, cohort) * lanes;
    for (int i = 0; i < cells.length; i++) {
      if (!handDown) {
        offerSpare(cohort, place, segments[i], cells[i]);
      } else {
        offerHanded(cohort, place, structure.training(segments[i]));
      }
      place += lanes;
    }
    boolean any = false;
    for (int at = cohort * lanes; at < (cohort + 1) * lanes; at++) {
      any |= offered[at] > 0;
    }
    return any;
  }

  private boolean handsDown(FleetInputs in, int cohort) {
    int age = in.year() - structure.vintage(cohort);
    boolean any = false;
    for (int lane = 0; lane < lanes; lane++) {
      handed[lane] = FleetRules.handedDown(age, in.handDown()[lane], in.handDownAge()[lane]);
      any |= handed[lane] > 0;
    }
    return any;
  }

  private void offerHanded(int cohort, int place, boolean training) {
    for (int lane = 0; lane < lanes; lane++) {
      spare[place + lane] = training ? handed[lane] * stock[place + lane] : 0;
      offered[cohort * lanes + lane] += spare[place + lane];
    }
  }

  private void offerSpare(int cohort, int place, int segment, int cell) {
    for (int lane = 0; lane < lanes; lane++) {
      double part = FleetRules.spare(usable[cell * lanes + lane], idle[segment * lanes + lane]);
      spare[place + lane] = part * stock[place + lane];
      offered[cohort * lanes + lane] += spare[place + lane];
    }
  }

  /** What each lack is offered for each unit of it. */
  private void want(int buyer, int cohort) {
    int[] segments = structure.segmentsOf(buyer, cohort);
    int[] cells = structure.cellsOf(buyer, cohort);
    int ofCohort = cohort * lanes;
    Arrays.fill(rate, ofCohort, ofCohort + lanes, 0);
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i] * lanes;
      int segment = segments[i] * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        rate[ofCohort + lane] += FleetRules.wanted(usable[cell + lane], lack[segment + lane]);
      }
    }
    for (int at = ofCohort; at < ofCohort + lanes; at++) {
      rate[at] = FleetRules.ratio(offered[at], rate[at]);
    }
  }

  private void arrive(int buyer, int cohort) {
    int[] segments = structure.segmentsOf(buyer, cohort);
    int[] cells = structure.cellsOf(buyer, cohort);
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i] * lanes;
      int to = segments[i] * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        arriving[to + lane] += rate[cohort * lanes + lane] * lack[to + lane] * usable[cell + lane];
      }
    }
  }

  private void move(int buyer, int cohort) {
    Arrays.fill(gone, 0);
    int[] segments = structure.segmentsOf(buyer, cohort);
    int[] cells = structure.cellsOf(buyer, cohort);
    int first = structure.firstPlace(buyer, cohort) * lanes;
    for (int i = 0; i < cells.length; i++) {
      takeIn(cohort, first + i * lanes, segments[i] * lanes, cells[i] * lanes);
    }
    for (int i = 0; i < cells.length; i++) {
      int place = first + i * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double left = FleetRules.ratio(gone[lane], offered[cohort * lanes + lane]);
        stock[place + lane] -= spare[place + lane] * Math.min(left, 1);
      }
    }
  }

  private void takeIn(int cohort, int place, int segment, int cell) {
    for (int lane = 0; lane < lanes; lane++) {
      double taken = FleetRules.taken(lack[segment + lane], arriving[segment + lane]);
      double wanted = FleetRules.wanted(usable[cell + lane], lack[segment + lane]);
      double part = rate[cohort * lanes + lane] * wanted * taken;
      stock[place + lane] += part;
      gone[lane] += part;
    }
  }
}
