package chipcast.projection;

import chipcast.assumption.BaseYear;
import chipcast.assumption.Deployment;
import chipcast.assumption.Workload;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the fleet observed in the base year where it works: each buyer's chips of each vintage over
 * the workloads by their shares of the fleet's time, over the tiers of a workload by its stated
 * tier shares as far as the chip can serve them, and over joint and split pools.
 *
 * <p>Shares of time are renormalised over what a chip can serve, so the fleet's realised time by
 * workload differs a little from what was stated where chips are partial.
 */
final class BaseFleet {
  private final Plan plan;
  private final Block block;
  private final CostTable costs;
  private final Fleet fleet;
  private final List<List<Segment>> segmentsOfBuyer = new ArrayList<>();

  private BaseFleet(Plan plan, Block block, CostTable costs, Fleet fleet) {
    this.plan = plan;
    this.block = block;
    this.costs = costs;
    this.fleet = fleet;
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      segmentsOfBuyer.add(new ArrayList<>());
    }
    for (Segment segment : plan.market().segments()) {
      segmentsOfBuyer.get(segment.buyer()).add(segment);
    }
  }

  /** Places the observed fleet; {@code costs} must be filled for the base year. */
  static void place(Plan plan, Block block, CostTable costs, Fleet fleet) {
    BaseFleet base = new BaseFleet(plan, block, costs, fleet);
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      base.place(chip);
    }
  }

  /** States how many chips of each family each buyer has, which the loads of pools follow. */
  static void statePools(Plan plan, Block block, Fleet fleet) {
    BaseYear baseYear = plan.world().baseYear();
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      BaseYear.Vintages vintages = baseYear.fleet().get(plan.chips().get(chip).id());
      if (vintages != null) {
        int family = plan.familyOf(chip);
        BaseYear.Owners owners = baseYear.owners().get(plan.families().get(family).id());
        for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
          Assumption owned =
              owners == null ? null : owners.shares().get(plan.buyers().get(buyer).id());
          for (int lane = 0; owned != null && lane < block.lanes(); lane++) {
            for (Assumption chips : vintages.chips().values()) {
              fleet.statePool(buyer, family, lane, block.of(chips, lane) * block.of(owned, lane));
            }
          }
        }
      }
    }
  }

  private void place(int chip) {
    BaseYear baseYear = plan.world().baseYear();
    BaseYear.Vintages vintages = baseYear.fleet().get(plan.chips().get(chip).id());
    if (vintages == null) {
      return;
    }
    BaseYear.Owners of = baseYear.owners().get(plan.chips().get(chip).family().id());
    Map<String, Assumption> owners = of == null ? Map.of() : of.shares();
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      Assumption owned = owners.get(plan.buyers().get(buyer).id());
      if (owned != null) {
        for (int lane = 0; lane < block.lanes(); lane++) {
          place(chip, buyer, vintages, block.of(owned, lane), lane);
        }
      }
    }
  }

  private void place(int chip, int buyer, BaseYear.Vintages vintages, double owned, int lane) {
    Map<String, Double> ofWorkload = new HashMap<>();
    List<Cell> cells = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    for (Segment segment : segmentsOfBuyer.get(buyer)) {
      for (Cell cell : cellsOf(segment, chip)) {
        double each = serves(cell, lane) ? seconds(segment, cell, lane) : 0;
        cells.add(cell);
        segments.add(segment);
        seconds.add(each);
        ofWorkload.merge(workload(segment).id(), each, Double::sum);
      }
    }
    double[] parts = new double[cells.size()];
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      Workload workload = workload(segments.get(i));
      double all = ofWorkload.getOrDefault(workload.id(), 0.0);
      parts[i] = all == 0 ? 0 : timeShare(segments.get(i), workload, lane) * seconds.get(i) / all;
      sum += parts[i];
    }
    if (sum > 0) {
      for (Map.Entry<String, Assumption> vintage : vintages.chips().entrySet()) {
        double chips = block.of(vintage.getValue(), lane) * owned;
        int year = Integer.parseInt(vintage.getKey());
        for (int i = 0; i < parts.length; i++) {
          fleet.add(cells.get(i), year, lane, chips * (parts[i] / sum));
        }
      }
    }
  }

  /**
   * The part of a chip's time on a workload that a cell gets, up to a factor common to all of the
   * workload's cells of a buyer.
   */
  private double seconds(Segment segment, Cell cell, int lane) {
    Service service = plan.services().get(segment.service());
    return poolShare(segment, service.workload(), lane)
        * seconds(cell, lane)
        * block.of(service.tier().share(), lane);
  }

  private Workload workload(Segment segment) {
    return plan.services().get(segment.service()).workload();
  }

  /** Whether a draw leaves the chip fit to serve where the plan puts it. */
  private boolean serves(Cell cell, int lane) {
    return costs.busySeconds(cell.index(), lane) < Double.POSITIVE_INFINITY;
  }

  private double seconds(Cell cell, int lane) {
    return costs.busySeconds(cell.index(), lane) / costs.load(cell.index(), lane);
  }

  /** Shares of time are of the data-centre fleet; at the edge a workload without one has all. */
  private double timeShare(Segment segment, Workload workload, int lane) {
    if (workload.base().fleetShare().isPresent()) {
      return block.of(workload.base().fleetShare().get(), lane);
    }
    return plan.buyers().get(segment.buyer()).deployment() == Deployment.EDGE ? 1 : 0;
  }

  private double poolShare(Segment segment, Workload workload, int lane) {
    double split =
        workload.split().isPresent()
            ? workload.split().get().at(plan.years().get(0), block.draw(lane))
            : 0;
    return segment.isSplit() ? split : 1 - split;
  }

  /** A chip's cells in all pools of a segment; none where it cannot serve one of them. */
  private List<Cell> cellsOf(Segment segment, int chip) {
    List<Cell> cells = new ArrayList<>();
    for (Pool pool : segment.pools()) {
      Cell cell = plan.market().cellOf(pool, chip);
      if (cell == null) {
        return List.of();
      }
      cells.add(cell);
    }
    return cells;
  }
}
