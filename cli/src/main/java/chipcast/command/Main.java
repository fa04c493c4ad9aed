package chipcast.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: it only hands over to its subcommands. */
@Command(
    name = "chipcast",
    version = "chipcast 0.1.0",
    mixinStandardHelpOptions = true,
    description = "Scenarios of the market for chips that run AI models.")
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing a command");
  }

  /** Starts the program and ends the process with the command's exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
