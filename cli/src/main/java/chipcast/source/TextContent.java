package chipcast.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text of at least one character. */
record TextContent() implements Content<String> {

  @Override
  public @Nullable String read(Node node, Place place) {
    String text = place.text(node, this);
    if (text != null && text.isBlank()) {
      place.tell(Code.WRONG_TYPE, node, "an empty text", expected());
      return null;
    }
    return text;
  }

  @Override
  public String expected() {
    return "a text";
  }

  @Override
  public String type() {
    return "text";
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    // A title such as 2026 or true is a text to us; an editor sees a number or a flag.
    return terms.types("string", "number", "boolean");
  }
}
