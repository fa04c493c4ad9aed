package chipcast.command;

/** The door of the process: nothing else ends it or touches its streams. */
public final class Main {

  private Main() {}

  /**
   * Starts the program and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    int exitCode = new Program(Terminal.ofProcess(), Forecaster.model()).run(arguments);
    // Without this, a process with an exit code of its own could not be told from a finished one.
    System.exit(exitCode);
  }
}
