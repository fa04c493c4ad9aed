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
  private static final int NONE = -1;

  private final List<Pool> segments;
  private final boolean[] programmable;
  private final int[] cells;
  private final int cellCount;
  private final int[][] segmentsOfBuyer;
  private final int[] chipOf;
  private final int[] vintageOf;
  private final int[][][] segmentsOf;
  private final int[][][] cellsOf;
  private final int[][] firstOf; // By buyer and chip: where its segments begin in a cohort's stock.
  private final int[] positionOf; // By chip × segment.
  private final int[] firstStock;

  private FleetStructure(
      List<Cohort> cohorts, List<Pool> segments, boolean[] programmable, int[] cells) {
    this.segments = List.copyOf(segments);
    this.programmable = programmable.clone();
    this.cells = cells.clone();
    this.cellCount = Arrays.stream(cells).max().orElse(NONE) + 1;
    int buyers = segments.stream().mapToInt(Pool::buyer).max().orElse(-1) + 1;
    this.segmentsOfBuyer = new int[buyers][];
    for (int buyer = 0; buyer < buyers; buyer++) {
      segmentsOfBuyer[buyer] = segmentsOf(buyer);
    }
    this.chipOf = cohorts.stream().mapToInt(Cohort::chip).toArray();
    this.vintageOf = cohorts.stream().mapToInt(Cohort::vintage).toArray();
    this.segmentsOf = new int[buyers][programmable.length][];
    this.cellsOf = new int[buyers][programmable.length][];
    this.firstOf = new int[buyers][programmable.length];
    this.positionOf = new int[cells.length];
    int[] held = new int[programmable.length];
    for (int chip = 0; chip < held.length; chip++) {
      held[chip] = lay(chip);
    }
    this.firstStock = new int[chipOf.length + 1];
    for (int cohort = 0; cohort < chipOf.length; cohort++) {
      firstStock[cohort + 1] = firstStock[cohort] + held[chipOf[cohort]];
    }
  }

  /** Lays out a chip's segments, buyer after buyer; returns how many there are. */
  private int lay(int chip) {
    int count = 0;
    for (int buyer = 0; buyer < segmentsOfBuyer.length; buyer++) {
      int[] own = holding(segmentsOfBuyer[buyer], chip);
      segmentsOf[buyer][chip] = own;
      cellsOf[buyer][chip] = new int[own.length];
      firstOf[buyer][chip] = count;
      for (int i = 0; i < own.length; i++) {
        int at = chip * segments.size() + own[i];
        cellsOf[buyer][chip][i] = cells[at];
        positionOf[at] = count++;
      }
    }
    return count;
  }

  /**
   * Compiles a fleet.
   *
   * @param cohorts which chips were, or may be, built in which years
   * @param segments the pools of capacity
   * @param programmable by chip: whether it can be given other work
   * @param cells number of the cell in which a chip and a segment meet, −1 where the segment can
   *     never hold the chip: chip × segment
   * @throws IllegalArgumentException if lengths do not fit or an index is out of range
   */
  public static FleetStructure of(
      List<Cohort> cohorts, List<Pool> segments, boolean[] programmable, int[] cells) {
    int size = programmable.length * segments.size();
    Require.that(cells.length == size, "cells", cells.length, "chips × segments, " + size);
    for (Cohort cohort : cohorts) {
      int chip = cohort.chip();
      Require.that(chip >= 0 && chip < programmable.length, "chip", chip, "a chip's index");
    }
    for (Pool segment : segments) {
      Require.that(segment.buyer() >= 0, "buyer", segment.buyer(), "an index");
    }
    return new FleetStructure(cohorts, segments, programmable, cells);
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
      if (cells[chip * segments.size() + segment] != NONE) {
        found[count++] = segment;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Number of cohorts. */
  public int cohorts() {
    return chipOf.length;
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
    return cell(cohort, segment) != NONE;
  }

  /** Number of cells, which is the length of arrays by cell. */
  public int cells() {
    return cellCount;
  }

  /** The cell in which a cohort's chip and a segment meet, or −1. */
  int cell(int cohort, int segment) {
    return cells[chipOf[cohort] * segments.size() + segment];
  }

  /** Number of places where a cohort may stand, of all cohorts. */
  public int places() {
    return firstStock[chipOf.length];
  }

  /** The place of a cohort in a segment that may hold its chip. */
  public int place(int cohort, int segment) {
    return firstStock[cohort] + positionOf[chipOf[cohort] * segments.size() + segment];
  }

  /** The first place of a cohort; its others follow. */
  public int firstPlace(int cohort) {
    return firstStock[cohort];
  }

  /** The first of a cohort's places with a buyer; the others follow as {@link #segmentsOf} does. */
  int firstPlace(int buyer, int cohort) {
    return firstStock[cohort] + firstOf[buyer][chipOf[cohort]];
  }

  /** The cells of a cohort's chip with a buyer, in the order of its places; read only. */
  public int[] cellsOf(int buyer, int cohort) {
    return cellsOf[buyer][chipOf[cohort]];
  }

  /** Number of buyers. */
  public int buyers() {
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
