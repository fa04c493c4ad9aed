package chipcast.command;

import chipcast.scarcity.NotCleared;
import chipcast.source.Code;
import chipcast.source.InvalidInput;
import chipcast.source.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message on standard error and an exit code. */
final class Failures {
  /** What the command line names and what does not exist is a mistake of the command line. */
  private static final Set<String> UNKNOWN_NAMES =
      Set.of(Code.UNKNOWN_SCENARIO.word(), Code.NO_HOME.word());

  private static final Set<String> UNKNOWN_PATHS =
      Set.of(Code.UNKNOWN_PATH.word(), Code.BAD_PATH.word());

  private final Session session;
  private final ErrorText text;

  Failures(Session session) {
    this.session = session;
    this.text = new ErrorText(session.terminal().coloursErrors());
  }

  /** Reports whatever ended a call. */
  int report(Throwable failed, String[] arguments) {
    if (failed instanceof ClosedPipe) {
      return ExitCode.DONE;
    }
    if (failed instanceof InvalidInput invalid) {
      tell(text.of(invalid.problems()));
      return invalid.problems().stream().allMatch(Failures::isUsage)
          ? ExitCode.USAGE
          : ExitCode.INVALID_INPUT;
    }
    if (failed instanceof UsageError mistake) {
      return usage(String.valueOf(mistake.getMessage()), mistake.nearest(), mistake.hints());
    }
    if (failed instanceof CannotWrite unwritable) {
      tell(text.of("cannot-write", String.valueOf(unwritable.getMessage()), List.of()));
      return ExitCode.CANNOT_WRITE;
    }
    if (failed instanceof NoSolution unsolvable) {
      tell(text.of(unsolvable.problems()));
      return ExitCode.NO_SOLUTION;
    }
    if (failed instanceof NotCleared unsolved) {
      tell(text.of("no-solution", String.valueOf(unsolved.getMessage()), List.of()));
      return ExitCode.NO_SOLUTION;
    }
    return internal(failed, arguments);
  }

  /** Reports a command line that picocli could not read. */
  int report(ParameterException mistaken, String[] arguments) {
    if (mistaken.getCause() instanceof UsageError mistake) {
      return report(mistake, arguments);
    }
    List<String> hints =
        List.of("see " + mistaken.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    if (mistaken instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, hints);
    }
    return usage(decapitalised(String.valueOf(mistaken.getMessage())), Optional.empty(), hints);
  }

  private int unmatched(UnmatchedArgumentException mistaken, List<String> hints) {
    String word = mistaken.getUnmatched().get(0);
    if (!mistaken.isUnknownOption()) {
      return usage("one argument too many: " + word, Optional.empty(), hints);
    }
    List<String> options = new ArrayList<>();
    for (OptionSpec option : mistaken.getCommandLine().getCommandSpec().options()) {
      options.addAll(List.of(option.names()));
    }
    UsageError mistake = UsageError.unknown("option", word.split("=", 2)[0], options);
    return usage(String.valueOf(mistake.getMessage()), mistake.nearest(), hints);
  }

  private int usage(String message, Optional<String> nearest, List<String> hints) {
    List<String> notes = new ArrayList<>();
    nearest.ifPresent(choice -> notes.add("help: did you mean \"" + choice + "\"?"));
    notes.addAll(hints);
    tell(text.of("usage", message, notes));
    return ExitCode.USAGE;
  }

  private static boolean isUsage(Problem problem) {
    boolean onCommandLine = problem.position().file().startsWith("--");
    return UNKNOWN_NAMES.contains(problem.code())
        || (onCommandLine && UNKNOWN_PATHS.contains(problem.code()));
  }

  private int internal(Throwable failed, String[] arguments) {
    List<String> notes = new ArrayList<>();
    notes.add("this is a fault of chipcast " + Version.NUMBER + ", not of your input");
    notes.add("please report it with the files and this command:");
    notes.add("chipcast " + String.join(" ", arguments));
    if (!session.root().debug()) {
      notes.add("--debug shows where it happened");
    }
    tell(text.of("internal", failed.toString(), notes));
    if (session.root().debug()) {
      StringWriter trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      tell(trace.toString().replace(System.lineSeparator(), "\n").stripTrailing());
    }
    return ExitCode.INTERNAL_ERROR;
  }

  private void tell(String message) {
    session.terminal().tell(message);
  }

  private static String decapitalised(String message) {
    boolean capitalised = message.length() > 1 && Character.isLowerCase(message.charAt(1));
    return capitalised ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
  }
}
