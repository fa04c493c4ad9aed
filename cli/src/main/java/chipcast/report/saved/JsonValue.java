package chipcast.report.saved;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON as it is written: numbers keep their digits. */
sealed interface JsonValue {

  /**
   * An object.
   *
   * @param members in the order of the file
   */
  record Members(Map<String, JsonValue> members) implements JsonValue {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of a key. */
    Optional<JsonValue> get(String key) {
      return Optional.ofNullable(members.get(key));
    }
  }

  /**
   * An array.
   *
   * @param items in the order of the file
   */
  record Items(List<JsonValue> items) implements JsonValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A string.
   *
   * @param text without quotes and escapes
   */
  record Text(String text) implements JsonValue {}

  /**
   * A number, {@code true}, {@code false} or {@code null}.
   *
   * @param text as written
   * @param isNumber whether it is a number
   */
  record Bare(String text, boolean isNumber) implements JsonValue {}
}
