package chipcast.command;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What a call of the program sees of the world: its streams, its environment and the directory it
 * was called in. Text goes out in UTF-8 with {@code \n}, whatever the machine's settings.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for everything else
 * @param environment environment variables
 * @param directory the directory against which paths on the command line are read
 * @param interactive whether a person reads standard output on a terminal
 * @param attended whether a person reads standard error on a terminal
 * @param piped whether standard output is known to lead to another program
 */
record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path directory,
    boolean interactive,
    boolean attended,
    boolean piped) {

  /** The launcher knows at no cost which streams are terminals, and says so in these properties. */
  private static final String TERMINAL = "chipcast.terminal.";

  private static final int USUAL_COLUMNS = 80;

  /** The terminal of this process. */
  static Terminal ofProcess() {
    String target = target(1);
    return new Terminal(
        // Buffered, because a bare file stream asks a pipe where in the file it stands.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        Boolean.getBoolean(TERMINAL + "stdout") || isTerminal(target) || isConsole(),
        Boolean.getBoolean(TERMINAL + "stderr") || isTerminal(target(2)) || isConsole(),
        target.startsWith("pipe:") || target.startsWith("socket:"));
  }

  /** The same with standard output into a stream that no person reads. */
  Terminal into(OutputStream other) {
    return new Terminal(in, other, err, environment, directory, false, attended, false);
  }

  /** How wide a terminal is: as the launcher or the environment says, else 80 columns. */
  int columns() {
    String told = environment.getOrDefault("COLUMNS", "");
    int columns =
        told.matches("\\d{1,4}")
            ? Integer.parseInt(told)
            : Integer.getInteger(TERMINAL + "columns", USUAL_COLUMNS);
    return columns > 0 ? columns : USUAL_COLUMNS;
  }

  /** Whether what is printed may be coloured. */
  boolean coloured() {
    return interactive && mayColour();
  }

  /** Whether what is told may be coloured. */
  boolean coloursErrors() {
    return attended && mayColour();
  }

  private boolean mayColour() {
    String refused = environment.get("NO_COLOR");
    return (refused == null || refused.isEmpty()) && !"dumb".equals(environment.get("TERM"));
  }

  /** Whether the terminal can be trusted to show more than ASCII; files and pipes always are. */
  boolean showsUnicode() {
    if (!interactive) {
      return true;
    }
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.get(variable);
      if (value != null && !value.isEmpty()) {
        String folded = value.toUpperCase(Locale.ROOT);
        return folded.contains("UTF-8") || folded.contains("UTF8");
      }
    }
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  /**
   * Writes data to standard output.
   *
   * @throws ClosedPipe if nobody reads it any more
   * @throws CannotWrite if it cannot be written
   */
  void print(Body body) {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      body.writeTo(writer);
      writer.flush();
    } catch (IOException failed) {
      if (isClosedPipe(failed)) {
        throw new ClosedPipe();
      }
      throw new CannotWrite("standard output", reason(failed), failed);
    }
  }

  /** Writes a line to standard error; if nobody can read that, there is nobody to tell. */
  void tell(String line) {
    try {
      err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException unreadable) {
      // Standard error is the last resort.
    }
  }

  /** Writes text to standard error as it is, for what is written over. */
  void write(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException unreadable) {
      // Standard error is the last resort.
    }
  }

  /** A path of the command line, made absolute. */
  Path resolve(String path) {
    return directory.resolve(path).normalize();
  }

  /** What went wrong, in words and without the path that the caller names anyway. */
  static String reason(IOException failed) {
    String message = failed.getMessage();
    return message == null ? failed.getClass().getSimpleName() : message;
  }

  /** The system's message may be in any language; what standard output leads to is not. */
  private boolean isClosedPipe(IOException failed) {
    return piped || reason(failed).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static boolean isTerminal(String target) {
    return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
  }

  /**
   * Whether the process runs in a console that shows colours, as the launcher for Windows says, and
   * talks to it: Windows does not tell a script which of a process's streams do.
   */
  private static boolean isConsole() {
    Console console = Boolean.getBoolean(TERMINAL + "console") ? System.console() : null;
    if (console == null) {
      return false;
    }
    try {
      // Java 22 and later have a console always, and say whether it is one to talk to.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException earlier) {
      return true;
    }
  }

  /** What Linux says one of the process's streams leads to; empty elsewhere. */
  private static String target(int stream) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
    } catch (IOException | UnsupportedOperationException unknown) {
      return "";
    }
  }
}
