package chipcast.evidence;

import chipcast.assumption.World;
import chipcast.projection.Worlds;
import chipcast.source.MapNode;
import chipcast.source.Values;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The measured rows that ship, read in the model's terms. */
final class ServingRows {
  static final MeasuredWorld MEASURED;
  static final Bench BENCH;
  static final String TEXT;

  static {
    MapNode baseline = Worlds.baseline();
    World world = Worlds.read(baseline);
    MEASURED = MeasuredWorld.read(Worlds.home(), baseline, world);
    BENCH = Bench.of(world, MEASURED);
    try {
      TEXT = Files.readString(Worlds.home().evidence().resolve(MeasuredWorld.ROWS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ServingRows() {}

  /** What the shipped efficiencies reach. */
  static Reach shipped() {
    return Reach.of(MEASURED, Values.points());
  }

  /** All rows of a text, scored or not. */
  static List<Reading> read(String csv) {
    return RowReader.read(MeasuredRows.read("rows.csv", csv), BENCH);
  }

  /** All shipped rows that can be scored. */
  static List<Situation> scored() {
    List<Situation> scored = new ArrayList<>();
    for (Reading reading : read(TEXT)) {
      if (reading instanceof Reading.Scored row) {
        scored.add(row.situation());
      }
    }
    return scored;
  }

  /** A situation as if something else had been measured. */
  static Situation measuring(Situation of, double measured) {
    return new Situation(
        of.row(),
        of.chip(),
        of.family(),
        of.model(),
        of.precision(),
        of.engine(),
        of.regime(),
        of.sheet(),
        of.watts(),
        of.age(),
        of.trials(),
        measured,
        of.unit(),
        of.promptAssumed());
  }
}
