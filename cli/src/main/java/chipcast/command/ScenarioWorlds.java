package chipcast.command;

import chipcast.claim.Worlds;
import chipcast.result.Outcome;
import chipcast.scenario.Request;
import chipcast.scenario.YamlText;
import chipcast.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A scenario and the worlds that differ from it. The latest of those are kept, as a limb asks for
 * the same ones again; all of them would fill the memory.
 */
final class ScenarioWorlds implements Worlds {
  private static final String BY = "a claim";

  /** The two worlds of a comparison, and one of the next. */
  private static final int MOST_KEPT = 3;

  private final Session session;
  private final Scenarios.Asked asked;
  private final Forecast forecast;
  private final Map<String, Forecast> others = new LinkedHashMap<>();

  /**
   * The worlds around a scenario.
   *
   * @param forecast the scenario itself
   */
  ScenarioWorlds(Session session, Scenarios.Asked asked, Forecast forecast) {
    this.session = session;
    this.asked = asked;
    this.forecast = forecast;
  }

  @Override
  public Outcome outcome(List<Node> overrides, boolean frozen) {
    Forecast of = overrides.isEmpty() ? forecast : other(overrides);
    return frozen ? of.frozen().get() : of.outcome();
  }

  private Forecast other(List<Node> overrides) {
    List<Request.Aside> asides = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (Node node : overrides) {
      asides.add(new Request.Aside(BY, node));
      key.append(YamlText.flow(node)).append('\n');
    }
    Forecast known = others.get(key.toString());
    if (known == null) {
      Scenarios.Loaded loaded = new Scenarios(session).load(asked, asides);
      known = remembering(new Computation(session, loaded).forecast());
      if (others.size() == MOST_KEPT) {
        others.remove(others.keySet().iterator().next());
      }
      others.put(key.toString(), known);
    }
    return known;
  }

  /** A forecast that computes frozen weights once. */
  private static Forecast remembering(Forecast of) {
    AtomicReference<Outcome> frozen = new AtomicReference<>();
    return new Forecast(
        of.outcome(),
        () -> frozen.updateAndGet(known -> known == null ? of.frozen().get() : known));
  }
}
