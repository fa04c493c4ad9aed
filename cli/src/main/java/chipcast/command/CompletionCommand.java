package chipcast.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a script that completes commands, options and their values in a shell. */
@Command(
    description = {
      "Prints a script to be read by the shell, for this session or from its start-up file.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(chipcast completion bash)",
      "  chipcast completion zsh > ~/.chipcast-completion && source ~/.chipcast-completion",
      "  chipcast completion fish > ~/.config/fish/completions/chipcast.fish",
    })
final class CompletionCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell;

  CompletionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Shell asked = Words.choice("shell", shell, Shell.values());
    CommandLine line = new CommandTree(session.terminal(), session.forecaster()).complete();
    String script =
        asked == Shell.FISH
            ? new FishCompletion(line).script()
            : AutoComplete.bash("chipcast", line);
    session.terminal().print(out -> out.append(script.replace(System.lineSeparator(), "\n")));
    return ExitCode.DONE;
  }
}
