package chipcast.scenario;

import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees with one node replaced, added or removed; the tree itself never changes. */
final class TreeEdit {
  private TreeEdit() {}

  /**
   * The tree with a node at a path whose parent is there, or whose only missing key is the last.
   */
  static MapNode with(MapNode root, TreePath path, Position key, Node value) {
    return with(root, path.keys(), new MapNode.Entry(key, value));
  }

  /** The tree without the node at a path that names something. */
  static MapNode without(MapNode root, TreePath path) {
    return without(root, path.keys());
  }

  private static MapNode with(MapNode map, List<String> keys, MapNode.Entry value) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
    MapNode.Entry old = entries.get(keys.get(0));
    if (keys.size() == 1) {
      // The key stays where it is, so that a replaced value keeps its place among its siblings.
      entries.put(keys.get(0), value);
    } else {
      Node below = old == null ? MapNode.empty(value.keyPosition()) : old.value();
      Position key = old == null ? value.keyPosition() : old.keyPosition();
      MapNode changed = with((MapNode) below, keys.subList(1, keys.size()), value);
      entries.put(keys.get(0), new MapNode.Entry(key, changed));
    }
    return new MapNode(map.position(), entries);
  }

  private static MapNode without(MapNode map, List<String> keys) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
    MapNode.Entry old = entries.remove(keys.get(0));
    if (keys.size() > 1 && old != null) {
      entries.clear();
      entries.putAll(map.entries());
      MapNode changed = without((MapNode) old.value(), keys.subList(1, keys.size()));
      entries.put(keys.get(0), new MapNode.Entry(old.keyPosition(), changed));
    }
    return new MapNode(map.position(), entries);
  }
}
