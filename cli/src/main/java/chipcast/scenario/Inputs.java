package chipcast.scenario;

import chipcast.source.Document;
import chipcast.source.Problems;
import chipcast.source.SourceText;
import chipcast.source.TreeArchive;
import chipcast.source.TreeReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts read so far, and how more are read. */
final class Inputs {
  private final TreeArchive archive;
  private final Map<String, SourceText> byName = new TreeMap<>();

  Inputs(TreeArchive archive) {
    this.archive = archive;
  }

  /** Reads a file, which is none of the inputs until it is added. */
  Optional<Document> read(Path file, String name, Problems problems) {
    return TreeReader.read(file, name, archive, problems);
  }

  void add(Document document) {
    byName.put(document.source().name(), document.source());
  }

  /** All of them by name. */
  List<SourceText> all() {
    return List.copyOf(byName.values());
  }
}
