package chipcast.scenario;

import chipcast.source.Document;
import chipcast.source.Problems;
import chipcast.source.TreeArchive;
import java.util.List;

/**
 * The files below assumptions/ as they were read, with what was wrong with them. Reading them is
 * the longest part of a start and needs nothing but the home, so it can begin before the command
 * line is understood.
 *
 * @param home whose
 * @param documents by name of file
 * @param problems found while reading
 * @param archive which spared parsing some of them, and may spare it for scenarios
 */
public record AssumptionReading(
    Home home, List<Document> documents, Problems problems, TreeArchive archive) {
  /** Keeps the list as it is. */
  public AssumptionReading {
    documents = List.copyOf(documents);
  }

  /** Reads them now. */
  public static AssumptionReading of(Home home) {
    return of(home, TreeArchive.EMPTY);
  }

  /** Reads them now, parsing only what an archive does not know. */
  public static AssumptionReading of(Home home, TreeArchive archive) {
    Problems problems = new Problems();
    List<Document> documents = AssumptionFiles.read(home, archive, problems);
    return new AssumptionReading(home, documents, problems, archive);
  }
}
