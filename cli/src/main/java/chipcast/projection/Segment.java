package chipcast.projection;

import chipcast.result.SegmentLabel;
import java.util.List;

/**
 * Where one choice is made: a buyer's tasks of one service, in joint or in split pools.
 *
 * @param index its number in the plan
 * @param label what it is called in results
 * @param buyer number of the buyer
 * @param service number of the service
 * @param pools the pools that serve a task together: one that does all phases, or one for the
 *     phases before the last and one for the last
 * @param options what can be chosen
 */
record Segment(
    int index, SegmentLabel label, int buyer, int service, List<Pool> pools, List<Option> options) {
  Segment {
    pools = List.copyOf(pools);
    options = List.copyOf(options);
  }

  /** Whether prefill and decode have pools of their own. */
  boolean isSplit() {
    return pools.size() > 1;
  }
}
