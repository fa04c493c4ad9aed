package chipcast.result;

import chipcast.measure.Unmet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a segment asks for in a year, and what of it nobody serves.
 *
 * @param segment its index
 * @param flopPerTask FLOP of one of its tasks
 * @param askedTasks tasks of the year
 * @param unmetTasks those among them that nobody serves
 */
public record UnmetWork(int segment, double flopPerTask, double askedTasks, double unmetTasks) {

  /** FLOP of the year that are asked for. */
  public double askedFlop() {
    return flopPerTask * askedTasks;
  }

  /** FLOP of the year that nobody serves. */
  public double unmetFlop() {
    return flopPerTask * unmetTasks;
  }

  /**
   * The work of all segments that a measure is about, in the structure's order.
   *
   * @param year index of the year
   */
  public static List<UnmetWork> of(Outcome outcome, Unmet unmet, int year, int lane) {
    return of(outcome, segments(outcome.structure(), unmet), year, lane);
  }

  static List<UnmetWork> of(Outcome outcome, BitSet segments, int year, int lane) {
    List<UnmetWork> works = new ArrayList<>();
    for (int of = segments.nextSetBit(0); of >= 0; of = segments.nextSetBit(of + 1)) {
      works.add(
          new UnmetWork(
              of,
              outcome.flopPerTask(year, of, lane),
              outcome.askedTasks(year, of, lane),
              outcome.unmetTasks(year, of, lane)));
    }
    return works;
  }

  static BitSet segments(Structure structure, Unmet unmet) {
    CellList cells = Selected.of(structure, unmet.scope(), unmet.selection()).cells();
    BitSet segments = new BitSet();
    for (int i = 0; i < cells.size(); i++) {
      segments.set(cells.segment(i));
    }
    return segments;
  }
}
