package chipcast.command;

import chipcast.scenario.AssumptionReading;
import chipcast.scenario.Home;
import chipcast.source.Document;
import chipcast.source.InvalidInput;
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
    Optional<Path> checks = ProgramFile.checksFile();
    if (trees.isPresent() && checks.isPresent()) {
      Files.deleteIfExists(trees.get());
      Files.deleteIfExists(checks.get());
      run("check baseline --set horizon.to=2034");
      keep(trees.get(), TreeArchiveWriter.write(shipped(), ProgramFile.identity()));
      keep(checks.get(), KnownChecks.write(checked(), ProgramFile.identity()));
    }
    COMMANDS.forEach(Training::run);
  }

  private static void run(String command) {
    new Program(Terminal.ofProcess(), Forecaster.model()).run(command.split(" ", -1));
  }

  private static List<Document> shipped() {
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
    return documents;
  }

  /** The baseline, which everybody checks again and again: it is what a check without a name is. */
  private static List<Census> checked() {
    Session session = new CommandTree(Terminal.ofProcess(), Forecaster.model()).session();
    try {
      return List.of(new Checking(session).census(Scenarios.BASELINE, new Changes()));
    } catch (InvalidInput | NoSolution wrong) {
      return List.of(); // Told to whoever checks it.
    }
  }

  private static void keep(Path file, byte[] content) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName() + ProcessHandle.current().pid());
    Files.write(unfinished, content);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
