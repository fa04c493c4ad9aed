package chipcast.scenario;

import chipcast.source.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files read so far. */
final class Inputs {
  private final Map<String, InputFile> byName = new TreeMap<>();

  void add(Document document) {
    String name = document.source().name();
    byName.put(name, new InputFile(name, document.source().sha256()));
  }

  /** All of them by name. */
  List<InputFile> all() {
    List<InputFile> all = new ArrayList<>(byName.values());
    all.sort(Comparator.comparing(InputFile::name));
    return all;
  }
}
