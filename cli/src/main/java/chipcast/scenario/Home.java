package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds assumptions/ and scenarios/.
 *
 * @param folder absolute and normalised
 * @param workingDirectory from which paths on the command line are meant, absolute
 */
public record Home(Path folder, Path workingDirectory) {
  private static final String ASSUMPTIONS = "assumptions";
  private static final String EVIDENCE = "evidence";
  private static final String SCENARIOS = "scenarios";
  private static final String YAML = ".yaml";

  public Home {
    folder = folder.toAbsolutePath().normalize();
    workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  /**
   * Finds the home: where it is stated to be, else upwards from the working directory, else upwards
   * from the program.
   *
   * @param stated by an option or, without one, by the environment
   * @param program the folder of the program's jar
   * @throws InvalidInput if the stated folder is no home, or none is found
   */
  public static Home find(Optional<Path> stated, Path workingDirectory, Optional<Path> program) {
    if (stated.isPresent()) {
      Path folder = workingDirectory.resolve(stated.get());
      if (isHome(folder)) {
        return new Home(folder, workingDirectory);
      }
      throw none(stated.get().toString(), "the stated home has no assumptions/ and scenarios/");
    }
    return upwards(workingDirectory)
        .or(() -> program.flatMap(Home::upwards))
        .map(folder -> new Home(folder, workingDirectory))
        .orElseThrow(() -> none(".", "no folder here or above has assumptions/ and scenarios/"));
  }

  /** The folder of the assumptions. */
  public Path assumptions() {
    return folder.resolve(ASSUMPTIONS);
  }

  /** The folder of the evidence: below the assumptions, and yet no part of what a run reads. */
  public Path evidence() {
    return assumptions().resolve(EVIDENCE);
  }

  /** The folder of the scenarios. */
  public Path scenarios() {
    return folder.resolve(SCENARIOS);
  }

  /** The file of a scenario's id. */
  public Path scenario(String id) {
    return scenarios().resolve(id + YAML);
  }

  /** The ids of all scenarios, sorted. */
  public List<String> scenarioIds() {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(scenarios(), "*" + YAML)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        ids.add(name.substring(0, name.length() - YAML.length()));
      }
    } catch (IOException unreadable) {
      ids.clear(); // Whoever reads the scenario itself tells why it cannot be read.
    }
    ids.sort(null);
    return ids;
  }

  /**
   * The name of a file in positions and manifests: relative to the home, else to the working
   * directory, else its name alone; never absolute, with forward slashes.
   */
  public String name(Path file) {
    Path absolute = workingDirectory.resolve(file).normalize();
    Path shown = absolute.getFileName();
    if (absolute.startsWith(folder)) {
      shown = folder.relativize(absolute);
    } else if (absolute.startsWith(workingDirectory)) {
      shown = workingDirectory.relativize(absolute);
    }
    return String.valueOf(shown).replace('\\', '/');
  }

  private static Optional<Path> upwards(Path from) {
    Path folder = from.toAbsolutePath().normalize();
    while (folder != null) {
      if (isHome(folder)) {
        return Optional.of(folder);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  private static boolean isHome(Path folder) {
    return Files.isDirectory(folder.resolve(ASSUMPTIONS))
        && Files.isDirectory(folder.resolve(SCENARIOS));
  }

  private static InvalidInput none(String where, String message) {
    Problem problem = Problem.of(Code.NO_HOME, Position.ofFile(where), "", message);
    return new InvalidInput(
        problem.expecting("--home DIR, CHIPCAST_HOME, or a working directory inside the project"));
  }
}
