package chipcast.command;

import chipcast.claim.Worlds;
import chipcast.result.Outcome;
import chipcast.scenario.Request;
import chipcast.scenario.YamlText;
import chipcast.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A scenario and the worlds that differ from it, each computed once. */
final class ScenarioWorlds implements Worlds {
  private static final String BY = "a claim";

  private final Session session;
  private final Scenarios.Asked asked;
  private final Forecast forecast;
  private final Map<String, Forecast> others = new HashMap<>();

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
      known = new Computation(session, loaded).forecastBoth();
      others.put(key.toString(), known);
    }
    return known;
  }
}
