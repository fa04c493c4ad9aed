package chipcast.command;

import chipcast.evidence.Bench;
import chipcast.evidence.MeasuredRow;
import chipcast.evidence.MeasuredRows;
import chipcast.evidence.MeasuredWorld;
import chipcast.evidence.Reading;
import chipcast.evidence.RowReader;
import chipcast.evidence.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario with what its serving is held against, read for one call.
 *
 * @param loaded the scenario
 * @param measured chips, models and names of measured rows
 * @param bench the same, ready to read rows against
 */
record ServingEvidence(Scenarios.Loaded loaded, MeasuredWorld measured, Bench bench) {

  /**
   * Reads it.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  static ServingEvidence load(Session session, Scenarios.Asked asked) {
    Scenarios.Loaded loaded = new Scenarios(session).load(asked);
    MeasuredWorld measured =
        MeasuredWorld.read(loaded.home(), loaded.resolved().tree(), loaded.world());
    return new ServingEvidence(loaded, measured, Bench.of(loaded.world(), measured));
  }

  /** The rows that ship. */
  List<Reading> shipped(Session session) {
    Path file = loaded.home().evidence().resolve(MeasuredWorld.ROWS);
    return read(session, file.toString());
  }

  /** The rows of a file; {@code -} is standard input. */
  List<Reading> read(Session session, String file) {
    List<MeasuredRow> rows = new SavedFile(session).read(file, MeasuredRows::read);
    return RowReader.read(rows, bench);
  }

  /** Those of some rows that can be scored. */
  static List<Situation> scored(List<Reading> readings) {
    List<Situation> scored = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Scored row) {
        scored.add(row.situation());
      }
    }
    return scored;
  }
}
