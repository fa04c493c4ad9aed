package chipcast.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map from key to value in the order written; no key occurs twice. */
public record MapNode(Position position, Map<String, Entry> entries) implements Node {

  public MapNode {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** A map without entries. */
  public static MapNode empty(Position position) {
    return new MapNode(position, Map.of());
  }

  /** The value under a key, or null where the map has no such key. */
  public @Nullable Node find(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** Whether the map has this key. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The keys in the order written. */
  public Set<String> keys() {
    return entries.keySet();
  }

  @Override
  public String described() {
    return "a map";
  }

  /**
   * A value with the place of its key.
   *
   * @param keyPosition where the key is written
   */
  public record Entry(Position keyPosition, Node value) {}
}
