package chipcast.source;

import chipcast.quantity.IncompatibleUnits;
import chipcast.quantity.Quantity;
import chipcast.quantity.Unit;
import chipcast.quantity.UnreadableQuantity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quantities of one dimension.
 *
 * @param written the unit as the field's description names it
 * @param unit the canonical unit of the dimension
 */
record UnitMeasure(String written, Unit unit) implements Measure {
  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("B/s", "3.35 TB/s"),
          Map.entry("FLOP/s", "989 TFLOP/s"),
          Map.entry("B", "80 GB"),
          Map.entry("FLOP", "2 TFLOP"),
          Map.entry("USD", "25 kUSD"),
          Map.entry("s", "5 years or 70 us"),
          Map.entry("J/s", "700 W"),
          Map.entry("USD/J", "0.087 USD/kWh"),
          Map.entry("USD/s", "2 USD/h"),
          Map.entry("x/year", "3.5 x/year or +250 %/year"),
          Map.entry("chip", "72 chips"),
          Map.entry("token", "500 tokens"),
          Map.entry("token/s", "50 tokens/s"),
          Map.entry("1", "0.45 or 45 %"));

  static UnitMeasure of(String written) {
    return new UnitMeasure(written, Unit.parse(Unit.parse(written).canonicalText()));
  }

  @Override
  public @Nullable Double read(Node node, Place place) {
    String text = place.text(node, this);
    return text == null ? null : read(text, node, place);
  }

  @Override
  public @Nullable Double spread(Node node, Place place) {
    boolean rate = unit.isGrowth() && node instanceof ScalarNode scalar && isRate(scalar.text());
    if (rate) {
      place.tell(Code.WRONG_UNIT, node, node.described(), "a difference of multipliers in x/year");
      return null;
    }
    return read(node, place);
  }

  private static boolean isRate(String text) {
    return text.indexOf('%') >= 0;
  }

  private @Nullable Double read(String text, Node node, Place place) {
    String oddity = NumberText.oddity(text);
    if (oddity != null) {
      place.tell(Code.BAD_NUMBER, node, node.described() + " " + oddity, expected());
      return null;
    }
    try {
      Quantity quantity = Quantity.parse(text);
      if (quantity.value() == 0 && !NumberText.isZero(text)) {
        place.tell(Code.BAD_NUMBER, node, node.described() + " is too small to hold", expected());
        return null;
      }
      return canonical(quantity, node, place);
    } catch (UnreadableQuantity unreadable) {
      tell(unreadable, node, place);
    }
    return null;
  }

  private @Nullable Double canonical(Quantity quantity, Node node, Place place) {
    if (!quantity.unit().compatible(unit)) {
      wrongUnit(quantity, node, place);
      return null;
    }
    try {
      double value = place.binding().money().canonical(quantity);
      if (Math.abs(value) <= Double.MAX_VALUE && (value != 0) == (quantity.value() != 0)) {
        return value;
      }
      String found = node.described() + " is beyond what a number can hold";
      place.tell(Code.BAD_NUMBER, node, found, expected());
    } catch (IncompatibleUnits other) {
      place.tell(
          Code.WRONG_UNIT, node, Printable.of(String.valueOf(other.getMessage())), expected());
    } catch (IllegalArgumentException unknownYear) {
      String found = node.described() + ": " + unknownYear.getMessage();
      place.tell(Code.NO_PRICE_INDEX, node, Printable.of(found), "money of a year in the index");
    }
    return null;
  }

  private void wrongUnit(Quantity quantity, Node node, Place place) {
    Unit found = quantity.unit();
    if (found.text().equals("1")) {
      String message = node.described() + " has no unit";
      place.tell(Code.MISSING_UNIT, node, message, expected());
      return;
    }
    String canonical = found.canonicalText();
    String other = canonical.equals(found.text()) ? "" : ", that is " + canonical + ",";
    String message = node.described() + " is in " + found.text() + other + " not in " + written;
    place.tell(Code.WRONG_UNIT, node, Printable.of(message), expected());
  }

  private void tell(UnreadableQuantity unreadable, Node node, Place place) {
    String message = node.described() + ": " + unreadable.getMessage();
    Code code = message.contains("unknown unit") ? Code.UNKNOWN_UNIT : Code.BAD_QUANTITY;
    Position at = node.position();
    boolean inPlace = node instanceof ScalarNode scalar && !scalar.quoted();
    if (inPlace) {
      at = new Position(at.file(), at.line(), at.column() + unreadable.offset());
    }
    Optional<String> nearest = unreadable.nearest();
    place.tell(code, node, at, Printable.of(message), expected(), nearest);
  }

  @Override
  public String expected() {
    String example = EXAMPLES.getOrDefault(unit.text(), "3 " + written);
    return isPlain()
        ? "a number such as " + example
        : "a quantity in " + written + ", such as " + example;
  }

  @Override
  public String unitText() {
    return written;
  }

  @Override
  public boolean isPlain() {
    return unit.text().equals("1");
  }
}
