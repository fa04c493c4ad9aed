package chipcast.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list whose items are all different. */
record ListContent<T>(Content<T> item) implements Content<List<T>> {

  @Override
  public @Nullable List<T> read(Node node, Place place) {
    if (!(node instanceof ListNode list)) {
      place.tellType(node, expected());
      return null;
    }
    List<T> items = new ArrayList<>(list.items().size());
    boolean complete = true;
    for (Node element : list.items()) {
      T value = item.read(element, place);
      if (value == null) {
        complete = false;
      } else if (items.contains(value)) {
        place.tell(Code.DUPLICATE_ITEM, element, element.described() + " again", "each item once");
        complete = false;
      } else {
        items.add(value);
      }
    }
    return complete ? List.copyOf(items) : null;
  }

  @Override
  public String expected() {
    return "a list, each item " + item.expected();
  }

  @Override
  public String type() {
    return "list of " + item.type();
  }

  @Override
  public List<Inside> inside() {
    return item.inside();
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.list(item);
  }
}
