package chipcast.source;

import java.util.List;

/** A list of nodes in the order written. */
public record ListNode(Position position, List<Node> items) implements Node {

  public ListNode {
    items = List.copyOf(items);
  }

  @Override
  public String described() {
    return "a list of " + items.size();
  }
}
