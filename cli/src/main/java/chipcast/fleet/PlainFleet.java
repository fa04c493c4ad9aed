package chipcast.fleet;

import java.util.ArrayList;
import java.util.List;

/**
 * The arithmetic of {@link FleetYear}: one lane on arrays by place: a cohort in a segment that may
 * hold it.
 */
final class PlainFleet {
  private final FleetStructure structure;
  private final FleetInputs in;
  private final int lane;
  private final int segments;
  private final double[] opening;
  private final double[] aged;
  private final double[] stock;
  private final double[] spare;
  private final double[] served;
  private final double[] lack;
  private final double[] arriving;

  PlainFleet(FleetStructure structure, FleetInputs in, double[] opening, int lane) {
    this.structure = structure;
    this.in = in;
    this.lane = lane;
    this.segments = structure.segments();
    int places = structure.places();
    this.opening = new double[places];
    this.aged = new double[places];
    this.stock = new double[places];
    this.spare = new double[places];
    this.served = new double[segments];
    this.lack = new double[segments];
    this.arriving = new double[segments];
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      age(cohort, opening);
    }
  }

  private void age(int cohort, double[] before) {
    for (int at = structure.firstPlace(cohort); at < structure.firstPlace(cohort + 1); at++) {
      opening[at] = at(before, at);
      stock[at] = opening[at] * at(in.survival(), cohort);
      aged[at] = opening[at] - stock[at];
    }
  }

  FleetYear year() {
    double[] before = stock.clone();
    serve();
    pass(true);
    serve();
    pass(false);
    serve();
    List<FleetYear.Cell> cells = new ArrayList<>();
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      for (int segment = 0; segment < segments; segment++) {
        if (inService(cohort, segment)) {
          cells.add(cell(cohort, segment, before));
        }
      }
    }
    List<FleetYear.SegmentTerm> terms = new ArrayList<>();
    for (int segment = 0; segment < segments; segment++) {
      double lacking = FleetRules.lacking(served[segment], needed(segment));
      terms.add(new FleetYear.SegmentTerm(needed(segment), served[segment], lacking));
    }
    return new FleetYear(cells, terms);
  }

  private void serve() {
    for (int segment = 0; segment < segments; segment++) {
      served[segment] = 0;
    }
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      for (int segment = 0; segment < segments; segment++) {
        if (inService(cohort, segment)) {
          served[segment] += stock[structure.place(cohort, segment)] * usable(cohort, segment);
        }
      }
    }
  }

  private void pass(boolean handDown) {
    for (int buyer = 0; buyer < structure.buyers(); buyer++) {
      int[] own = structure.segmentsOfBuyer(buyer);
      for (int segment : own) {
        boolean open = !(handDown && structure.training(segment));
        lack[segment] = open ? FleetRules.lacking(served[segment], needed(segment)) : 0;
        arriving[segment] = 0;
      }
      double[] offered = new double[structure.cohorts()];
      double[] rate = new double[structure.cohorts()];
      for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
        offered[cohort] = offer(cohort, own, handDown);
        rate[cohort] = FleetRules.ratio(offered[cohort], wanted(cohort, own));
        arrive(cohort, own, rate[cohort]);
      }
      for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
        move(cohort, own, rate[cohort], offered[cohort]);
      }
    }
  }

  private double offer(int cohort, int[] own, boolean handDown) {
    double offered = 0;
    for (int segment : own) {
      if (moves(cohort, segment)) {
        double part = handDown ? handedDown(cohort, segment) : spare(cohort, segment);
        int at = structure.place(cohort, segment);
        spare[at] = part * stock[at];
        offered += spare[at];
      }
    }
    return offered;
  }

  private double wanted(int cohort, int[] own) {
    double wanted = 0;
    for (int segment : own) {
      if (moves(cohort, segment)) {
        wanted += FleetRules.wanted(usable(cohort, segment), lack[segment]);
      }
    }
    return wanted;
  }

  private void arrive(int cohort, int[] own, double rate) {
    for (int segment : own) {
      if (moves(cohort, segment)) {
        arriving[segment] += rate * lack[segment] * usable(cohort, segment);
      }
    }
  }

  private void move(int cohort, int[] own, double rate, double offered) {
    double gone = 0;
    for (int segment : own) {
      if (moves(cohort, segment)) {
        double taken = FleetRules.taken(lack[segment], arriving[segment]);
        double wanted = FleetRules.wanted(usable(cohort, segment), lack[segment]);
        double part = rate * wanted * taken;
        stock[structure.place(cohort, segment)] += part;
        gone += part;
      }
    }
    double left = Math.min(FleetRules.ratio(gone, offered), 1);
    for (int segment : own) {
      if (moves(cohort, segment)) {
        int at = structure.place(cohort, segment);
        stock[at] -= spare[at] * left;
      }
    }
  }

  private FleetYear.Cell cell(int cohort, int segment, double[] before) {
    int at = structure.place(cohort, segment);
    double capacity = at(in.capacity(), structure.cell(cohort, segment));
    double pricedOut = FleetRules.pricedOut(capacity, usable(cohort, segment)) ? stock[at] : 0;
    double moved = stock[at] - before[at];
    double surviving = stock[at] - pricedOut;
    double stranded = spare(cohort, segment) * surviving;
    return new FleetYear.Cell(
        cohort, segment, opening[at], aged[at], moved, pricedOut, surviving, stranded);
  }

  private double at(double[] array, int index) {
    return array[index * in.lanes() + lane];
  }

  private double needed(int segment) {
    return at(in.needed(), segment);
  }

  private boolean inService(int cohort, int segment) {
    return structure.vintage(cohort) < in.year() && structure.holds(cohort, segment);
  }

  private boolean moves(int cohort, int segment) {
    return structure.programmable(cohort) && inService(cohort, segment);
  }

  private double usable(int cohort, int segment) {
    int cell = structure.cell(cohort, segment);
    double running = at(in.runningCost(), cell);
    double bestNew = at(in.bestNew(), segment);
    return FleetRules.usable(at(in.capacity(), cell), running, bestNew, in.margin()[lane]);
  }

  private double spare(int cohort, int segment) {
    double idle = FleetRules.idle(served[segment], needed(segment));
    return FleetRules.spare(usable(cohort, segment), idle);
  }

  private double handedDown(int cohort, int segment) {
    int age = in.year() - structure.vintage(cohort);
    double part = FleetRules.handedDown(age, in.handDown()[lane], in.handDownAge()[lane]);
    return structure.training(segment) ? part : 0;
  }
}
