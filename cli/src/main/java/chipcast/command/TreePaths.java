package chipcast.command;

import chipcast.scenario.Resolved;
import chipcast.source.MapNode;
import chipcast.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a path on the command line names. */
final class TreePaths {

  private TreePaths() {}

  /** Number of keys in a path. */
  static int depth(String path) {
    return path.isEmpty() ? 0 : path.split("\\.", -1).length;
  }

  /**
   * What a path names; the empty path names everything.
   *
   * @throws UsageError with the nearest name if it names nothing
   */
  static Node require(Resolved resolved, String path) {
    if (path.isEmpty()) {
      return resolved.tree();
    }
    Optional<Node> found = resolved.node(path);
    if (found.isPresent()) {
      return found.get();
    }
    throw missing(resolved.tree(), path);
  }

  private static UsageError missing(MapNode root, String path) {
    MapNode at = root;
    StringBuilder before = new StringBuilder();
    for (String key : path.split("\\.", -1)) {
      Node next = at.find(key);
      if (next == null) {
        String where = before.isEmpty() ? "the assumptions" : before.toString();
        return UsageError.unknown("path " + path + ", in " + where, key, at.keys());
      }
      before.append(before.isEmpty() ? "" : ".").append(key);
      if (!(next instanceof MapNode inner)) {
        return UsageError.of(before + " is a value and has nothing below it: " + path);
      }
      at = inner;
    }
    return UsageError.of("unknown path: " + path);
  }

  /** The same scenario with a tree that holds what the path names and nothing else. */
  static Resolved only(Resolved resolved, String path) {
    if (path.isEmpty()) {
      return resolved;
    }
    MapNode only = only(resolved.tree(), List.of(path.split("\\.", -1)));
    return new Resolved(
        resolved.id(),
        resolved.title(),
        resolved.story(),
        only,
        resolved.assumptions(),
        resolved.overrides(),
        resolved.claims(),
        resolved.sources());
  }

  private static MapNode only(MapNode map, List<String> keys) {
    MapNode.Entry entry = map.entries().get(keys.get(0));
    if (entry == null) {
      return map;
    }
    MapNode.Entry kept =
        keys.size() > 1 && entry.value() instanceof MapNode inner
            ? new MapNode.Entry(entry.keyPosition(), only(inner, keys.subList(1, keys.size())))
            : entry;
    return new MapNode(map.position(), Map.of(keys.get(0), kept));
  }
}
