package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.Document;
import chipcast.source.Position;
import chipcast.source.Problems;
import chipcast.source.TreeArchive;
import chipcast.source.TreeReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files below assumptions/, however they are named and wherever they lie, but for the evidence:
 * what history and others say is held against a run and no input of it.
 */
final class AssumptionFiles {
  private static final int DEEPEST = 16;

  private AssumptionFiles() {}

  /** All of them, by name. */
  static List<Document> read(Home home, TreeArchive archive, Problems problems) {
    List<TreeReader.Source> sources = new ArrayList<>();
    collect(home, home.assumptions(), 0, sources, problems);
    // Comparator.comparing would make a class at every start: no archive keeps its lambda.
    sources.sort((one, other) -> one.name().compareTo(other.name()));
    return TreeReader.readAll(sources, archive, problems);
  }

  private static void collect(
      Home home, Path folder, int depth, List<TreeReader.Source> sources, Problems problems) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".") || entry.equals(home.evidence())) {
          continue; // An editor's or a file system's own; and what no run reads.
        }
        if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry) && depth < DEEPEST) {
          collect(home, entry, depth + 1, sources, problems);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
          sources.add(new TreeReader.Source(entry, home.name(entry)));
        }
      }
    } catch (IOException unreadable) {
      problems.markPartial();
      Position place = Position.ofFile(home.name(folder));
      problems.add(Code.UNREADABLE, place, "", "this folder could not be read", "");
    }
  }
}
