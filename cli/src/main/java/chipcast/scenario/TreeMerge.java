package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.Document;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.QuantityForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the trees of several files. Maps are joined key by key; everything else, a quantity in a
 * map included, is a leaf that only one file may give.
 */
public final class TreeMerge {
  private final Problems problems;

  private TreeMerge(Problems problems) {
    this.problems = problems;
  }

  /** One tree of all documents; leaves given twice are told. */
  static MapNode of(List<Document> documents, Problems problems) {
    TreeMerge merge = new TreeMerge(problems);
    MapNode whole = MapNode.empty(Position.ofFile("assumptions"));
    for (Document document : documents) {
      whole = merge.join(whole, document.root(), "");
    }
    return whole;
  }

  /** A tree with what some documents add to it; leaves given twice are told. */
  public static MapNode over(MapNode tree, List<Document> documents, Problems problems) {
    TreeMerge merge = new TreeMerge(problems);
    MapNode whole = tree;
    for (Document document : documents) {
      whole = merge.join(whole, document.root(), "");
    }
    return whole;
  }

  private MapNode join(MapNode first, MapNode second, String path) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(first.entries());
    for (Map.Entry<String, MapNode.Entry> added : second.entries().entrySet()) {
      String key = added.getKey();
      MapNode.Entry there = entries.get(key);
      entries.put(
          key,
          there == null
              ? added.getValue()
              : join(there, added.getValue(), path.isEmpty() ? key : path + "." + key));
    }
    return new MapNode(first.position(), entries);
  }

  private MapNode.Entry join(MapNode.Entry first, MapNode.Entry second, String path) {
    if (isInner(first.value()) && isInner(second.value())) {
      MapNode joined = join((MapNode) first.value(), (MapNode) second.value(), path);
      return new MapNode.Entry(first.keyPosition(), joined);
    }
    Problem problem =
        Problem.of(Code.DUPLICATE_LEAF, second.keyPosition(), path, path + " is given twice");
    problems.add(
        problem.expecting("each value in one file").seeing(first.keyPosition(), "also given here"));
    return first;
  }

  private static boolean isInner(Node node) {
    return node instanceof MapNode && !QuantityForm.isQuantityMap(node);
  }
}
