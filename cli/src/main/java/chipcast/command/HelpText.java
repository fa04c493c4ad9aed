package chipcast.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The help of a command: what it answers, how to call it, its options under the headings of the
 * mixins they come from, examples.
 */
final class HelpText {
  private static final String OWN_OPTIONS = "Options";
  private static final String SHARED_OPTIONS = "Options of every command";
  private static final int COMMAND_COLUMN = 14;

  private final Help help;
  private final CommandSpec spec;

  HelpText(CommandLine command) {
    this.help = command.getHelp();
    this.spec = command.getCommandSpec();
  }

  /** The text, ending in a line break. */
  String text() {
    StringBuilder out = new StringBuilder();
    out.append(help.header());
    out.append(spec.parent() == null ? help.description() : "");
    out.append("\nUsage: ").append(synopsis()).append('\n');
    if (spec.parent() == null) {
      commands(out);
    } else {
      section(out, "", help.description());
      section(out, "Arguments", help.parameterList());
    }
    optionGroups().forEach((heading, options) -> section(out, heading, listed(options)));
    out.append(help.footerHeading()).append(help.footer());
    return withPlainLineBreaks(out);
  }

  private String synopsis() {
    if (spec.parent() == null) {
      return "chipcast COMMAND [OPTIONS] [ARGUMENTS]";
    }
    StringBuilder out = new StringBuilder(spec.qualifiedName());
    out.append(spec.options().isEmpty() ? "" : " [OPTIONS]");
    spec.positionalParameters()
        .forEach(
            parameter -> {
              boolean needed = parameter.arity().min() > 0;
              boolean several = parameter.arity().max() > 1;
              String label = parameter.paramLabel() + (several ? "..." : "");
              out.append(needed ? " " : " [").append(label).append(needed ? "" : "]");
            });
    return out.toString();
  }

  private void commands(StringBuilder out) {
    for (Subcommand.Group group : Subcommand.Group.values()) {
      out.append('\n').append(bold(group.heading())).append(":\n");
      for (Subcommand command : Subcommand.values()) {
        if (command.group() == group) {
          out.append("  ").append(bold(command.word()));
          out.append(" ".repeat(COMMAND_COLUMN - 2 - command.word().length()));
          out.append(command.summary()).append('\n');
        }
      }
    }
  }

  /** Options by heading: those of the command, of each of its mixins, and of the root. */
  private Map<String, List<OptionSpec>> optionGroups() {
    Map<String, List<OptionSpec>> groups = new LinkedHashMap<>();
    Map<OptionSpec, String> headings = new LinkedHashMap<>();
    spec.mixins().forEach((name, mixin) -> head(name, mixin, headings));
    groups.put(OWN_OPTIONS, new ArrayList<>());
    headings.values().forEach(heading -> groups.put(heading, new ArrayList<>()));
    groups.put(SHARED_OPTIONS, new ArrayList<>());
    for (OptionSpec option : spec.options()) {
      String own = headings.getOrDefault(option, OWN_OPTIONS);
      String heading = option.inherited() || spec.parent() == null ? SHARED_OPTIONS : own;
      groups.computeIfAbsent(heading, absent -> new ArrayList<>()).add(option);
    }
    return groups;
  }

  /** A mixin that does no more than join others has no heading; they have theirs. */
  private static void head(String name, CommandSpec mixin, Map<OptionSpec, String> headings) {
    Set<OptionSpec> inner = new HashSet<>();
    mixin.mixins().values().forEach(each -> inner.addAll(each.options()));
    if (inner.containsAll(mixin.options())) {
      mixin.mixins().forEach((below, each) -> head(below, each, headings));
    }
    mixin.options().forEach(option -> headings.putIfAbsent(option, capitalised(name)));
  }

  private String listed(List<OptionSpec> options) {
    Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
    layout.addOptions(options, help.createDefaultParamLabelRenderer());
    return layout.toString();
  }

  private void section(StringBuilder out, String heading, String text) {
    if (!text.isBlank()) {
      out.append(heading.isEmpty() ? "\n" : "\n" + bold(heading) + ":\n").append(text);
    }
  }

  private String bold(String text) {
    return help.colorScheme().ansi().enabled() ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** picocli breaks lines as the machine does. */
  private static String withPlainLineBreaks(StringBuilder text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
