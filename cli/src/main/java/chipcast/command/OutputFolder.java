package chipcast.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder into which several files are written, each of them all or nothing.
 *
 * @param session the call
 * @param shown the folder as the user wrote it
 */
record OutputFolder(Session session, String shown) {

  /**
   * Makes the folder unless it is there.
   *
   * @throws CannotWrite if it cannot be made, or the folder that it is to be in does not exist
   */
  void make() {
    Path path = session.terminal().resolve(String.valueOf(Scenarios.path("folder", shown)));
    Path parent = path.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new CannotWrite(shown, "its folder does not exist", null);
    }
    try {
      Files.createDirectories(path);
    } catch (IOException failed) {
      throw new CannotWrite(shown, Terminal.reason(failed), failed);
    }
  }

  /** Writes a file into the folder. */
  void write(String name, Body body) {
    String file = shown + "/" + name;
    new AtomicFile(session.terminal().resolve(file), file).write(body);
  }
}
