package chipcast.command;

import chipcast.report.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of the band that the program keeps, and what it ought to say. */
final class KeptBandFile {
  private static final long DRAWS = 256;
  private static final String FILE = "chipcast/command/band.txt";
  private static final Path SOURCE = Path.of("src/main/resources").resolve(FILE);
  private static final Path COMPILED = Path.of("target/classes").resolve(FILE);

  private final Session session = Call.here().session();
  private final Scenarios.Loaded loaded =
      new Scenarios(session).load(new Scenarios.Asked(Scenarios.BASELINE, new Changes()));
  private final Forecast run = new Computation(session, loaded).forecast();
  private final View view = new Selecting().view(run.outcome().structure());
  private final Headline headline = Headline.of(new Figures(run, view), view);
  private final Manifest manifest = Manifests.of(loaded.resolved(), new Changes());

  /**
   * With {@code -Dgolden=update} draws the band anew if the inputs or the point run are others than
   * those that it was drawn for, before anything is shown that has it.
   */
  static void renewIfStale() {
    if ("update".equals(System.getProperty("golden"))) {
      KeptBandFile file = new KeptBandFile();
      if (!file.isOfTheseInputs()) {
        System.out.println("The kept band is drawn anew: inputs or the point run have changed.");
        file.write(file.drawn());
      }
    }
  }

  /** Whether the band that is kept was drawn for the baseline as it is. */
  boolean isOfTheseInputs() {
    return KeptBand.shipped().find(manifest, headline).isPresent();
  }

  /** The lines that stand in it. */
  List<String> lines() {
    try {
      return Files.readAllLines(SOURCE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The lines that ought to: all draws made anew. */
  List<String> drawn() {
    Band band = Band.drawn(session, loaded, run.outcome().structure(), headline, DRAWS);
    return KeptBand.lines(manifest, band, headline);
  }

  /** Puts lines into it, also where this very JVM looks. */
  void write(List<String> lines) {
    try {
      Files.write(SOURCE, lines);
      Files.write(COMPILED, lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
