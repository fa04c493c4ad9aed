package chipcast.report.compare;

import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.projection.CalibrationRefused;
import chipcast.scarcity.NotCleared;
import chipcast.scenario.InputDifference;
import chipcast.source.InvalidInput;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Worlds between two scenarios: the first with some of what the second changes. */
final class Mixtures {
  private final MapNode before;
  private final Function<World, double[]> figures;
  private final int threads;

  /**
   * Mixtures over a scenario.
   *
   * @param before the first scenario's tree
   * @param figures computes a world; called by several threads at once
   * @param threads how many
   */
  Mixtures(MapNode before, Function<World, double[]> figures, int threads) {
    this.before = before;
    this.figures = figures;
    this.threads = threads;
  }

  /** Some mixture that cannot be read or computed. */
  static final class NoMixture extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoMixture(RuntimeException cause) {
      super(cause);
    }
  }

  /** Whether the first scenario with some differences can be read. */
  boolean isWorld(List<ChangeGroup> groups) {
    try {
      world(groups);
      return true;
    } catch (InvalidInput | IllegalArgumentException none) {
      return false;
    }
  }

  private World world(List<ChangeGroup> groups) {
    List<InputDifference> differences = new ArrayList<>();
    groups.forEach(group -> differences.addAll(group.differences()));
    MapNode tree = InputDifference.applied(before, differences);
    return WorldReader.read(tree, Optional.empty(), new Problems());
  }

  /**
   * The figures of several mixtures.
   *
   * @param groups the switches
   * @param sets the groups that are on in each mixture, as bits
   * @throws NoMixture if one of them has none
   */
  Map<Long, double[]> of(List<ChangeGroup> groups, List<Long> sets) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Map<Long, Future<double[]>> running = new LinkedHashMap<>();
      for (long set : sets) {
        running.put(set, pool.submit(() -> mixed(on(groups, set))));
      }
      Map<Long, double[]> found = new LinkedHashMap<>();
      for (Map.Entry<Long, Future<double[]>> each : running.entrySet()) {
        found.put(each.getKey(), result(each.getValue()));
      }
      return found;
    } finally {
      pool.shutdownNow();
    }
  }

  private double[] mixed(List<ChangeGroup> on) {
    try {
      return figures.apply(world(on));
    } catch (InvalidInput
        | IllegalArgumentException
        | ArithmeticException
        | CalibrationRefused
        | NotCleared none) {
      throw new NoMixture(none);
    }
  }

  private static List<ChangeGroup> on(List<ChangeGroup> groups, long set) {
    List<ChangeGroup> on = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      if ((set >> group & 1) == 1) {
        on.add(groups.get(group));
      }
    }
    return on;
  }

  private static double[] result(Future<double[]> running) {
    try {
      return running.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while computing", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
