package chipcast.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call of the program in this process, with streams that remember. */
final class Call {
  /** The repository: where assumptions/ and scenarios/ are. */
  static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  static {
    KeptBandFile.renewIfStale();
  }

  private final Path directory;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private byte[] input = {};
  private boolean interactive;
  private Forecaster forecaster = Forecaster.model();

  private Call(Path directory) {
    this.directory = directory;
    environment.put("CHIPCAST_HOME", REPOSITORY.toString());
  }

  /** A call from a directory. */
  static Call from(Path directory) {
    return new Call(directory);
  }

  /** A call from the repository. */
  static Call here() {
    return new Call(REPOSITORY);
  }

  /** The same call with an environment variable. */
  Call with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** The same call with something on standard input. */
  Call reading(String text) {
    return reading(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same call with something on standard input. */
  Call reading(byte[] bytes) {
    input = bytes;
    return this;
  }

  /** The same call by a person at a terminal. */
  Call atTerminal() {
    interactive = true;
    return this;
  }

  /** The same call with outcomes that are not the model's. */
  Call forecasting(Forecaster other) {
    forecaster = other;
    return this;
  }

  /** Runs it. */
  Answer run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = runInto(out, err, arguments);
    return new Answer(exit, text(out), text(err));
  }

  /** Runs it with streams of the caller's. */
  int runInto(OutputStream out, OutputStream err, String... arguments) {
    return new Program(terminal(out, err), forecaster).run(arguments);
  }

  /** The session of a call whose command is yet to come. */
  Session session() {
    OutputStream nowhere = new ByteArrayOutputStream();
    return new CommandTree(terminal(nowhere, nowhere), forecaster).session();
  }

  private Terminal terminal(OutputStream out, OutputStream err) {
    return new Terminal(
        new ByteArrayInputStream(input),
        out,
        err,
        environment,
        directory,
        interactive,
        interactive,
        false);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** What came of a call. */
  record Answer(int exit, String out, String err) {}
}
