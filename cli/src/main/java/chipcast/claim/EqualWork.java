package chipcast.claim;

import chipcast.arithmetic.Decimal;
import chipcast.result.Outcome;
import chipcast.result.SegmentLabel;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Overrides that ask another world for the work that one world served: each workload's growth
 * becomes the table of what was served, relative to what the base year asked for, and answers no
 * price.
 */
final class EqualWork {
  private static final int POINT = 0;

  private final Position position;

  private EqualWork(Position position) {
    this.position = position;
  }

  /**
   * The overrides.
   *
   * @param served a point run of the world whose work is to be done again
   * @param position of the limb that asks
   */
  static Node overrides(Outcome served, Position position) {
    return new EqualWork(position).overrides(served);
  }

  private Node overrides(Outcome served) {
    Set<String> workloads = new LinkedHashSet<>();
    for (SegmentLabel segment : served.structure().segments()) {
      workloads.add(segment.workload());
    }
    Map<String, Node> set = new LinkedHashMap<>();
    for (String workload : workloads) {
      set.put("workloads." + workload + ".growth", growth(served, workload));
      set.put("workloads." + workload + ".rebound", text("0"));
    }
    return map(Map.of("set", map(set)));
  }

  private Node growth(Outcome outcome, String workload) {
    List<Integer> segments = segments(outcome, workload);
    double asked = 0;
    for (int segment : segments) {
      asked += outcome.askedTasks(0, segment, POINT);
    }
    Map<String, Node> levels = new LinkedHashMap<>();
    List<Integer> years = outcome.structure().years();
    levels.put(Integer.toString(years.get(0)), text("1"));
    for (int year = 1; year < years.size(); year++) {
      double level = served(outcome, segments, year) / asked;
      levels.put(Integer.toString(years.get(year)), text(Decimal.tenDigits(level)));
    }
    Map<String, Node> series = new LinkedHashMap<>();
    series.put("path", map(levels));
    series.put("interpolation", text("log-linear"));
    return map(Map.of("table", map(Map.of("levels", map(series)))));
  }

  private static double served(Outcome outcome, List<Integer> segments, int year) {
    double served = 0;
    for (int segment : segments) {
      double unmet = outcome.unmetTasks(year, segment, POINT);
      served += outcome.askedTasks(year, segment, POINT) - unmet;
    }
    return served;
  }

  private static List<Integer> segments(Outcome outcome, String workload) {
    List<Integer> segments = new ArrayList<>();
    List<SegmentLabel> all = outcome.structure().segments();
    for (int segment = 0; segment < all.size(); segment++) {
      if (all.get(segment).workload().equals(workload)) {
        segments.add(segment);
      }
    }
    return segments;
  }

  private ScalarNode text(String text) {
    return new ScalarNode(position, text, false);
  }

  private MapNode map(Map<String, Node> nodes) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    nodes.forEach((key, node) -> entries.put(key, new MapNode.Entry(position, node)));
    return new MapNode(position, entries);
  }
}
