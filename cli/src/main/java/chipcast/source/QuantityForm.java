package chipcast.source;

import chipcast.quantity.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which a map gives a quantity. */
public final class QuantityForm {
  static final String VALUE = "value";
  static final String RANGE = "range";
  static final String HISTORY = "history";
  static final String FOR = "for";
  static final String P10 = "p10";
  static final List<String> PERCENTILES = List.of(P10, "p50", "p90");

  /** Distributions by the key that names them. */
  static final List<String> DISTRIBUTIONS =
      List.of(
          "uniform",
          "loguniform",
          "normal",
          "lognormal",
          "triangular",
          "pert",
          "beta",
          "discrete",
          "empirical");

  private QuantityForm() {}

  /**
   * Whether a node gives a quantity in a map: some form of value, beside it at most where it comes
   * from, and nothing else.
   */
  public static boolean isQuantityMap(Node node) {
    if (!(node instanceof MapNode map)) {
      return false;
    }
    boolean form = false;
    for (String key : map.keys()) {
      if (isForm(key)) {
        form = true;
      } else if (!ProvenanceKeys.isOne(key)) {
        return false;
      }
    }
    return form;
  }

  /** Whether a key gives a value. */
  static boolean isForm(String key) {
    return switch (key) {
      case VALUE, RANGE, HISTORY, P10, "p50", "p90" -> true;
      default -> DISTRIBUTIONS.contains(key);
    };
  }

  /** Every key of a quantity's map. */
  static List<String> keys() {
    List<String> all = new ArrayList<>(List.of(VALUE, RANGE, HISTORY));
    all.addAll(PERCENTILES);
    all.addAll(DISTRIBUTIONS);
    all.addAll(ProvenanceKeys.ALL);
    return all;
  }

  /** The only form in a map (p10 for the three percentiles), or null after telling. */
  static @Nullable String only(MapNode map, Place place, List<String> otherKeys, Measure measure) {
    String only = null;
    boolean valid = true;
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      String key = entry.getKey();
      if (isForm(key)) {
        String form = key.equals("p50") || key.equals("p90") ? P10 : key;
        if (only != null && !only.equals(form)) {
          twice(only, key, map, entry.getValue(), place);
          valid = false;
        }
        only = form;
      } else if (!ProvenanceKeys.isOne(key) && !otherKeys.contains(key)) {
        unknown(key, entry.getValue(), place, measure);
        valid = false;
      }
    }
    if (only == null && valid) {
      place.tell(Code.MISSING_VALUE, map, "a quantity without its value", measure.expected());
    }
    return valid ? only : null;
  }

  private static void twice(
      String first, String second, MapNode map, MapNode.Entry entry, Place place) {
    String message = "both " + first + " and " + second;
    Position at = entry.keyPosition();
    place.tell(Code.AMBIGUOUS_VALUE, map, at, message, "one of them", Optional.empty());
  }

  private static void unknown(String key, MapNode.Entry entry, Place place, Measure measure) {
    String message = "a quantity has no key " + Printable.quoted(key);
    String expected = measure.expected() + ", or a map with one of value, range, history, p10";
    Optional<String> nearest = Spelling.nearest(key, keys());
    Position at = entry.keyPosition();
    place.at(key).tell(Code.UNKNOWN_KEY, entry.value(), at, message, expected, nearest);
  }
}
