package chipcast.uncertainty;

import chipcast.claim.Worlds;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.Outcome;
import chipcast.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The worlds that claims ask about, each for the same draws: what a claim overrides stays as it
 * says, all else is drawn as in the scenario itself. Compiled worlds are kept for all blocks; any
 * thread may ask.
 */
final class DrawnWorlds {
  private final Ensemble ensemble;
  private final Variants variants;
  private final Map<List<Node>, Compiled> compiled = new ConcurrentHashMap<>();

  /** Compiles worlds that differ from a scenario. */
  @FunctionalInterface
  interface Variants {
    /** A world with something overridden, as in {@link Worlds#outcome}. */
    Plan with(List<Node> overrides);
  }

  DrawnWorlds(Ensemble ensemble, Variants variants) {
    this.ensemble = ensemble;
    this.variants = variants;
  }

  private record Compiled(Plan plan, DrawBlock blocks) {}

  /**
   * The worlds of some draws; those that claims ask for again are computed once.
   *
   * @param values input × lane
   * @param itself the scenario itself for these draws, if it has been computed
   */
  Worlds of(double[] values, int lanes, Optional<Outcome> itself) {
    Map<List<Node>, Outcome> known = new HashMap<>();
    itself.ifPresent(outcome -> known.put(List.of(), outcome));
    return (overrides, frozen) ->
        known.computeIfAbsent(overrides, asked -> outcome(asked, values, lanes));
  }

  private Outcome outcome(List<Node> overrides, double[] values, int lanes) {
    Compiled world = compiled.computeIfAbsent(overrides, this::compile);
    return Projection.run(world.plan(), world.blocks().of(values, lanes));
  }

  private Compiled compile(List<Node> overrides) {
    List<Input> drawn = ensemble.dependence().inputs();
    Plan plan = overrides.isEmpty() ? ensemble.plan() : variants.with(overrides);
    return new Compiled(plan, new DrawBlock(drawn, Inputs.of(plan)));
  }
}
