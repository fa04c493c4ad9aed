package chipcast.command;

import chipcast.scenario.AssumptionReading;
import chipcast.scenario.Home;
import chipcast.source.Document;
import chipcast.source.Problems;
import chipcast.source.TreeArchiveWriter;
import chipcast.source.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the common commands in one process, so that the launcher can have the JVM archive the
 * classes they load: first as they run where files have been edited, then with the archive of the
 * shipped evidence's trees, which it makes in between. What they print is of no interest.
 */
final class Training {

  private static final List<String> COMMANDS = List.of("--help", "check baseline", "run baseline");

  private Training() {}

  /** Starts the training. */
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Class.forName(Main.class.getName()); // A start loads it before all others.
    Optional<Path> trees = ProgramFile.trees();
    if (trees.isPresent()) {
      Files.deleteIfExists(trees.get());
      run("check baseline --set horizon.to=2034");
      keep(trees.get());
    }
    COMMANDS.forEach(Training::run);
  }

  private static void run(String command) {
    new Program(Terminal.ofProcess(), Forecaster.model()).run(command.split(" ", -1));
  }

  private static void keep(Path trees) throws IOException {
    Home home = Scenarios.home(Optional.empty(), Terminal.ofProcess());
    List<Document> documents = new ArrayList<>();
    AssumptionReading reading = AssumptionReading.of(home);
    if (reading.problems().isClean()) {
      documents.addAll(reading.documents());
    }
    for (String id : home.scenarioIds()) {
      Path file = home.scenario(id);
      Problems problems = new Problems();
      Optional<Document> read = TreeReader.read(file, home.name(file), problems);
      if (problems.isClean()) {
        read.ifPresent(documents::add);
      }
    }
    Path unfinished =
        trees.resolveSibling("." + trees.getFileName() + ProcessHandle.current().pid());
    Files.write(unfinished, TreeArchiveWriter.write(documents, ProgramFile.identity()));
    Files.move(unfinished, trees, StandardCopyOption.ATOMIC_MOVE);
  }
}
