package chipcast.scenario;

import chipcast.source.Document;
import chipcast.source.Problems;
import java.util.List;

/**
 * The files below assumptions/ as they were read, with what was wrong with them. Reading them is
 * the longest part of a start and needs nothing but the home, so it can begin before the command
 * line is understood.
 *
 * @param home whose
 * @param documents by name of file
 * @param problems found while reading
 */
public record AssumptionReading(Home home, List<Document> documents, Problems problems) {
  /** Keeps the list as it is. */
  public AssumptionReading {
    documents = List.copyOf(documents);
  }

  /** Reads them now. */
  public static AssumptionReading of(Home home) {
    Problems problems = new Problems();
    return new AssumptionReading(home, AssumptionFiles.read(home, problems), problems);
  }
}
