package chipcast.command;

import chipcast.assumption.World;
import chipcast.report.InputHash;
import chipcast.scenario.AssumptionReading;
import chipcast.scenario.Home;
import chipcast.source.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads the assumptions on a second thread while the command line is being understood: each takes
 * about a fifth of a start. A third makes what will be wanted next. A guess that turns out wrong,
 * such as a home that an option states, costs nothing but the guess.
 */
final class ReadAhead {
  private static final String CHECK = "check";
  private static final List<String> READING =
      List.of(
          "run",
          CHECK,
          "compare",
          "explain",
          "show",
          "place",
          "chart",
          "report",
          "export",
          "reconcile",
          "backtest",
          "seal",
          "sources",
          "simulate",
          "sensitivity",
          "seek",
          "discover");

  private @Nullable FutureTask<Optional<AssumptionReading>> task;
  private @Nullable AssumptionReading kept;

  /** Begins if the first word is a command that reads assumptions. */
  void begin(String[] arguments, Terminal terminal) {
    if (arguments.length == 0 || !READING.contains(arguments[0]) || statesHome(arguments)) {
      return;
    }
    FutureTask<Optional<AssumptionReading>> reading = new FutureTask<>(() -> read(terminal));
    task = reading;
    start(reading, "assumptions");
    // The baseline as shipped need not be bound to be checked.
    boolean binds = !arguments[0].equals(CHECK);
    start(() -> prepare(binds), "descriptions");
  }

  private static void start(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Makes the JVM find its hash function, and describe all fields before the binder asks. */
  private static void prepare(boolean binds) {
    InputHash.of(new byte[0]);
    if (binds) {
      World.SHAPE.name();
    }
  }

  private static boolean statesHome(String[] arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("--home") || argument.equals("--help") || argument.equals("-h")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<AssumptionReading> read(Terminal terminal) {
    try {
      Home home = Scenarios.home(Optional.empty(), terminal);
      return Optional.of(AssumptionReading.of(home, ProgramFile.archive()));
    } catch (InvalidInput | UsageError notFound) {
      // Told in its turn, by whoever looks for the home again.
      return Optional.empty();
    }
  }

  /**
   * The assumptions of a home: those that were read ahead, or read now. A clean reading is kept for
   * further scenarios of the same call; problems are told once.
   */
  synchronized AssumptionReading of(Home home) {
    AssumptionReading known = kept;
    if (known != null && isOf(home, known.home())) {
      return known;
    }
    AssumptionReading reading =
        ahead()
            .filter(ahead -> isOf(home, ahead.home()))
            .orElseGet(() -> AssumptionReading.of(home, ProgramFile.archive()));
    kept = reading.problems().isClean() ? reading : null;
    return reading;
  }

  /** The equality of the record, which the JVM would have to make first. */
  private static boolean isOf(Home one, Home other) {
    return one.folder().equals(other.folder())
        && one.workingDirectory().equals(other.workingDirectory());
  }

  private Optional<AssumptionReading> ahead() {
    FutureTask<Optional<AssumptionReading>> begun = task;
    task = null; // Problems of a reading are told once.
    if (begun == null) {
      return Optional.empty();
    }
    try {
      return begun.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      return Optional.empty();
    }
  }
}
