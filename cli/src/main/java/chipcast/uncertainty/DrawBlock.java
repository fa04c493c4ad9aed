package chipcast.uncertainty;

import chipcast.arithmetic.Exponential;
import chipcast.projection.Block;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Draws side by side, as a projection takes them. */
final class DrawBlock {
  /**
   * Vectors pay only after so many blocks: the JVM has to warm up far more code for them. Of 32
   * draws they took 26 s of processor and scalars 21, of 256 both 93.
   */
  private static final int BLOCKS_BEFORE_VECTORS = 64;

  private final List<Input> inputs;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final AtomicLong made = new AtomicLong();

  DrawBlock(List<Input> inputs) {
    this(inputs, inputs);
  }

  /**
   * Draws of a world that differs.
   *
   * @param inputs whose values are drawn
   * @param its inputs of that world: what it has otherwise stays as it has it
   */
  DrawBlock(List<Input> inputs, List<Input> its) {
    this.inputs = inputs;
    Map<String, Input> known = new HashMap<>();
    its.forEach(input -> known.put(input.path(), input));
    for (int i = 0; i < inputs.size(); i++) {
      Input other = known.get(inputs.get(i).path());
      if (other != null && other.distribution().equals(inputs.get(i).distribution())) {
        numbers.put(inputs.get(i).path(), i);
      }
    }
  }

  /**
   * A block.
   *
   * @param values input × lane
   */
  Block of(double[] values, int lanes) {
    List<Values> draws = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      draws.add(new Draw(numbers, values, lanes, lane));
    }
    boolean few = made.getAndIncrement() < BLOCKS_BEFORE_VECTORS;
    return Block.of(draws, few ? Exponential.scalar() : Vectors.FASTEST);
  }

  /** Loaded with the first block that needs it. */
  private static final class Vectors {
    static final Exponential FASTEST = Exponential.fastest();
  }

  /** The inputs that draws move. */
  List<Input> inputs() {
    return inputs;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Draw(Map<String, Integer> numbers, double[] values, int lanes, int lane)
      implements Values {
    @Override
    public double of(Assumption assumption) {
      Integer input = numbers.get(assumption.path());
      return input == null ? assumption.point() : values[input * lanes + lane];
    }
  }
}
