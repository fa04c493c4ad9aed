package chipcast.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Help for a command, the same as its {@code --help}. */
@Command(description = "The same as chipcast COMMAND --help.")
final class HelpCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  private @Nullable String command;

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandTree tree = new CommandTree(session.terminal(), session.forecaster());
    CommandLine line = tree.forArguments(command == null ? new String[0] : new String[] {command});
    for (CommandLine subcommand : line.getSubcommands().values()) {
      line = subcommand;
    }
    String text = new HelpText(line).text();
    session.terminal().print(out -> out.append(text));
    return ExitCode.DONE;
  }
}
