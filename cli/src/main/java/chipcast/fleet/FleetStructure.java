package chipcast.fleet;

import chipcast.arithmetic.Require;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is who in a fleet, compiled once: the chip and vintage of each cohort, the buyer and use of
 * each segment, which chips can be given other work, and which chips a segment may ever hold.
 */
public final class FleetStructure {
  private final List<Cohort> cohorts;
  private final List<Pool> segments;
  private final boolean[] programmable;
  private final boolean[] holds;
  private final int[][] segmentsOfBuyer;
  private final int segmentCount;
  private final int[] chipOf;
  private final int[] vintageOf;
  private final int[][][] segmentsOf;

  private FleetStructure(
      List<Cohort> cohorts, List<Pool> segments, boolean[] programmable, boolean[] holds) {
    this.cohorts = List.copyOf(cohorts);
    this.segments = List.copyOf(segments);
    this.programmable = programmable.clone();
    this.holds = holds.clone();
    int buyers = segments.stream().mapToInt(Pool::buyer).max().orElse(-1) + 1;
    this.segmentsOfBuyer = new int[buyers][];
    for (int buyer = 0; buyer < buyers; buyer++) {
      segmentsOfBuyer[buyer] = segmentsOf(buyer);
    }
    this.segmentCount = segments.size();
    this.chipOf = cohorts.stream().mapToInt(Cohort::chip).toArray();
    this.vintageOf = cohorts.stream().mapToInt(Cohort::vintage).toArray();
    this.segmentsOf = new int[buyers][programmable.length][];
    for (int buyer = 0; buyer < buyers; buyer++) {
      for (int chip = 0; chip < programmable.length; chip++) {
        segmentsOf[buyer][chip] = holding(segmentsOfBuyer[buyer], chip);
      }
    }
  }

  /**
   * Compiles a fleet.
   *
   * @param cohorts which chips were, or may be, built in which years
   * @param segments the pools of capacity
   * @param programmable by chip: whether it can be given other work
   * @param holds whether a segment may ever hold a chip: chip × segment; what it may not hold is
   *     never looked at
   * @throws IllegalArgumentException if lengths do not fit or an index is out of range
   */
  public static FleetStructure of(
      List<Cohort> cohorts, List<Pool> segments, boolean[] programmable, boolean[] holds) {
    int cells = programmable.length * segments.size();
    Require.that(holds.length == cells, "holds", holds.length, "chips × segments, " + cells);
    for (Cohort cohort : cohorts) {
      int chip = cohort.chip();
      Require.that(chip >= 0 && chip < programmable.length, "chip", chip, "a chip's index");
    }
    for (Pool segment : segments) {
      Require.that(segment.buyer() >= 0, "buyer", segment.buyer(), "an index");
    }
    return new FleetStructure(cohorts, segments, programmable, holds);
  }

  private int[] segmentsOf(int buyer) {
    return IntStream.range(0, segments.size())
        .filter(segment -> segments.get(segment).buyer() == buyer)
        .toArray();
  }

  /** Those of some segments that may hold a chip, in their order. */
  private int[] holding(int[] among, int chip) {
    int[] found = new int[among.length];
    int count = 0;
    for (int segment : among) {
      if (holds[chip * segments.size() + segment]) {
        found[count++] = segment;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Number of cohorts. */
  public int cohorts() {
    return cohorts.size();
  }

  /** Number of chips. */
  public int chips() {
    return programmable.length;
  }

  /** Number of segments. */
  public int segments() {
    return segments.size();
  }

  /** A cohort's chip. */
  public int chip(int cohort) {
    return chipOf[cohort];
  }

  /** The calendar year in which a cohort was built. */
  public int vintage(int cohort) {
    return vintageOf[cohort];
  }

  /** Whether a segment is training. */
  public boolean training(int segment) {
    return segments.get(segment).training();
  }

  /** Whether a cohort's chip can be given other work. */
  public boolean programmable(int cohort) {
    return programmable[chipOf[cohort]];
  }

  /** Whether a segment may hold a cohort's chip. */
  public boolean holds(int cohort, int segment) {
    return holds[cell(cohort, segment)];
  }

  /** Where a cohort's chip and a segment meet in an array chip × segment. */
  int cell(int cohort, int segment) {
    return chipOf[cohort] * segmentCount + segment;
  }

  /** Where a cohort and a segment meet in an array cohort × segment. */
  int stock(int cohort, int segment) {
    return cohort * segmentCount + segment;
  }

  int buyers() {
    return segmentsOfBuyer.length;
  }

  /** The segments of a buyer that may hold a cohort's chip, in order; read only. */
  int[] segmentsOf(int buyer, int cohort) {
    return segmentsOf[buyer][chipOf[cohort]];
  }

  /** The segments of a buyer in order; read only. */
  int[] segmentsOfBuyer(int buyer) {
    return segmentsOfBuyer[buyer];
  }
}
