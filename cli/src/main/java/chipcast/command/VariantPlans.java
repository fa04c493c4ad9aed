package chipcast.command;

import chipcast.projection.Plan;
import chipcast.scenario.Request;
import chipcast.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compiles the worlds that claims compare a scenario with.
 *
 * @param session the call
 * @param asked the scenario, as it was asked for
 * @param id of the scenario
 * @param frozen whether share weights stay those of the base year
 * @param before overrides that the scenario itself has in this comparison
 */
record VariantPlans(
    Session session, Scenarios.Asked asked, String id, boolean frozen, List<Request.Aside> before)
    implements Function<List<Node>, Plan> {
  VariantPlans {
    before = List.copyOf(before);
  }

  VariantPlans(Session session, Scenarios.Asked asked, String id, boolean frozen) {
    this(session, asked, id, frozen, List.of());
  }

  @Override
  public Plan apply(List<Node> overrides) {
    List<Request.Aside> asides = new ArrayList<>(before);
    overrides.forEach(node -> asides.add(new Request.Aside("a claim", node)));
    Plan plan = Plan.of(id, new Scenarios(session).load(asked, asides).world());
    return frozen ? plan.withFrozenWeights() : plan;
  }
}
