package chipcast.claim;

import chipcast.result.Outcome;
import chipcast.source.Node;
import java.util.List;

/** The worlds that limbs ask about: a scenario computed as it is or with something overridden. */
public interface Worlds {

  /**
   * A world computed.
   *
   * @param overrides what differs from the scenario, each {@code set:}, {@code add:}, {@code
   *     remove:} as in a scenario's file; none for the scenario itself
   * @param frozen whether share weights stay what they were in the base year
   * @throws chipcast.source.InvalidInput if the overrides do not fit the scenario
   */
  Outcome outcome(List<Node> overrides, boolean frozen);
}
