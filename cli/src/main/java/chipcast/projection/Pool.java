package chipcast.projection;

import java.util.List;

/**
 * Capacity that serves some phases of a segment's tasks.
 *
 * @param index its number in the plan
 * @param segment number of its segment
 * @param phases numbers of the phases of the segment's service that it serves
 * @param lines the families that can serve it, one line each
 */
record Pool(int index, int segment, List<Integer> phases, List<Line> lines) {
  Pool {
    phases = List.copyOf(phases);
    lines = List.copyOf(lines);
  }
}
