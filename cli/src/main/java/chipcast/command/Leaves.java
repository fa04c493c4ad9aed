package chipcast.command;

import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.QuantityForm;
import chipcast.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of a tree, each with its path: scalars, lists, and quantities in any form. */
final class Leaves {
  /** Keys that say where the values beside them come from, and are no values themselves. */
  static final Set<String> PROVENANCE = Set.of("source", "as_of", "grade", "note");

  private final List<Leaf> leaves = new ArrayList<>();

  private Leaves() {}

  /**
   * A value.
   *
   * @param path dotted path in the resolved tree
   * @param node what is written there
   */
  record Leaf(String path, Node node) {}

  /** The values at and below a node. */
  static List<Leaf> below(String path, Node node) {
    Leaves all = new Leaves();
    all.collect(path, node);
    return List.copyOf(all.leaves);
  }

  private void collect(String path, Node node) {
    if (!(node instanceof MapNode map) || QuantityForm.isQuantityMap(node)) {
      leaves.add(new Leaf(path, node));
      return;
    }
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      if (!isProvenance(entry.getKey(), entry.getValue().value())) {
        String below = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
        collect(below, entry.getValue().value());
      }
    }
  }

  private static boolean isProvenance(String key, Node value) {
    return PROVENANCE.contains(key) && (value instanceof ScalarNode || value instanceof ListNode);
  }
}
