package chipcast.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one call of the program over given streams and turns whatever happens into an exit code. */
public final class Program {
  private final Terminal terminal;
  private final CommandTree tree;
  private final Failures failures;

  Program(Terminal terminal, Forecaster forecaster) {
    this.terminal = terminal;
    this.tree = new CommandTree(terminal, forecaster);
    this.failures = new Failures(tree.session());
  }

  /**
   * Runs a call.
   *
   * @param arguments the words after the program's name
   * @return the exit code of {@link ExitCode}
   */
  // Whatever goes wrong ends here, where it becomes a message and an exit code.
  @SuppressWarnings("CatchAndPrintStackTrace")
  int run(String... arguments) {
    try {
      return answer(arguments);
    } catch (ParameterException mistaken) {
      return failures.report(mistaken, arguments);
    } catch (Throwable failed) {
      return failures.report(failed, arguments);
    }
  }

  private int answer(String[] arguments) throws Exception {
    tree.session().readAhead().begin(arguments, terminal);
    Optional<PlainCommand> plain = PlainCommand.of(arguments, tree.session());
    if (plain.isPresent()) {
      return plain.get().call();
    }
    CommandLine line = tree.forArguments(arguments);
    ParseResult parsed = line.parseArgs(arguments);
    ParseResult called = parsed;
    while (called.hasSubcommand()) {
      called = called.subcommand();
    }
    if (called.isUsageHelpRequested()) {
      return help(called.commandSpec().commandLine());
    }
    if (parsed.isVersionHelpRequested()) {
      terminal.print(out -> out.append("chipcast ").append(Version.NUMBER).append('\n'));
      return ExitCode.DONE;
    }
    tree.session().begin(called);
    if (called.commandSpec().userObject() instanceof Callable<?> command) {
      return (Integer) command.call();
    }
    terminal.tell(new HelpText(line).text());
    return ExitCode.USAGE;
  }

  private int help(CommandLine of) {
    terminal.print(out -> out.append(new HelpText(of).text()));
    return ExitCode.DONE;
  }
}
