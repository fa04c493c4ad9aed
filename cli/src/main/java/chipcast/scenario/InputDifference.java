package chipcast.scenario;

import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.QuantityForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that two resolved scenarios state differently.
 *
 * @param path dotted path of the value
 * @param before what the first states; empty where it has nothing there
 * @param after what the second states; empty where it has nothing there
 */
public record InputDifference(String path, Optional<Node> before, Optional<Node> after) {
  /** Keys of a map are members of a collection down to this depth, and fields of a record below. */
  private static final int COLLECTIONS = 2;

  private static final String SERIES = "path";

  /**
   * Every value in which two trees differ, in the order of the first; what only the second has
   * comes after it. Units and notation make no difference, and neither does where a value comes
   * from.
   */
  public static List<InputDifference> between(MapNode before, MapNode after) {
    List<InputDifference> differences = new ArrayList<>();
    collect(List.of(), before, after, differences);
    return differences;
  }

  /** A tree with what the second states in place of what the first states. */
  public static MapNode applied(MapNode tree, List<InputDifference> differences) {
    MapNode changed = tree;
    for (InputDifference difference : differences) {
      TreePath path = TreePath.parse(difference.path()).orElseThrow();
      changed =
          difference.after().isPresent()
              ? TreeEdit.with(
                  changed, path, difference.after().get().position(), difference.after().get())
              : TreeEdit.without(changed, path);
    }
    return changed;
  }

  private static void collect(
      List<String> path, MapNode before, MapNode after, List<InputDifference> differences) {
    if (path.size() >= COLLECTIONS && isOtherVariant(before, after)) {
      differences.add(of(path, Optional.of(before), Optional.of(after)));
      return;
    }
    Set<String> keys = new LinkedHashSet<>(before.keys());
    keys.addAll(after.keys());
    for (String key : keys) {
      if (!SameMeaning.isOrigin(key)) {
        Optional<Node> one = Optional.ofNullable(before.find(key));
        Optional<Node> other = Optional.ofNullable(after.find(key));
        collectValue(longer(path, key), one, other, differences);
      }
    }
  }

  private static void collectValue(
      List<String> path,
      Optional<Node> before,
      Optional<Node> after,
      List<InputDifference> differences) {
    Node one = before.orElse(null);
    Node other = after.orElse(null);
    if (one instanceof MapNode first
        && isRecord(first)
        && other instanceof MapNode second
        && isRecord(second)) {
      collect(path, first, second, differences);
    } else if (one == null || other == null || !SameMeaning.apartFromOrigin(one, other)) {
      differences.add(of(path, before, after));
    }
  }

  /** Whether a record has a field in place of another: a curve of another kind, as it were. */
  private static boolean isOtherVariant(MapNode before, MapNode after) {
    boolean lost = before.keys().stream().anyMatch(key -> isField(key) && !after.has(key));
    boolean won = after.keys().stream().anyMatch(key -> isField(key) && !before.has(key));
    return lost && won;
  }

  private static boolean isField(String key) {
    return !SameMeaning.isOrigin(key);
  }

  /** Whether a map is more than one value: neither a quantity nor a series over years. */
  private static boolean isRecord(MapNode map) {
    return !QuantityForm.isQuantityMap(map) && !map.has(SERIES);
  }

  private static List<String> longer(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private static InputDifference of(
      List<String> path, Optional<Node> before, Optional<Node> after) {
    return new InputDifference(String.join(".", path), before, after);
  }

  /** What the first states, as YAML on one line, shortened; {@code -} where it has nothing. */
  public String beforeText() {
    return text(before);
  }

  /** What the second states, as YAML on one line, shortened; {@code -} where it has nothing. */
  public String afterText() {
    return text(after);
  }

  private static String text(Optional<Node> node) {
    return node.map(SameMeaning::figure).map(YamlText::brief).orElse("-");
  }
}
