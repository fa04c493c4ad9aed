package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problems;
import chipcast.source.SourceText;
import chipcast.source.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads overrides given on the command line as {@code path=value}; the value is YAML. */
final class CommandLineEdits {
  static final String NAME = "--set";

  private CommandLineEdits() {}

  /** The edits; the n-th argument is line n of the input {@code --set}. */
  static List<Edit> read(List<String> arguments, Problems problems) {
    List<String> lines = new ArrayList<>();
    for (String argument : arguments) {
      lines.add(argument.replace('\n', ' ').replace('\r', ' '));
    }
    problems.remember(SourceText.of(NAME, String.join("\n", lines)));
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      read(lines.get(at), at + 1, problems).ifPresent(edits::add);
    }
    return edits;
  }

  private static Optional<Edit> read(String argument, int line, Problems problems) {
    Position start = new Position(NAME, line, 1);
    int equals = argument.indexOf('=');
    Optional<TreePath> path =
        equals < 0 ? Optional.empty() : TreePath.parse(argument.substring(0, equals).strip());
    if (path.isEmpty()) {
      problems.add(Code.BAD_PATH, start, "", "no path=value", "--set chips.h100.price='20 kUSD'");
      return Optional.empty();
    }
    int column = argument.codePointCount(0, equals) + 2;
    Position at = new Position(NAME, line, column);
    Optional<Node> value = TreeReader.value(argument.substring(equals + 1), at, problems);
    problems.forgetPartial(NAME); // The assumptions are whole without it.
    return value.map(node -> new Edit(Kind.SET, path.get(), start, node, false));
  }
}
