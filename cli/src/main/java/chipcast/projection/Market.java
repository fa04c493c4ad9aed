package chipcast.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who can buy what for which work.
 *
 * @param segments where choices are made
 * @param pools of all segments
 * @param lines of all pools, cells of a line beside each other
 * @param cells of all lines
 */
record Market(List<Segment> segments, List<Pool> pools, List<Line> lines, List<Cell> cells) {
  Market {
    segments = List.copyOf(segments);
    pools = List.copyOf(pools);
    lines = List.copyOf(lines);
    cells = List.copyOf(cells);
  }

  /** The cell of a chip in a pool, or null where the chip cannot serve there. */
  @Nullable Cell cellOf(Pool pool, int chip) {
    for (Line line : pool.lines()) {
      int last = line.firstCell() + line.cells() - 1;
      if (chip >= cells.get(line.firstCell()).chip() && chip <= cells.get(last).chip()) {
        for (int cell = line.firstCell(); cell <= last; cell++) {
          if (cells.get(cell).chip() == chip) {
            return cells.get(cell);
          }
        }
      }
    }
    return null;
  }

  /** The segment of a pool. */
  Segment segmentOf(Pool pool) {
    return segments.get(pool.segment());
  }
}
