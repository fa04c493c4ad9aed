package chipcast.uncertainty;

import chipcast.claim.Worlds;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.Outcome;
import chipcast.source.Node;
import java.util.LinkedHashMap;
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
  /** The two worlds of a comparison: all that are asked for would fill the memory. */
  private static final int MOST_KEPT = 2;

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
   * The worlds of some draws; the latest that claims ask for are kept.
   *
   * @param values input × lane
   * @param itself the scenario itself for these draws, if it has been computed
   */
  Worlds of(double[] values, int lanes, Optional<Outcome> itself) {
    Map<List<Node>, Outcome> others = new LinkedHashMap<>();
    Outcome base = itself.orElseGet(() -> outcome(List.of(), values, lanes));
    return (overrides, frozen) -> {
      if (overrides.isEmpty()) {
        return base;
      }
      Outcome known = others.get(overrides);
      if (known == null) {
        if (others.size() == MOST_KEPT) {
          others.remove(others.keySet().iterator().next());
        }
        known = outcome(overrides, values, lanes);
        others.put(overrides, known);
      }
      return known;
    };
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
