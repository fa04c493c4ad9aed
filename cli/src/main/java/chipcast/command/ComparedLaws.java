package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.assumption.Economics;
import chipcast.result.Structure;
import chipcast.scenario.Request;
import chipcast.source.InvalidInput;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.ScalarNode;
import chipcast.uncertainty.ClaimChance;
import chipcast.uncertainty.ClaimDraws;
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
   * @param found none where the point run has no figures under it
   * @param refusal why there are none; empty where there are
   * @param <T> what is found
   */
  record UnderLaw<T>(String law, boolean own, Optional<T> found, String refusal) {}

  /** What is found of a scenario under a law. */
  @FunctionalInterface
  private interface Finding<T> {
    T of(DrawnScenario drawn, Ensemble ensemble, List<Request.Aside> law);
  }

  /**
   * Bands under each law, the scenario's own first.
   *
   * @param own the scenario under its own law
   * @param questions what is asked of an outcome of some structure
   */
  List<UnderLaw<Simulation>> bands(
      DrawnScenario own, Function<Structure, List<Question>> questions) {
    return each(
        own,
        (drawn, ensemble, law) ->
            Simulation.of(
                ensemble,
                drawing.sampler(),
                drawing.seed(),
                draws,
                Shard.WHOLE,
                questions.apply(drawn.structure()),
                block -> {}));
  }

  /**
   * How probable claims are under each law, the scenario's own first. What would turn a verdict is
   * not looked for.
   *
   * @param own the scenario under its own law
   * @param claims whose conditions have been checked
   */
  List<UnderLaw<List<ClaimChance>>> chances(DrawnScenario own, List<Claim> claims) {
    return each(
        own,
        (drawn, ensemble, law) ->
            ClaimDraws.withoutTurns(
                ensemble,
                new VariantPlans(session, asked, drawn.loaded().resolved().id(), frozen, law),
                claims,
                drawing.sampler(),
                drawing.seed(),
                Math.toIntExact(draws)));
  }

  private <T> List<UnderLaw<T>> each(DrawnScenario own, Finding<T> finding) {
    Economics.Law its = own.loaded().world().economics().choice().law();
    List<UnderLaw<T>> all = new ArrayList<>();
    Ensemble told = drawing.ensemble(session, own.plan(), draws);
    all.add(new UnderLaw<>(word(its), true, Optional.of(finding.of(own, told, List.of())), ""));
    for (Economics.Law law : Economics.Law.values()) {
      if (law != its) {
        all.add(other(law, finding));
      }
    }
    return all;
  }

  private <T> UnderLaw<T> other(Economics.Law law, Finding<T> finding) {
    List<Request.Aside> overrides = overrides(law);
    DrawnScenario drawn;
    try {
      drawn = DrawnScenario.of(session, new Scenarios(session).load(asked, overrides), frozen);
    } catch (NoSolution | InvalidInput refused) {
      String reason = String.valueOf(refused.getMessage());
      return new UnderLaw<>(word(law), false, Optional.empty(), reason);
    }
    Ensemble ensemble = drawing.silent(drawn.plan(), DrawingProgress.of(session, draws));
    return new UnderLaw<>(
        word(law), false, Optional.of(finding.of(drawn, ensemble, overrides)), "");
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
