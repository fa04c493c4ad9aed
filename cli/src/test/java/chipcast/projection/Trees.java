package chipcast.projection;

import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problems;
import chipcast.source.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Trees with something changed. */
final class Trees {
  private static final Position HERE = Position.ofFile("test");

  private Trees() {}

  /** The tree with the value at a dotted path put or replaced by what a text reads as. */
  static MapNode with(MapNode root, String path, String yaml) {
    Problems problems = new Problems();
    Node value = TreeReader.value(yaml, HERE, problems).orElseThrow();
    problems.throwIfAny();
    return with(root, List.of(path.split("\\.")), Optional.of(value));
  }

  /** The tree with the value at a dotted path replaced by another node. */
  static MapNode with(MapNode root, String path, Node value) {
    return with(root, List.of(path.split("\\.")), Optional.of(value));
  }

  static MapNode without(MapNode root, String path) {
    return with(root, List.of(path.split("\\.")), Optional.empty());
  }

  static Node at(MapNode root, String path) {
    Node node = root;
    for (String key : path.split("\\.")) {
      node = node instanceof MapNode map ? map.find(key) : null;
      if (node == null) {
        throw new IllegalArgumentException("nothing at " + path);
      }
    }
    return node;
  }

  private static MapNode with(MapNode map, List<String> path, Optional<Node> value) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(map.entries());
    String key = path.get(0);
    Optional<Node> changed = value;
    if (path.size() > 1) {
      Node below = map.find(key);
      MapNode in = below instanceof MapNode inside ? inside : MapNode.empty(HERE);
      changed = Optional.of(with(in, path.subList(1, path.size()), value));
    }
    if (changed.isPresent()) {
      entries.put(key, new MapNode.Entry(HERE, changed.get()));
    } else {
      entries.remove(key);
    }
    return new MapNode(map.position(), entries);
  }

  /** The tree with the keys of every map in the opposite order. */
  static MapNode reversed(MapNode map) {
    List<String> keys = new ArrayList<>(map.keys());
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    for (int i = keys.size() - 1; i >= 0; i--) {
      MapNode.Entry entry = map.entries().get(keys.get(i));
      entries.put(keys.get(i), new MapNode.Entry(entry.keyPosition(), reversed(entry.value())));
    }
    return new MapNode(map.position(), entries);
  }

  private static Node reversed(Node node) {
    if (node instanceof MapNode map) {
      return reversed(map);
    }
    if (node instanceof ListNode list) {
      return new ListNode(list.position(), list.items().stream().map(Trees::reversed).toList());
    }
    return node;
  }

  /** The tree with every value that has a path mapped, maps before what is in them. */
  static MapNode mapped(MapNode map, BiFunction<String, Node, Optional<Node>> change) {
    return mapped(map, "", change);
  }

  private static MapNode mapped(
      MapNode map, String path, BiFunction<String, Node, Optional<Node>> change) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    for (Map.Entry<String, MapNode.Entry> each : map.entries().entrySet()) {
      String at = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
      Node value = each.getValue().value();
      Optional<Node> changed = change.apply(at, value);
      Node now =
          changed.orElseGet(() -> value instanceof MapNode in ? mapped(in, at, change) : value);
      entries.put(each.getKey(), new MapNode.Entry(each.getValue().keyPosition(), now));
    }
    return new MapNode(map.position(), entries);
  }
}
