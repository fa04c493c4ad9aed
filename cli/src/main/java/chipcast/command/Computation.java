package chipcast.command;

import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.projection.CalibrationRefused;
import chipcast.scarcity.NotCleared;
import chipcast.scenario.Change;
import chipcast.source.Code;
import chipcast.source.InvalidInput;
import chipcast.source.MapNode;
import chipcast.source.Position;
import chipcast.source.Problem;
import chipcast.source.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes scenarios for commands, and says of what cannot be computed which input is to blame: a
 * value may be well-formed and yet lead to a figure without bound.
 */
final class Computation {
  private static final String UNSOLVED = "no-solution";
  private static final String SUPPLY = "supply";

  private final Forecaster forecaster;
  private final Scenarios.Loaded loaded;

  Computation(Session session, Scenarios.Loaded loaded) {
    this.forecaster = session.forecaster();
    this.loaded = loaded;
  }

  /**
   * Finds out whether the scenario has figures, with share weights moving and frozen, by computing
   * all of them: one may go beyond all bounds in the last year only.
   *
   * @throws InvalidInput naming the override that it fails for
   * @throws NoSolution if the base year cannot be calibrated, or no rents clear a year
   */
  void requireFigures() {
    guarded(world -> forecaster.forecastBoth(loaded.resolved().id(), world).frozen().get());
  }

  /**
   * The scenario's figures.
   *
   * @throws InvalidInput naming the override that it fails for
   * @throws NoSolution if the base year cannot be calibrated, or no rents clear a year
   */
  Forecast forecast() {
    return guarded(world -> forecaster.forecast(loaded.resolved().id(), world));
  }

  /** The same where frozen weights are sure to be asked for. */
  Forecast forecastBoth() {
    return guarded(world -> forecaster.forecastBoth(loaded.resolved().id(), world));
  }

  /**
   * Whatever is computed of the scenario's world.
   *
   * @throws InvalidInput naming the override that it fails for
   * @throws NoSolution if the base year cannot be calibrated, or no rents clear a year
   */
  <T> T guarded(Function<World, T> compute) {
    try {
      return compute.apply(loaded.world());
    } catch (CalibrationRefused refused) {
      Optional<Change> blamed = blamed(compute);
      throw new NoSolution(
          loaded
              .problems()
              .shown(blamed.map(by -> noted(refused.problem(), by)).orElse(refused.problem())));
    } catch (NotCleared unsolved) {
      Problem problem = atSupplies(unsolved);
      Optional<Change> blamed = blamed(compute);
      throw new NoSolution(
          loaded.problems().shown(blamed.map(by -> cleared(problem, by)).orElse(problem)));
    } catch (IllegalArgumentException | ArithmeticException senseless) {
      Change by = blamed(compute).orElseThrow(() -> senseless);
      throw new InvalidInput(loaded.problems().shown(problem(by, senseless)));
    }
  }

  /** Told where the supplies are written that no rents keep use within. */
  private Problem atSupplies(NotCleared unsolved) {
    MapNode tree = loaded.resolved().tree();
    MapNode.Entry supplies = tree.entries().get(SUPPLY);
    Position at = supplies == null ? tree.position() : supplies.keyPosition();
    return new Problem(
        UNSOLVED, at, SUPPLY, String.valueOf(unsolved.getMessage()), "", Optional.empty());
  }

  private static Problem cleared(Problem problem, Change by) {
    return problem.seeing(by.position(), "it clears without this override of " + by.path());
  }

  private static Problem noted(Problem problem, Change by) {
    return problem.seeing(by.position(), "they are met without this override of " + by.path());
  }

  private static Problem problem(Change by, RuntimeException senseless) {
    return Problem.of(
            Code.NOT_COMPUTABLE,
            by.position(),
            by.path(),
            "with this value the model has no result: " + senseless.getMessage())
        .expecting("a value with which every figure is finite");
  }

  /** The last override without which the scenario can be computed, if there is one. */
  private <T> Optional<Change> blamed(Function<World, T> compute) {
    List<Change> changes = loaded.resolved().overrides();
    for (int at = changes.size() - 1; at >= 0; at--) {
      if (isComputableWithout(changes.get(at), compute)) {
        return Optional.of(changes.get(at));
      }
    }
    return Optional.empty();
  }

  private <T> boolean isComputableWithout(Change change, Function<World, T> compute) {
    MapNode tree = loaded.resolved().without(change);
    try {
      T computed = compute.apply(WorldReader.read(tree, Optional.empty(), new Problems()));
      return computed != null;
    } catch (RuntimeException stillNot) {
      return false;
    }
  }
}
