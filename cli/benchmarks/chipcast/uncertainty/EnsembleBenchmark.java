package chipcast.uncertainty;

import chipcast.projection.Plan;
import chipcast.projection.Worlds;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One draw of the shipped baseline, all its inputs drawn, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 10)
public class EnsembleBenchmark {
  private static final long DRAWS = 1 << 20;

  private final Dependence dependence;
  private final Ensemble ensemble;
  private final UnitCube cube;
  private long next;

  public EnsembleBenchmark() {
    Plan plan = Plan.of("baseline", Worlds.read(Worlds.baseline()));
    this.dependence = Dependence.of(Inputs.of(plan), plan.world().uncertainty());
    this.ensemble = new Ensemble(plan, dependence, 1, done -> {});
    this.cube = new UnitCube(Sampler.MC, 0, DRAWS, dependence.drivers());
  }

  @Benchmark
  @OperationsPerInvocation(Ensemble.LANES)
  public double[] drawInputs() {
    return dependence.values(cube.block(advance(), Ensemble.LANES), Ensemble.LANES);
  }

  @Benchmark
  @OperationsPerInvocation(Ensemble.LANES)
  public DrawnBlock projectDraws() {
    long first = advance();
    double[] values = dependence.values(cube.block(first, Ensemble.LANES), Ensemble.LANES);
    return ensemble.project(first, Ensemble.LANES, values);
  }

  private long advance() {
    next = (next + Ensemble.LANES) % DRAWS;
    return next;
  }
}
