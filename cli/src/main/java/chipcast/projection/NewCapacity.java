package chipcast.projection;

import chipcast.fleet.FleetLanes;
import java.util.List;

/**
 * A year's demand for new capacity, before anything is rationed.
 *
 * @param plan that is run
 * @param year index of the year
 * @param kernel the fleet, settled: what pools lack, what retired
 * @param contracts what they bring
 * @param costs of the year
 * @param choices at zero rent, by segment
 */
record NewCapacity(
    Plan plan,
    int year,
    FleetLanes kernel,
    Contracts contracts,
    CostTable costs,
    List<SegmentChoice> choices) {

  int lanes() {
    return kernel.lacking().length / plan.market().pools().size();
  }

  /** Tasks that a pool lacks and contracts do not bring. */
  double free(int pool, int lane) {
    double lacking = kernel.lacking()[pool * lanes() + lane];
    return contracts.free(pool, lacking, lane);
  }

  /** New tasks that a segment wants: what its pool that lacks most lacks. */
  double wanted(SegmentChoice choice, int lane) {
    double most = 0;
    for (Pool pool : choice.segment().pools()) {
      most = Math.max(most, free(pool.index(), lane));
    }
    return most;
  }

  /** The choice of a line's segment. */
  SegmentChoice choice(Line line) {
    return choices.get(plan.market().pools().get(line.pool()).segment());
  }
}
