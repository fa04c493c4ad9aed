package chipcast.scenario;

import chipcast.source.Document;
import chipcast.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts read so far. */
final class Inputs {
  private final Map<String, SourceText> byName = new TreeMap<>();

  void add(Document document) {
    byName.put(document.source().name(), document.source());
  }

  /** All of them by name. */
  List<SourceText> all() {
    return List.copyOf(byName.values());
  }
}
