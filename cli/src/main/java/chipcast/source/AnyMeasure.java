package chipcast.source;

import chipcast.quantity.Quantity;
import chipcast.quantity.Unit;
import chipcast.quantity.UnreadableQuantity;
import org.jspecify.annotations.Nullable;

/** Quantities of any dimension; all numbers of one quantity have the first one's. */
record AnyMeasure() implements Measure {
  private static final UnitMeasure PLAIN = UnitMeasure.of("1");

  @Override
  public Measure settled(Node node) {
    ScalarNode first = first(node);
    if (first == null) {
      return PLAIN;
    }
    try {
      Unit unit = Quantity.parse(first.text()).unit();
      return UnitMeasure.of(unit.canonicalText());
    } catch (UnreadableQuantity unreadable) {
      return PLAIN; // Reading the text will tell.
    }
  }

  private static @Nullable ScalarNode first(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar;
    }
    if (node instanceof ListNode list) {
      return list.items().isEmpty() ? null : first(list.items().get(0));
    }
    for (var entry : ((MapNode) node).entries().entrySet()) {
      if (!ProvenanceKeys.isOne(entry.getKey())) {
        return first(entry.getValue().value());
      }
    }
    return null;
  }

  @Override
  public @Nullable Double read(Node node, Place place) {
    return settled(node).read(node, place);
  }

  @Override
  public @Nullable Double spread(Node node, Place place) {
    return settled(node).spread(node, place);
  }

  @Override
  public String expected() {
    return "a quantity with its unit";
  }

  @Override
  public String unitText() {
    return "any";
  }

  @Override
  public Unit unit() {
    return Unit.ONE;
  }

  @Override
  public boolean isPlain() {
    return true;
  }
}
