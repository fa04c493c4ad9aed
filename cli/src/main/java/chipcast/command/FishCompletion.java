package chipcast.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script of the fish shell, for which picocli has none. */
final class FishCompletion {
  private final CommandLine line;

  FishCompletion(CommandLine line) {
    this.line = line;
  }

  /** The whole script. */
  String script() {
    StringBuilder out = new StringBuilder("# fish completion for chipcast\n");
    String noCommand = "__fish_use_subcommand";
    for (Subcommand command : Subcommand.values()) {
      out.append("complete -c chipcast -f -n ").append(noCommand);
      out.append(" -a ").append(command.word());
      out.append(" -d ").append(quoted(command.summary())).append('\n');
    }
    options(out, line.getCommandSpec(), noCommand);
    line.getSubcommands()
        .forEach(
            (name, command) ->
                options(
                    out, command.getCommandSpec(), quoted("__fish_seen_subcommand_from " + name)));
    return out.toString();
  }

  private static void options(StringBuilder out, CommandSpec spec, String condition) {
    for (OptionSpec option : spec.options()) {
      out.append("complete -c chipcast -n ").append(condition);
      for (String name : option.names()) {
        out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      out.append(option.arity().max() > 0 ? " -r" : "");
      if (option.completionCandidates() != null) {
        out.append(" -x -a ").append(quoted(String.join(" ", option.completionCandidates())));
      }
      out.append(" -d ").append(quoted(firstSentence(option))).append('\n');
    }
  }

  private static String firstSentence(OptionSpec option) {
    String text = option.description().length == 0 ? "" : option.description()[0];
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end);
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
