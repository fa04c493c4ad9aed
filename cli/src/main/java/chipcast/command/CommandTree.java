package chipcast.command;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Builds picocli's model of the command line: the root and, as a rule, one subcommand. */
final class CommandTree {
  private static final int HELP_WIDTH = 100;

  /**
   * Measures have parentheses or blanks, paths have dots; files that exist are no commands either.
   */
  private static final Pattern FIGURE =
      Pattern.compile("[\\w.-]+( [\\w.=%-]+)+|[\\w-]+\\([^']*\\)|[a-z_]+(\\.[\\w-]+)+");

  private final RootCommand root = new RootCommand();
  private final Session session;

  CommandTree(Terminal terminal, Forecaster forecaster) {
    spareTheStart();
    this.session = new Session(terminal, root, forecaster);
  }

  /**
   * picocli looks for Groovy in every library, which opens them all, and learns to read types that
   * no option here has; both in vain, and together a sixth of the time that a short command takes.
   */
  private static void spareTheStart() {
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }

  /** The call that the tree's commands belong to. */
  Session session() {
    return session;
  }

  /**
   * The root with the one subcommand that the arguments name.
   *
   * @throws UsageError if they name one that does not exist
   */
  CommandLine forArguments(String[] arguments) {
    CommandLine line = rootLine();
    Optional<String> name = commandName(arguments);
    if (name.isPresent()) {
      add(line, named(name.get()));
    }
    return configured(line);
  }

  /** The root with every subcommand, for help on one of them and for completion. */
  CommandLine complete() {
    CommandLine line = rootLine();
    for (Subcommand subcommand : Subcommand.values()) {
      add(line, subcommand);
    }
    return configured(line);
  }

  /**
   * The subcommand of a name.
   *
   * @throws UsageError if there is none
   */
  static Subcommand named(String name) {
    Optional<Subcommand> found = Subcommand.named(name);
    if (found.isEmpty()) {
      throw UsageError.unknown("command", name, Subcommand.words()).hinting(hint(name));
    }
    return found.get();
  }

  /** Where what was asked for may be had: lists by their words, figures and values by explain. */
  private static String hint(String name) {
    if (Words.all(Kind.values()).contains(name)) {
      return "see chipcast list " + name;
    }
    return FIGURE.matcher(name).matches()
        ? "a figure or a value is asked of explain: chipcast explain '" + name + "'"
        : "see chipcast --help";
  }

  /** The first argument that is neither an option nor an option's value. */
  private static Optional<String> commandName(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals("--home")) {
        i++;
      } else if (!argument.startsWith("-")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  private CommandLine rootLine() {
    return new CommandLine(CommandSpec.forAnnotatedObject(root));
  }

  private void add(CommandLine line, Subcommand subcommand) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(subcommand.create(session));
    spec.usageMessage().header("chipcast " + subcommand.word() + ": " + subcommand.summary());
    line.addSubcommand(subcommand.word(), new CommandLine(spec));
  }

  private CommandLine configured(CommandLine line) {
    Ansi ansi = session.terminal().coloured() ? Ansi.ON : Ansi.OFF;
    return line.setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
  }
}
