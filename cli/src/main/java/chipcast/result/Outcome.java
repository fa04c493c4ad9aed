package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.CandidateFigure;
import chipcast.measure.Lens;
import java.util.List;

/**
 * The figures of one block of draws over one {@link Structure}. A lane is one draw; a point run has
 * one lane. Year, segment and slot arguments are indices into the structure's lists. Calls are
 * cheap look-ups: an outcome is finished before anyone asks it.
 */
public interface Outcome {

  /** What this outcome's indices mean. */
  Structure structure();

  /** Number of draws in the block, at least 1. */
  int lanes();

  /**
   * Amount that a slot holds in a lens, never negative, in {@link Lens#unit()}. A joint pool's
   * chips are attributed to its phases by chip-time. Work is FLOP of the year, so that phases and
   * workloads add up.
   */
  double amount(Lens lens, Basis basis, int year, int segment, int slot, int lane);

  /**
   * Adds {@link #amount} of slots, in their order, to the sums of their groups; block kernels
   * override it.
   *
   * @param segments of each slot
   * @param slots number of each in its segment
   * @param groups of each; none where all belong to the first
   * @param sums by group and lane
   */
  default void addAmounts(
      Lens lens,
      Basis basis,
      int year,
      int[] segments,
      int[] slots,
      int[] groups,
      double[][] sums) {
    for (int i = 0; i < slots.length; i++) {
      double[] own = sums[groups.length == 0 ? 0 : groups[i]];
      for (int lane = 0; lane < own.length; lane++) {
        own[lane] += amount(lens, basis, year, segments[i], slots[i], lane);
      }
    }
  }

  /**
   * Adds {@link #amount} of one slot in one lane to sums by lens and year; outcomes that know what
   * years and lenses have in common override it.
   *
   * @param lenses what is counted, in the order of the sums
   */
  default void addYears(
      List<Lens> lenses, Basis basis, int segment, int slot, int lane, double[][] sums) {
    for (int at = 0; at < lenses.size(); at++) {
      for (int year = 0; year < sums[at].length; year++) {
        sums[at][year] += amount(lenses.get(at), basis, year, segment, slot, lane);
      }
    }
  }

  /**
   * The part of {@link #amount} that a slot serves in one of its pairs; over its pairs 1. Chips in
   * service count by the pairs that they were bought for, whatever has retired since; chips that a
   * contract fixes serve beside their own family.
   *
   * @param pair index into the slot's pairs
   */
  default double pairPart(Basis basis, int year, int segment, int slot, int pair, int lane) {
    return 1;
  }

  /** FLOP of one task of a segment over all phases, more than zero. */
  double flopPerTask(int year, int segment, int lane);

  /** A slot's figure on new capacity of the year; NaN where the option cannot serve. */
  double figure(SlotFigure figure, int year, int segment, int slot, int lane);

  /** The part of {@link #amount} on the new basis that contracts fix. */
  double contracted(Lens lens, int year, int segment, int slot, int lane);

  /** Tasks of the year that a segment asks for. */
  double askedTasks(int year, int segment, int lane);

  /**
   * The part of {@link #amount} on the installed basis that has no work and could not be moved to
   * any: stranded.
   */
  default double stranded(Lens lens, int year, int segment, int slot, int lane) {
    return 0;
  }

  /**
   * What a slot would hold of the base year's new capacity had it been chosen with the calibrated
   * weights, each segment as large as its fleet in the lens of the observed shares. The run itself
   * begins with the new capacity that was observed.
   */
  default double chosenInBaseYear(Lens lens, int segment, int slot, int lane) {
    return 0;
  }

  /** Tasks of the year that a segment asks for and nobody serves. */
  double unmetTasks(int year, int segment, int lane);

  /** A resource's figure in a year; NaN where the resource has no supply path. */
  double resource(ResourceFigure figure, int year, int resource, int lane);

  /** USD a year that a new chip of a slot pays for a resource; 0 where it is slack or not used. */
  default double rentPerChip(int resource, int year, int segment, int slot, int lane) {
    return 0;
  }

  /** A candidate's figure; NaN where the candidate is never made or the figure does not exist. */
  double candidate(CandidateFigure figure, int candidate, int lane);

  /** Share weights of all families in one lane; none where an outcome has no choice behind it. */
  default List<FamilyWeight> familyWeights(int lane) {
    return List.of();
  }

  /** Totals held against the known world, by year and figure. */
  List<SanityCheck> sanity(int lane);
}
