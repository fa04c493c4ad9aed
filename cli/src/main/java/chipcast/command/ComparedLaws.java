package chipcast.command;

import chipcast.assumption.Economics;
import chipcast.result.Structure;
import chipcast.scenario.Request;
import chipcast.source.InvalidInput;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.ScalarNode;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Shard;
import chipcast.uncertainty.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The same draws of a scenario under every law of choice. What one law says with given inputs and
 * another does not is a matter of the model's form, which no draw of inputs shows.
 *
 * @param session the call
 * @param asked the scenario, as it was asked for
 * @param frozen whether share weights stay those of the base year
 * @param drawing how draws are made
 * @param draws under each law
 */
record ComparedLaws(
    Session session, Scenarios.Asked asked, boolean frozen, Drawing drawing, long draws) {
  private static final String BY = "--laws";
  private static final String PATH = "economics.choice.law";

  /**
   * What draws found under one law.
   *
   * @param law its word
   * @param own whether the scenario has it
   * @param simulation none where the point run has no figures under it
   * @param refusal why there are none; empty where there are
   */
  record UnderLaw(String law, boolean own, Optional<Simulation> simulation, String refusal) {}

  /**
   * Draws under each law, the scenario's own first.
   *
   * @param own the scenario under its own law
   * @param questions what is asked of an outcome of some structure
   */
  List<UnderLaw> drawn(DrawnScenario own, Function<Structure, List<Question>> questions) {
    Economics.Law its = own.loaded().world().economics().choice().law();
    List<UnderLaw> all = new ArrayList<>();
    Ensemble told = drawing.ensemble(session, own.plan(), draws);
    all.add(underLaw(its, true, told, questions.apply(own.structure())));
    for (Economics.Law law : Economics.Law.values()) {
      if (law != its) {
        all.add(other(law, questions));
      }
    }
    return all;
  }

  private UnderLaw other(Economics.Law law, Function<Structure, List<Question>> questions) {
    DrawnScenario drawn;
    try {
      drawn = DrawnScenario.of(session, new Scenarios(session).load(asked, overrides(law)), frozen);
    } catch (NoSolution | InvalidInput refused) {
      String reason = String.valueOf(refused.getMessage());
      return new UnderLaw(word(law), false, Optional.empty(), reason);
    }
    Ensemble ensemble = drawing.silent(drawn.plan(), DrawingProgress.of(session, draws));
    return underLaw(law, false, ensemble, questions.apply(drawn.structure()));
  }

  private UnderLaw underLaw(
      Economics.Law law, boolean own, Ensemble ensemble, List<Question> questions) {
    Simulation simulation =
        Simulation.of(
            ensemble,
            drawing.sampler(),
            drawing.seed(),
            draws,
            Shard.WHOLE,
            questions,
            block -> {});
    return new UnderLaw(word(law), own, Optional.of(simulation), "");
  }

  private static List<Request.Aside> overrides(Economics.Law law) {
    Position position = Position.ofFile(BY);
    Node set = map(position, PATH, new ScalarNode(position, word(law), false));
    return List.of(new Request.Aside(BY, map(position, "set", set)));
  }

  private static Node map(Position position, String key, Node node) {
    return new MapNode(position, Map.of(key, new MapNode.Entry(position, node)));
  }

  private static String word(Economics.Law law) {
    return law.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
