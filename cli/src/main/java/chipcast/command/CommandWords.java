package chipcast.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A call in the words that make its result again, whatever the folder, the form and the speed. */
final class CommandWords {
  /** Options that say in which form a result goes where, how loudly and how fast. */
  static final Set<String> WITHOUT_PART =
      Set.of(
          "--out",
          "--format",
          "--draws-out",
          "--threads",
          "--home",
          "--fail-if",
          "--quiet",
          "--verbose",
          "--debug",
          "--ascii");

  private CommandWords() {}

  /**
   * The name of the subcommand, its arguments, its options, each in the order in which it was
   * given.
   *
   * @param directory from which paths are meant; none of the words is an absolute path
   */
  static List<String> of(ParseResult called, Path directory) {
    List<String> words = new ArrayList<>(List.of(called.commandSpec().name()));
    for (PositionalParamSpec argument : called.matchedPositionals()) {
      words.addAll(values(argument, directory));
    }
    for (OptionSpec option : called.matchedOptions()) {
      if (!WITHOUT_PART.contains(option.longestName())) {
        add(option, directory, words);
      }
    }
    return words;
  }

  private static void add(OptionSpec option, Path directory, List<String> words) {
    if (option.arity().max() == 0) {
      words.add(option.longestName());
      return;
    }
    for (String value : values(option, directory)) {
      words.add(option.longestName());
      words.add(value);
    }
  }

  private static List<String> values(ArgSpec argument, Path directory) {
    List<String> values = new ArrayList<>();
    for (String value : argument.originalStringValues()) {
      values.add(relative(value, directory));
    }
    return values;
  }

  /** A path below the directory as seen from there; of one elsewhere its name alone. */
  private static String relative(String value, Path directory) {
    try {
      Path path = Path.of(value);
      if (!path.isAbsolute()) {
        return value;
      }
      Path shown = path.startsWith(directory) ? directory.relativize(path) : path.getFileName();
      return shown == null ? "" : shown.toString().replace('\\', '/');
    } catch (InvalidPathException noPath) {
      return value;
    }
  }
}
