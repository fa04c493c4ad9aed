package chipcast.command;

import java.util.List;

/**
 * Runs the common commands once in one process, so that the launcher can have the JVM archive the
 * classes they load. What they print is of no interest.
 */
final class Training {

  private static final List<String> COMMANDS = List.of("--help", "check baseline", "run baseline");

  private Training() {}

  /** Starts the training. */
  public static void main(String[] args) {
    for (String command : COMMANDS) {
      new Program(Terminal.ofProcess(), Forecaster.model()).run(command.split(" ", -1));
    }
  }
}
