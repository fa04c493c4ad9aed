package chipcast.command;

/** What the exit code of the process says; the codes are part of the program's interface. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** A condition that was asked for does not hold. */
  public static final int CONDITION_FAILS = 1;

  /** The command line is wrong: unknown commands, options, ids. */
  public static final int USAGE = 2;

  /** A file or a value is wrong. */
  public static final int INVALID_INPUT = 3;

  /** The question has no answer. */
  public static final int NO_SOLUTION = 4;

  /** The result could not be written. */
  public static final int CANNOT_WRITE = 5;

  /** A fault of the program itself. */
  public static final int INTERNAL_ERROR = 70;

  /** Interrupted from the keyboard; the JVM itself ends so. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
