package chipcast.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. */
record FlagContent() implements Content<Boolean> {

  @Override
  public @Nullable Boolean read(Node node, Place place) {
    String text = place.text(node, this);
    if (text == null) {
      return null;
    }
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    place.tell(Code.BAD_FLAG, node, node.described() + " is neither", expected());
    return null;
  }

  @Override
  public String expected() {
    return "true or false";
  }

  @Override
  public String type() {
    return "flag";
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.types("boolean");
  }
}
