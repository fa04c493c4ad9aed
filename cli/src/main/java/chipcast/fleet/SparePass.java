package chipcast.fleet;

import java.util.Arrays;

/** The proportional pass of spare chips over lanes; works on the stock of a {@link FleetLanes}. */
final class SparePass {
  private final FleetStructure structure;
  private final int lanes;
  private final double[] stock;
  private final double[] usable;
  private final double[] spare;
  private final double[] served;
  private final double[] lack;
  private final double[] arriving;
  private final double[] offered;
  private final double[] rate;
  private final double[] gone;
  private final boolean[] moving;

  SparePass(FleetStructure structure, int lanes, double[] stock, double[] usable) {
    this.structure = structure;
    this.lanes = lanes;
    this.stock = stock;
    this.usable = usable;
    this.spare = new double[stock.length];
    this.served = new double[structure.segments() * lanes];
    this.lack = new double[structure.segments() * lanes];
    this.arriving = new double[structure.segments() * lanes];
    this.offered = new double[structure.cohorts() * lanes];
    this.rate = new double[structure.cohorts() * lanes];
    this.gone = new double[lanes];
    this.moving = new boolean[structure.cohorts()];
  }

  /** Whether a buyer has any of a cohort in service: where it has none nothing can come of it. */
  boolean inService(FleetInputs in, int buyer, int cohort) {
    if (structure.vintage(cohort) >= in.year()) {
      return false;
    }
    for (int segment : structure.segmentsOf(buyer, cohort)) {
      int from = structure.stock(cohort, segment) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        if (stock[from + lane] > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tasks a year that the stock serves: segment × lane. */
  double[] serve(FleetInputs in) {
    Arrays.fill(served, 0);
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) < in.year()) {
        for (int buyer = 0; buyer < structure.buyers(); buyer++) {
          serve(cohort, structure.segmentsOf(buyer, cohort));
        }
      }
    }
    return served;
  }

  /** What {@link #serve} last found; read only. */
  double[] served() {
    return served;
  }

  private void serve(int cohort, int[] segments) {
    for (int segment : segments) {
      int at = structure.stock(cohort, segment) * lanes;
      int cell = structure.cell(cohort, segment) * lanes;
      int to = segment * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        served[to + lane] += stock[at + lane] * usable[cell + lane];
      }
    }
  }

  /** Hands training vintages down, or moves what is spare. */
  void run(FleetInputs in, boolean handDown) {
    serve(in);
    for (int buyer = 0; buyer < structure.buyers(); buyer++) {
      findLacks(in, structure.segmentsOfBuyer(buyer), handDown);
      for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
        moving[cohort] = structure.programmable(cohort) && inService(in, buyer, cohort);
        if (moving[cohort]) {
          int[] own = structure.segmentsOf(buyer, cohort);
          offer(in, cohort, own, handDown);
          arrive(cohort, own);
        }
      }
      for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
        if (moving[cohort]) {
          move(cohort, structure.segmentsOf(buyer, cohort));
        }
      }
    }
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

  private void offer(FleetInputs in, int cohort, int[] own, boolean handDown) {
    int ofCohort = cohort * lanes;
    Arrays.fill(offered, ofCohort, ofCohort + lanes, 0);
    Arrays.fill(rate, ofCohort, ofCohort + lanes, 0);
    for (int segment : own) {
      int from = structure.stock(cohort, segment) * lanes;
      int cell = structure.cell(cohort, segment) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double part =
            handDown
                ? handedDown(in, cohort, segment, lane)
                : spare(in, segment, usable[cell + lane], lane);
        spare[from + lane] = part * stock[from + lane];
        offered[ofCohort + lane] += spare[from + lane];
        rate[ofCohort + lane] +=
            FleetRules.wanted(usable[cell + lane], lack[segment * lanes + lane]);
      }
    }
    for (int at = ofCohort; at < ofCohort + lanes; at++) {
      rate[at] = FleetRules.ratio(offered[at], rate[at]);
    }
  }

  private double handedDown(FleetInputs in, int cohort, int segment, int lane) {
    int age = in.year() - structure.vintage(cohort);
    double part = FleetRules.handedDown(age, in.handDown()[lane], in.handDownAge()[lane]);
    return structure.training(segment) ? part : 0;
  }

  private double spare(FleetInputs in, int segment, double usable, int lane) {
    int at = segment * lanes + lane;
    return FleetRules.spare(usable, FleetRules.idle(served[at], in.needed()[at]));
  }

  private void arrive(int cohort, int[] own) {
    for (int segment : own) {
      int cell = structure.cell(cohort, segment) * lanes;
      int to = segment * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        arriving[to + lane] += rate[cohort * lanes + lane] * lack[to + lane] * usable[cell + lane];
      }
    }
  }

  private void move(int cohort, int[] own) {
    Arrays.fill(gone, 0);
    for (int segment : own) {
      takeIn(cohort, segment);
    }
    for (int segment : own) {
      int from = structure.stock(cohort, segment) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double left = FleetRules.ratio(gone[lane], offered[cohort * lanes + lane]);
        stock[from + lane] -= spare[from + lane] * Math.min(left, 1);
      }
    }
  }

  private void takeIn(int cohort, int segment) {
    int to = structure.stock(cohort, segment) * lanes;
    int cell = structure.cell(cohort, segment) * lanes;
    int ofSegment = segment * lanes;
    for (int lane = 0; lane < lanes; lane++) {
      double taken = FleetRules.taken(lack[ofSegment + lane], arriving[ofSegment + lane]);
      double wanted = FleetRules.wanted(usable[cell + lane], lack[ofSegment + lane]);
      double part = rate[cohort * lanes + lane] * wanted * taken;
      stock[to + lane] += part;
      gone[lane] += part;
    }
  }
}
