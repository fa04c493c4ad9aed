package chipcast.scenario;

import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.QuantityForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a tree of assumptions given beside a scenario as edits: what is new and what differs. */
final class AssumptionEdits {
  private final List<Edit> edits = new ArrayList<>();

  private AssumptionEdits() {}

  /** The edits that make a tree say what another says too. */
  static List<Edit> read(MapNode stated, MapNode tree) {
    AssumptionEdits reader = new AssumptionEdits();
    reader.compare(stated, tree, List.of());
    return reader.edits;
  }

  private void compare(MapNode stated, MapNode tree, List<String> above) {
    for (Map.Entry<String, MapNode.Entry> entry : stated.entries().entrySet()) {
      List<String> keys = new ArrayList<>(above);
      keys.add(entry.getKey());
      Node node = entry.getValue().value();
      Node old = tree.find(entry.getKey());
      if (old != null && isInner(node) && isInner(old)) {
        compare((MapNode) node, (MapNode) old, keys);
      } else {
        Kind kind = old == null ? Kind.ADD : Kind.SET;
        TreePath path = new TreePath(keys);
        edits.add(new Edit(kind, path, entry.getValue().keyPosition(), node, true));
      }
    }
  }

  private static boolean isInner(Node node) {
    return node instanceof MapNode && !QuantityForm.isQuantityMap(node);
  }
}
