package chipcast.uncertainty;

import chipcast.result.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * A block of draws and what each brought.
 *
 * @param first number of the first draw
 * @param lanes how many
 * @param values input × lane
 * @param outcomes one for all lanes, or one a lane where a draw was refused
 */
@SuppressWarnings("ArrayRecordComponent")
public record DrawnBlock(long first, int lanes, double[] values, List<Optional<Outcome>> outcomes) {
  public DrawnBlock {
    outcomes = List.copyOf(outcomes);
  }

  /** Takes an outcome with the number of its first lane. */
  @FunctionalInterface
  interface Part {
    void take(int firstLane, Outcome outcome);
  }

  /** Hands over all outcomes that there are. */
  void each(Part part) {
    for (int at = 0; at < outcomes.size(); at++) {
      int first = at;
      outcomes.get(at).ifPresent(outcome -> part.take(first, outcome));
    }
  }

  /** Whether no weights give the observed shares in a lane. */
  public boolean refused(int lane) {
    return outcomes.get(outcomes.size() > 1 ? lane : 0).isEmpty();
  }

  /** An input's value in a lane, canonical. */
  public double value(int input, int lane) {
    return values[input * lanes + lane];
  }
}
