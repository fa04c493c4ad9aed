package chipcast.source;

/** A node of a located YAML tree: what was written, and where. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

  /** Where the node begins. */
  Position position();

  /** What the node is, in words for a message: {@code a map}, {@code a list}, or its text. */
  String described();
}
