package chipcast.uncertainty;

import chipcast.projection.CalibrationRefused;
import chipcast.projection.Plan;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.Projection;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a plan for many draws, in blocks on several threads. What a draw gives depends on its number
 * alone; readers that add up exactly give the same bits whatever the number of threads.
 */
public final class Ensemble {
  /**
   * Draws that are projected side by side: enough for elementwise kernels, few enough for caches.
   */
  public static final int LANES = 8;

  private final Plan plan;
  private final Dependence dependence;
  private final DrawBlock blocks;
  private final int threads;
  private final Progress progress;
  private final Map<String, Long> reasons = new ConcurrentSkipListMap<>();
  private final AtomicLong cells = new AtomicLong();
  private final AtomicLong searched = new AtomicLong();

  /** Told after each block how many draws are done. */
  @FunctionalInterface
  public interface Progress {
    /** Called by any thread. */
    void done(long draws);
  }

  /** Reads one block after the other; a reader belongs to a thread. */
  @FunctionalInterface
  public interface Reader {
    /** Takes what a block of draws gave. */
    void read(DrawnBlock block);
  }

  /**
   * An ensemble.
   *
   * @param threads at least 1
   */
  public Ensemble(Plan plan, Dependence dependence, int threads, Progress progress) {
    this.plan = plan;
    this.dependence = dependence;
    this.blocks = new DrawBlock(dependence.inputs());
    this.threads = threads;
    this.progress = progress;
  }

  /** Why draws were left out, each reason with how many, in the order of the words. */
  public Map<String, Long> reasons() {
    return Collections.unmodifiableMap(reasons);
  }

  /** Choice cells worked out so far by blocks of which no draw was refused. */
  public long cells() {
    return cells.get();
  }

  /** The plan. */
  public Plan plan() {
    return plan;
  }

  /** How its inputs follow from drivers. */
  public Dependence dependence() {
    return dependence;
  }

  /** The draws of a sampler. */
  public <R extends Reader> List<R> run(
      Sampler sampler, long seed, long draws, Shard shard, Supplier<R> readers) {
    Supplier<Design> design = () -> new UnitCube(sampler, seed, draws, dependence.drivers());
    return run(design, shard.firstBlock(draws), shard.endBlock(draws), draws, readers);
  }

  /** All points of a design. */
  <R extends Reader> List<R> run(Supplier<Design> design, long draws, Supplier<R> readers) {
    return run(design, 0, Shard.blocks(draws), draws, readers);
  }

  private <R extends Reader> List<R> run(
      Supplier<Design> design, long from, long to, long draws, Supplier<R> readers) {
    AtomicLong next = new AtomicLong(from);
    AtomicLong done = new AtomicLong();
    List<Callable<R>> tasks = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      tasks.add(
          () -> {
            R reader = readers.get();
            Design own = design.get();
            for (long at = next.getAndIncrement(); at < to; at = next.getAndIncrement()) {
              long first = at * LANES;
              int lanes = (int) Math.min(LANES, draws - first);
              double[] values = dependence.values(own.block(first, lanes), lanes);
              reader.read(project(first, lanes, values));
              progress.done(done.addAndGet(lanes));
            }
            return reader;
          });
    }
    return results(tasks);
  }

  private static <R> List<R> results(List<Callable<R>> tasks) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            tasks.size(),
            runnable -> {
              Thread thread = new Thread(runnable, "draws");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while drawing", interrupted);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** The inputs of points that a search chooses. */
  @FunctionalInterface
  interface Points {
    /** Inputs of some points: input × lane. */
    double[] values(int first, int lanes);
  }

  /**
   * A figure of each of some points, on several threads; a point's figure depends on it alone.
   *
   * @param read the figures of a block, one a lane
   */
  double[] at(int points, Points inputs, Function<DrawnBlock, double[]> read) {
    double[] figures = new double[points];
    AtomicInteger next = new AtomicInteger();
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int thread = 0; thread < Math.min(threads, Shard.blocks(points)); thread++) {
      tasks.add(
          () -> {
            int blocks = 0;
            for (int at = next.getAndAdd(LANES); at < points; at = next.getAndAdd(LANES)) {
              int lanes = Math.min(LANES, points - at);
              double[] own = read.apply(project(at, lanes, inputs.values(at, lanes)));
              System.arraycopy(own, 0, figures, at, lanes);
              progress.done(searched.addAndGet(lanes));
              blocks++;
            }
            return blocks;
          });
    }
    results(tasks);
    return figures;
  }

  /** What given inputs bring. */
  DrawnBlock project(long first, int lanes, double[] values) {
    try {
      ProjectedOutcome all = Projection.run(plan, blocks.of(values, lanes));
      cells.addAndGet(all.choiceCells());
      return new DrawnBlock(first, lanes, values, List.of(Optional.of(all)));
    } catch (CalibrationRefused | IllegalArgumentException someDraw) {
      return oneByOne(first, lanes, values);
    }
  }

  /**
   * A draw whose observed shares no weights give, or whose inputs together make no sense, has no
   * outcome; its neighbours have theirs.
   */
  private DrawnBlock oneByOne(long first, int lanes, double[] values) {
    List<Optional<Outcome>> outcomes = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      double[] own = new double[values.length / lanes];
      for (int input = 0; input < own.length; input++) {
        own[input] = values[input * lanes + lane];
      }
      outcomes.add(alone(own));
    }
    return new DrawnBlock(first, lanes, values, outcomes);
  }

  private Optional<Outcome> alone(double[] values) {
    try {
      return Optional.of(Projection.run(plan, blocks.of(values, 1)));
    } catch (CalibrationRefused | IllegalArgumentException refused) {
      reasons.merge(String.valueOf(refused.getMessage()), 1L, Long::sum);
      return Optional.empty();
    }
  }
}
