package chipcast.scenario;

import chipcast.quantity.Quantity;
import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.QuantityForm;
import chipcast.source.ScalarNode;
import java.util.List;

/** Whether two nodes say the same, whatever the units and the notation. */
final class SameMeaning {
  /** Two ways to write a number may differ by rounding. */
  private static final double TOLERANCE = 1e-12;

  private static final String VALUE = "value";
  private static final List<String> PROVENANCE = List.of("source", "as_of", "grade", "note");

  private SameMeaning() {}

  /** Whether putting one node in place of another changes nothing. */
  static boolean replacing(Node old, Node replacement) {
    return same(bare(old), bare(replacement)) && vouchesForNothingElse(old, replacement);
  }

  /** Whether two nodes say the same. */
  static boolean same(Node left, Node right) {
    if (left instanceof ScalarNode one && right instanceof ScalarNode other) {
      return one.text().equals(other.text()) || sameQuantity(one.text(), other.text());
    }
    if (left instanceof ListNode one && right instanceof ListNode other) {
      return sameItems(one, other);
    }
    return left instanceof MapNode one && right instanceof MapNode other && sameEntries(one, other);
  }

  /** Whether two nodes say the same, wherever they have it from. */
  static boolean apartFromOrigin(Node left, Node right) {
    return same(figure(left), figure(right));
  }

  /** A node without where it comes from. */
  static Node figure(Node node) {
    Node bare = bare(node);
    return bare instanceof MapNode map ? withoutProvenance(map) : bare;
  }

  /** Whether a key says where something comes from. */
  static boolean isOrigin(String key) {
    return PROVENANCE.contains(key);
  }

  /** The value of a quantity written as a map with nothing but a value and its origin. */
  private static Node bare(Node node) {
    if (!(node instanceof MapNode map) || !QuantityForm.isQuantityMap(node)) {
      return node;
    }
    Node value = map.find(VALUE);
    return value == null ? withoutProvenance(map) : bare(value);
  }

  private static MapNode withoutProvenance(MapNode map) {
    MapNode bare = map;
    for (String key : PROVENANCE) {
      if (bare.has(key)) {
        bare = TreeEdit.without(bare, new TreePath(List.of(key)));
      }
    }
    return bare;
  }

  private static boolean vouchesForNothingElse(Node old, Node replacement) {
    if (!(replacement instanceof MapNode map) || !QuantityForm.isQuantityMap(map)) {
      return true;
    }
    for (String key : PROVENANCE) {
      Node stated = map.find(key);
      Node before = old instanceof MapNode there ? there.find(key) : null;
      if (stated != null && (before == null || !same(before, stated))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameItems(ListNode left, ListNode right) {
    boolean same = left.items().size() == right.items().size();
    for (int at = 0; same && at < left.items().size(); at++) {
      same = same(left.items().get(at), right.items().get(at));
    }
    return same;
  }

  private static boolean sameEntries(MapNode left, MapNode right) {
    if (!left.keys().equals(right.keys())) {
      return false;
    }
    for (String key : left.keys()) {
      Node one = left.find(key);
      Node other = right.find(key);
      if (one == null || other == null || !same(bare(one), bare(other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameQuantity(String left, String right) {
    try {
      Quantity one = Quantity.parse(left);
      Quantity other = Quantity.parse(right);
      double converted = one.in(other.unit());
      double scale = Math.max(Math.abs(converted), Math.abs(other.value()));
      return Math.abs(converted - other.value()) <= TOLERANCE * scale;
    } catch (IllegalArgumentException notBothQuantitiesOfOneKind) {
      return false;
    }
  }
}
