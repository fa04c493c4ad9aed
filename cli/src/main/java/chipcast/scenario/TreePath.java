package chipcast.scenario;

import chipcast.quantity.Spelling;
import chipcast.source.MapNode;
import chipcast.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dotted path in a tree.
 *
 * @param keys from the root on, at least one, none empty
 */
record TreePath(List<String> keys) {

  TreePath {
    keys = List.copyOf(keys);
  }

  /** The path of a text, or nothing if the text is none. */
  static Optional<TreePath> parse(String text) {
    List<String> keys = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      keys.add(text.substring(start, end));
      start = end + 1;
    }
    for (String key : keys) {
      if (key.isBlank() || !key.equals(key.strip())) {
        return Optional.empty();
      }
    }
    return Optional.of(new TreePath(keys));
  }

  /** The node at this path, or null where the path names nothing. */
  @Nullable Node in(MapNode root) {
    Node at = root;
    for (String key : keys) {
      at = at instanceof MapNode map ? map.find(key) : null;
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  /** Where a path that names nothing goes wrong. */
  Miss missIn(MapNode root) {
    MapNode at = root;
    for (int depth = 0; depth < keys.size(); depth++) {
      Node next = at.find(keys.get(depth));
      if (next == null) {
        return new Miss(depth, new TreePath(keys.subList(0, depth)), List.copyOf(at.keys()));
      }
      if (!(next instanceof MapNode map)) {
        return new Miss(depth + 1, new TreePath(keys.subList(0, depth + 1)), List.of());
      }
      at = map;
    }
    throw new IllegalArgumentException("the path names something: " + this);
  }

  /** The path without its last key; the empty path above a single one. */
  TreePath parent() {
    return new TreePath(keys.subList(0, keys.size() - 1));
  }

  /** The last key. */
  String last() {
    return keys.get(keys.size() - 1);
  }

  /** This path with one more key. */
  TreePath at(String key) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(key);
    return new TreePath(longer);
  }

  /** Whether this path is the other or leads to it. */
  boolean covers(TreePath other) {
    return keys.size() <= other.keys.size() && keys.equals(other.keys.subList(0, keys.size()));
  }

  @Override
  public String toString() {
    return String.join(".", keys);
  }

  /**
   * The first key of a path that is not there.
   *
   * @param depth its number, from 0
   * @param existing the path before it, which is there
   * @param choices the keys that are there in its place
   */
  record Miss(int depth, TreePath existing, List<String> choices) {

    /** The key nearest to what was written. */
    Optional<String> nearest(TreePath path) {
      return Spelling.nearest(path.keys.get(depth), choices);
    }

    /** What is wrong, in words. */
    String message(TreePath path) {
      String where = existing.keys.isEmpty() ? "the assumptions" : existing.toString();
      if (choices.isEmpty()) {
        return where + " is a value and has nothing below it";
      }
      return "there is no \"" + path.keys.get(depth) + "\" in " + where;
    }
  }
}
