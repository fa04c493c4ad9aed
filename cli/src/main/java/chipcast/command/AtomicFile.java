package chipcast.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file in one go: whoever looks sees the old content or the new one, never a part, even if
 * the program is interrupted while it writes.
 */
final class AtomicFile {
  private static final String NO_FOLDER = "its folder does not exist";
  private static final String CLOSED_FOLDER = "its folder may not be written";

  private final Path target;
  private final String shown;

  /**
   * A file to be written.
   *
   * @param target where, absolute
   * @param shown the path as the user wrote it, for messages
   */
  AtomicFile(Path target, String shown) {
    this.target = target;
    this.shown = shown;
  }

  /**
   * The same file, once it is known to have a place: asked before long work, so that this is not
   * done for nothing.
   *
   * @throws CannotWrite if it has none
   */
  AtomicFile placed() {
    Path folder = target.toAbsolutePath().getParent();
    boolean there = Files.exists(target);
    if (Files.isDirectory(target)) {
      throw new CannotWrite(shown, "it is a directory", null);
    }
    if (there && !Files.isWritable(target)) {
      throw new CannotWrite(shown, "it may not be written", null);
    }
    if (!there && folder != null && !Files.isDirectory(folder)) {
      throw new CannotWrite(shown, NO_FOLDER, null);
    }
    if (!there && folder != null && !Files.isWritable(folder)) {
      throw new CannotWrite(shown, CLOSED_FOLDER, null);
    }
    return this;
  }

  /**
   * Writes the file, over an older one if there is one.
   *
   * @throws CannotWrite if it cannot be written; an older file is untouched
   */
  void write(Body body) {
    placed();
    try {
      boolean there = Files.exists(target);
      if (there && !Files.isRegularFile(target)) {
        fill(target, body, StandardOpenOption.WRITE); // A device or a pipe is not to be replaced.
      } else {
        replace(there ? target.toRealPath() : target, body);
      }
    } catch (IOException failed) {
      throw new CannotWrite(shown, reason(failed), failed);
    }
  }

  /**
   * Writes the file unless there already is one.
   *
   * @throws CannotWrite if there is one or it cannot be written
   */
  void create(Body body) {
    if (Files.exists(target)) {
      throw new CannotWrite(shown, "it exists already and is left as it is", null);
    }
    write(body);
  }

  private static void replace(Path real, Body body) throws IOException {
    Path unfinished =
        real.resolveSibling(
            "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    Thread cleaner = new Thread(() -> unfinished.toFile().delete(), "remove-unfinished-file");
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      fill(unfinished, body, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      move(unfinished, real);
    } finally {
      Files.deleteIfExists(unfinished);
      forget(cleaner);
    }
  }

  private static void forget(Thread cleaner) {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs at this moment, as it should.
    }
  }

  private static void move(Path unfinished, Path real) throws IOException {
    try {
      Files.move(unfinished, real, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException exotic) {
      Files.move(unfinished, real, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void fill(Path file, Body body, OpenOption... how) throws IOException {
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file, how), StandardCharsets.UTF_8))) {
      body.writeTo(writer);
    }
  }

  private static String reason(IOException failed) {
    if (failed instanceof NoSuchFileException) {
      return NO_FOLDER;
    }
    return failed instanceof AccessDeniedException ? CLOSED_FOLDER : Terminal.reason(failed);
  }
}
