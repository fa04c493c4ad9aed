package chipcast.projection;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can buy what for which work. What loops over all cells reads the flat arrays. */
final class Market {
  private final List<Segment> segments;
  private final List<Pool> pools;
  private final List<Line> lines;
  private final List<Cell> cells;
  private final int chips;
  private final int[] chipOf;
  private final int[] poolOf;
  private final int[] buyerOf;
  private final int[] cellAt;
  private final int[] lineOf;
  private final int[] firstDuty;

  /**
   * A market.
   *
   * @param segments where choices are made
   * @param pools of all segments
   * @param lines of all pools, cells of a line beside each other
   * @param cells of all lines
   * @param chips number of chips
   */
  Market(List<Segment> segments, List<Pool> pools, List<Line> lines, List<Cell> cells, int chips) {
    this.segments = List.copyOf(segments);
    this.pools = List.copyOf(pools);
    this.lines = List.copyOf(lines);
    this.cells = List.copyOf(cells);
    this.chips = chips;
    this.chipOf = new int[cells.size()];
    this.poolOf = new int[cells.size()];
    this.buyerOf = new int[cells.size()];
    this.cellAt = new int[pools.size() * chips];
    this.lineOf = new int[cells.size()];
    this.firstDuty = new int[cells.size() + 1];
    Arrays.fill(cellAt, -1);
    for (Cell cell : cells) {
      chipOf[cell.index()] = cell.chip();
      lineOf[cell.index()] = cell.line();
      firstDuty[cell.index() + 1] = firstDuty[cell.index()] + cell.phases().size();
      poolOf[cell.index()] = cell.pool();
      buyerOf[cell.index()] = segments.get(cell.segment()).buyer();
      cellAt[cell.pool() * chips + cell.chip()] = cell.index();
    }
  }

  /** Where choices are made. */
  List<Segment> segments() {
    return segments;
  }

  /** The pools of all segments. */
  List<Pool> pools() {
    return pools;
  }

  /** The lines of all pools. */
  List<Line> lines() {
    return lines;
  }

  /** The cells of all lines. */
  List<Cell> cells() {
    return cells;
  }

  /** Number of a cell's chip. */
  int chipOf(int cell) {
    return chipOf[cell];
  }

  /** Number of a cell's pool. */
  int poolOf(int cell) {
    return poolOf[cell];
  }

  /** Number of a cell's buyer. */
  int buyerOf(int cell) {
    return buyerOf[cell];
  }

  /** Number of a cell's line. */
  int lineOf(int cell) {
    return lineOf[cell];
  }

  /** Number of phases that a cell's chip serves there. */
  int duties(int cell) {
    return firstDuty[cell + 1] - firstDuty[cell];
  }

  /** Number of the cell of a chip in a pool, or −1 where the chip cannot serve there. */
  int cellAt(int pool, int chip) {
    return cellAt[pool * chips + chip];
  }

  /** The cell of a chip in a pool, or null where the chip cannot serve there. */
  @Nullable Cell cellOf(Pool pool, int chip) {
    int cell = cellAt(pool.index(), chip);
    return cell < 0 ? null : cells.get(cell);
  }

  /** The segment of a pool. */
  Segment segmentOf(Pool pool) {
    return segments.get(pool.segment());
  }
}
