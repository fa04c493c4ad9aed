package chipcast.command;

import chipcast.measure.Measure;
import chipcast.report.compare.Attribution;
import chipcast.scenario.InputDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scenarios compared: the first with each of the others.
 *
 * @param sides the first is what the others are held against
 * @param asked the measures as asked
 * @param against what came of each other side, in order
 */
record Comparison(List<ComparedSide> sides, List<Asked> asked, List<Against> against) {

  Comparison {
    sides = List.copyOf(sides);
    asked = List.copyOf(asked);
    against = List.copyOf(against);
  }

  /**
   * A measure that was asked for.
   *
   * @param text as written
   * @param measure what it means
   */
  record Asked(String text, Measure measure) {}

  /**
   * The first side and another.
   *
   * @param other the other
   * @param moves how each measure moved, in their order; empty where a side has no such figure
   * @param inputs what differs; empty where a side's inputs are not there
   * @param files inputs whose bytes differ, told where their values cannot be
   */
  record Against(
      ComparedSide other,
      List<Move> moves,
      List<InputDifference> inputs,
      List<Verification.ChangedInput> files) {

    Against {
      moves = List.copyOf(moves);
      inputs = List.copyOf(inputs);
      files = List.copyOf(files);
    }
  }

  /**
   * How a measure moved.
   *
   * @param asked the measure
   * @param before its value in the first side
   * @param after its value in the other
   * @param attribution what moved it, where that can be told
   */
  record Move(Asked asked, double before, double after, Optional<Attribution> attribution) {

    /** How far. */
    double size() {
      return after - before;
    }
  }

  /** The first side. */
  ComparedSide first() {
    return sides.get(0);
  }

  /** Every move of every other side. */
  List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    against.forEach(other -> moves.addAll(other.moves()));
    return moves;
  }
}
