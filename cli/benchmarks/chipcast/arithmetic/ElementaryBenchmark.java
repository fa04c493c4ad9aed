package chipcast.arithmetic;

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

/** Our own exponential and logarithm against the JVM's, in nanoseconds a value. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ElementaryBenchmark {

  private static final int VALUES = 1024;

  private final double[] values = new double[VALUES];

  public ElementaryBenchmark() {
    for (int i = 0; i < VALUES; i++) {
      values[i] = 0.01 * (i + 1);
    }
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public double ownExp() {
    double sum = 0;
    for (double value : values) {
      sum += Elementary.exp(value);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public double jvmExp() {
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public double ownLog() {
    double sum = 0;
    for (double value : values) {
      sum += Elementary.log(value);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public double jvmLog() {
    double sum = 0;
    for (double value : values) {
      sum += Math.log(value);
    }
    return sum;
  }
}
