package chipcast.source;

import chipcast.quantity.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A distribution's parameters, written as a list in their order or as a map by name. */
final class Parameters {
  private final Map<String, Node> nodes;
  private final Node whole;
  private final Place place;

  private Parameters(Map<String, Node> nodes, Node whole, Place place) {
    this.nodes = nodes;
    this.whole = whole;
    this.place = place;
  }

  /**
   * The parameters in a node, or null after telling that they are not those wanted.
   *
   * @param names the parameters that must be there, in the order of a list
   * @param others further keys that a map may have
   */
  static @Nullable Parameters of(Node node, Place place, List<String> names, List<String> others) {
    String expected = "[" + String.join(", ", names) + "] or a map of these";
    if (node instanceof ListNode list && list.items().size() == names.size()) {
      Map<String, Node> nodes = new LinkedHashMap<>();
      for (int at = 0; at < names.size(); at++) {
        nodes.put(names.get(at), list.items().get(at));
      }
      return new Parameters(nodes, node, place);
    }
    if (node instanceof MapNode map) {
      return ofMap(map, place, names, others);
    }
    place.tellType(node, expected);
    return null;
  }

  /** The items of a list, none after telling that there is no list or that it is empty. */
  static List<Node> items(Node node, Place place, String expected) {
    if (node instanceof ListNode list && !list.items().isEmpty()) {
      return list.items();
    }
    place.tellType(node, expected);
    return List.of();
  }

  private static @Nullable Parameters ofMap(
      MapNode map, Place place, List<String> names, List<String> others) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    boolean known = true;
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      if (names.contains(entry.getKey()) || others.contains(entry.getKey())) {
        nodes.put(entry.getKey(), entry.getValue().value());
      } else {
        known = false;
        place.tell(
            Code.UNKNOWN_KEY,
            entry.getValue().value(),
            entry.getValue().keyPosition(),
            "no parameter " + Printable.quoted(entry.getKey()),
            "one of " + String.join(", ", names),
            Spelling.nearest(entry.getKey(), names));
      }
    }
    return known ? new Parameters(nodes, map, place) : null;
  }

  /** Whether a parameter is given. */
  boolean has(String name) {
    return nodes.containsKey(name);
  }

  /** A parameter's canonical value, or null after telling. */
  @Nullable Double read(String name, Measure measure) {
    Node node = node(name, measure);
    return node == null ? null : measure.read(node, place.at(name));
  }

  /** A parameter that is a difference of values, or null after telling. */
  @Nullable Double spread(String name, Measure measure) {
    Node node = node(name, measure);
    return node == null ? null : measure.spread(node, place.at(name));
  }

  private @Nullable Node node(String name, Measure measure) {
    Node node = nodes.get(name);
    if (node == null) {
      String expected = name + ": " + measure.expected();
      place.at(name).tell(Code.MISSING_FIELD, whole, "no " + name + " is given", expected);
    }
    return node;
  }
}
