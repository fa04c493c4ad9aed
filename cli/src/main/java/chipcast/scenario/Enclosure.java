package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.Position;
import chipcast.source.Problem;
import chipcast.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the paths that a file names may lead: into the home, or into the file's own folder. Links
 * are followed before the question is asked.
 *
 * @param home the home
 * @param folder the folder of the file that names the paths
 */
record Enclosure(Home home, Path folder) {

  /** The file that a relative path names, or nothing after telling why it may not be read. */
  Optional<Path> file(String text, Position place, Problems problems) {
    try {
      Path relative = Path.of(text);
      Path file = folder.resolve(relative).normalize();
      if (!relative.isAbsolute() && isInside(file)) {
        return Optional.of(file);
      }
    } catch (InvalidPathException noPath) {
      problems.add(Code.BAD_PATH, place, "", "this is no path of a file", "a relative path");
      return Optional.empty();
    }
    Problem problem =
        Problem.of(Code.OUTSIDE_TREE, place, "", "the path \"" + text + "\" leads outside");
    problems.add(problem.expecting("a relative path to a file in this folder or in the project"));
    return Optional.empty();
  }

  private boolean isInside(Path file) {
    for (Path root : List.of(home.folder(), folder)) {
      if (file.startsWith(root.toAbsolutePath().normalize()) && isReallyInside(file, root)) {
        return true;
      }
    }
    return false;
  }

  /** A file that does not exist leads nowhere; reading it tells so. */
  private static boolean isReallyInside(Path file, Path root) {
    try {
      return !Files.exists(file) || file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
