package chipcast.projection;

import java.util.ArrayList;
import java.util.List;

/**
 * The options of a segment in which a family has a part, alone or beside another.
 *
 * @param segment whose
 * @param ownLines the family's lines in the segment
 * @param options with their lines, the family's and others'
 */
record OwnOptions(Segment segment, List<Line> ownLines, List<Parts> options) {
  OwnOptions {
    ownLines = List.copyOf(ownLines);
    options = List.copyOf(options);
  }

  /**
   * The lines of an option.
   *
   * @param own places in {@link OwnOptions#ownLines}
   * @param others lines of other families
   */
  record Parts(List<Integer> own, List<Line> others) {
    Parts {
      own = List.copyOf(own);
      others = List.copyOf(others);
    }
  }

  /** Those of every segment of some workloads. */
  static List<OwnOptions> of(Market market, int family, List<String> workloads) {
    List<OwnOptions> found = new ArrayList<>();
    for (Segment segment : market.segments()) {
      if (workloads.contains(segment.label().workload())) {
        found.add(of(market, family, segment));
      }
    }
    return found;
  }

  private static OwnOptions of(Market market, int family, Segment segment) {
    List<Line> ownLines = new ArrayList<>();
    List<Parts> options = new ArrayList<>();
    for (Option option : segment.options()) {
      List<Integer> own = new ArrayList<>();
      List<Line> others = new ArrayList<>();
      for (int index : option.lines()) {
        Line line = market.lines().get(index);
        if (line.family() != family) {
          others.add(line);
        } else {
          if (!ownLines.contains(line)) {
            ownLines.add(line);
          }
          own.add(ownLines.indexOf(line));
        }
      }
      if (!own.isEmpty()) {
        options.add(new Parts(own, others));
      }
    }
    return new OwnOptions(segment, ownLines, options);
  }
}
