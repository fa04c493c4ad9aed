package chipcast.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What the program can be asked to do. Only the command that is called is ever built, so that a
 * call pays for itself alone.
 */
enum Subcommand {
  COMPLETION("completion", Group.SHELL, "completion for bash, zsh or fish"),
  HELP("help", Group.SHELL, "help for a command");

  /** Under which heading of the help a command stands. */
  enum Group {
    ASK("Ask the model"),
    FILES("Assumptions and scenarios"),
    SHELL("The shell");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }

    /** The heading as printed. */
    String heading() {
      return heading;
    }
  }

  private final String word;
  private final Group group;
  private final String summary;

  Subcommand(String word, Group group, String summary) {
    this.word = word;
    this.group = group;
    this.summary = summary;
  }

  /** The name as written on the command line. */
  String word() {
    return word;
  }

  /** Where the help lists it. */
  Group group() {
    return group;
  }

  /** What it answers, in a line. */
  String summary() {
    return summary;
  }

  /** The command of a name. */
  static Optional<Subcommand> named(String word) {
    for (Subcommand subcommand : values()) {
      if (subcommand.word.equals(word)) {
        return Optional.of(subcommand);
      }
    }
    return Optional.empty();
  }

  /** All names, in the order of the help. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Subcommand subcommand : values()) {
      words.add(subcommand.word);
    }
    return words;
  }

  /** A new command for one call; the result is its exit code. */
  Callable<Integer> create(Session session) {
    return switch (this) {
      case COMPLETION -> new CompletionCommand(session);
      case HELP -> new HelpCommand(session);
    };
  }
}
