package chipcast.uncertainty;

import chipcast.arithmetic.Exponential;
import chipcast.projection.Block;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws side by side, as a projection takes them. */
final class DrawBlock {
  private final List<Input> inputs;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Exponential exponential = Exponential.fastest();

  DrawBlock(List<Input> inputs) {
    this.inputs = inputs;
    for (int i = 0; i < inputs.size(); i++) {
      numbers.put(inputs.get(i).path(), i);
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
    return Block.of(draws, exponential);
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
