package chipcast.source;

import java.util.ArrayList;
import java.util.List;

/** The keys from the root to where a parser is. */
final class Trail {
  private final List<String> keys = new ArrayList<>();

  void enter(String key) {
    keys.add(key);
  }

  void leave() {
    keys.remove(keys.size() - 1);
  }

  /** The dotted path. */
  @Override
  public String toString() {
    return String.join(".", keys);
  }
}
