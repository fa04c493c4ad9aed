package chipcast.command;

import chipcast.scenario.YamlText;
import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.ScalarNode;
import java.util.Map;

/** Values as a person reads them: as they are written, in words where they are a distribution. */
final class ValueText {

  private ValueText() {}

  /** A value on one line. */
  static String of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    if (node instanceof MapNode map) {
      return ofMap(map);
    }
    StringBuilder out = new StringBuilder();
    for (Node item : ((ListNode) node).items()) {
      out.append(out.isEmpty() ? "" : ", ").append(of(item));
    }
    return out.toString();
  }

  private static String ofMap(MapNode map) {
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      Node value = entry.getValue().value();
      switch (entry.getKey()) {
        case "value" -> {
          return of(value);
        }
        case "range" -> {
          return range(value);
        }
        case "history" -> {
          return history(value);
        }
        case "p10", "p50", "p90" -> {
          return percentiles(map);
        }
        case "source", "as_of", "grade", "note", "for" -> {
          // Said elsewhere.
        }
        default -> {
          return entry.getKey() + " " + YamlText.brief(value);
        }
      }
    }
    return YamlText.brief(map);
  }

  private static String range(Node node) {
    if (node instanceof MapNode map) {
      return part(map, "central") + " (" + part(map, "low") + " … " + part(map, "high") + ")";
    }
    return YamlText.brief(node);
  }

  private static String percentiles(MapNode map) {
    return part(map, "p50") + " (p10 " + part(map, "p10") + ", p90 " + part(map, "p90") + ")";
  }

  private static String history(Node node) {
    if (node instanceof ListNode list && !list.items().isEmpty()) {
      Node last = list.items().get(list.items().size() - 1);
      return of(last) + " (latest of " + list.items().size() + ")";
    }
    return YamlText.brief(node);
  }

  private static String part(MapNode map, String key) {
    Node node = map.find(key);
    return node == null ? "?" : of(node);
  }
}
