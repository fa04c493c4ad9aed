package chipcast.source;

import java.util.Map;

/** Whatever is written, unread. */
record NodeContent() implements Content<Node> {

  @Override
  public Node read(Node node, Place place) {
    return node;
  }

  @Override
  public String expected() {
    return "a value";
  }

  @Override
  public String type() {
    return "anything";
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.anything();
  }
}
