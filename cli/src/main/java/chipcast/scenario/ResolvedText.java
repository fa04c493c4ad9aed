package chipcast.scenario;

import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Printable;
import chipcast.source.QuantityForm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resolved tree as YAML again, with a comment above every value that was overridden. */
public final class ResolvedText {
  private static final int WIDEST = 100;

  private final StringBuilder out = new StringBuilder();
  private final Resolved resolved;
  private final Set<String> changed = new HashSet<>();

  private ResolvedText(Resolved resolved) {
    this.resolved = resolved;
    for (Change change : resolved.overrides()) {
      changed.add(change.path());
    }
  }

  /** The whole tree, ending in a line break. */
  public static String of(Resolved resolved) {
    ResolvedText text = new ResolvedText(resolved);
    text.removed();
    text.map(resolved.tree(), "", 0);
    return text.out.toString();
  }

  private void removed() {
    for (Change change : resolved.overrides()) {
      if (change.kind() == Kind.REMOVE && resolved.node(change.path()).isEmpty()) {
        comment(0, change.path() + " was removed by " + change.level() + " " + change.position());
      }
    }
  }

  private void map(MapNode map, String above, int depth) {
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      String path = above.isEmpty() ? entry.getKey() : above + "." + entry.getKey();
      origins(path, depth);
      indent(depth).append(YamlText.scalar(entry.getKey())).append(':');
      value(entry.getValue().value(), path, depth);
    }
  }

  private void value(Node node, String path, int depth) {
    if (node instanceof MapNode map && !map.entries().isEmpty() && isBlock(map)) {
      out.append('\n');
      map(map, path, depth + 1);
    } else {
      out.append(' ').append(YamlText.flow(node)).append('\n');
    }
  }

  private static boolean isBlock(MapNode map) {
    return !QuantityForm.isQuantityMap(map) || YamlText.flow(map).length() > WIDEST;
  }

  private void origins(String path, int depth) {
    if (!changed.contains(path)) {
      return;
    }
    List<Origin> chain = resolved.chain(path);
    for (int at = chain.size() - 1; at >= 0; at--) {
      boolean holds = at == chain.size() - 1;
      comment(depth, who(chain.get(at)) + (holds ? "" : ": " + chain.get(at).text()));
    }
  }

  private static String who(Origin origin) {
    String verb =
        switch (origin.kind()) {
          case GIVEN -> "was given";
          case SET -> "set by " + origin.level();
          case ADD -> "added by " + origin.level();
          case REMOVE -> "removed by " + origin.level();
        };
    boolean named = origin.level().equals(origin.position().file());
    return verb + (named ? "" : " at " + origin.position());
  }

  private void comment(int depth, String text) {
    indent(depth).append("# ").append(Printable.of(text)).append('\n');
  }

  private StringBuilder indent(int depth) {
    return out.append("  ".repeat(depth));
  }
}
