package chipcast.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A command that can be called by words alone, without any option. Such a call needs no parser of
 * command lines, whose loading and warming up takes as long as reading all assumptions.
 */
interface PlainCommand extends Callable<Integer> {

  /**
   * Takes the words after the command's name as the parser would.
   *
   * @param words none empty, none that could be an option
   * @return whether the command can be called so; if not, nothing has been taken
   */
  boolean takes(List<String> words);

  /** The command of a call that is nothing but words; the parser understands all others. */
  static Optional<PlainCommand> of(String[] arguments, Session session) {
    if (arguments.length == 0 || !isPlain(arguments)) {
      return Optional.empty();
    }
    Optional<PlainCommand> command =
        switch (arguments[0]) {
          case "run" -> Optional.of(new RunCommand(session));
          case "check" -> Optional.of(new CheckCommand(session));
          default -> Optional.empty();
        };
    List<String> words = List.of(arguments).subList(1, arguments.length);
    return command.filter(plain -> plain.takes(words));
  }

  private static boolean isPlain(String[] arguments) {
    for (String argument : arguments) {
      if (argument.isEmpty() || argument.startsWith("-") || argument.startsWith("@")) {
        return false;
      }
    }
    return true;
  }
}
