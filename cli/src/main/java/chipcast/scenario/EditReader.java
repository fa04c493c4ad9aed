package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.Document;
import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Printable;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.ScalarNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the edits that a scenario's file states. */
final class EditReader {
  private static final String FILE = "file";

  private final Enclosure enclosure;
  private final Inputs inputs;
  private final Problems problems;
  private final List<Edit> edits = new ArrayList<>();

  private EditReader(Enclosure enclosure, Inputs inputs, Problems problems) {
    this.enclosure = enclosure;
    this.inputs = inputs;
    this.problems = problems;
  }

  /** All edits of a file in a folder. */
  static List<Edit> read(ScenarioFile file, Enclosure enclosure, Inputs inputs, Problems problems) {
    EditReader reader = new EditReader(enclosure, inputs, problems);
    file.horizon().ifPresent(reader::horizon);
    file.set().ifPresent(node -> reader.paths(node, "set", Kind.SET));
    file.add().ifPresent(node -> reader.paths(node, "add", Kind.ADD));
    file.remove().ifPresent(reader::removals);
    return reader.edits;
  }

  private void horizon(Node node) {
    if (!(node instanceof MapNode map)) {
      wrongType(node, ScenarioFile.HORIZON, "{from: …, to: …}");
      return;
    }
    TreePath horizon = new TreePath(List.of(ScenarioFile.HORIZON));
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      Position key = entry.getValue().keyPosition();
      TreePath path = horizon.at(entry.getKey());
      edits.add(new Edit(Kind.SET, path, key, entry.getValue().value(), true));
    }
  }

  private void paths(Node node, String where, Kind kind) {
    if (!(node instanceof MapNode map)) {
      wrongType(node, where, "a map from paths to values");
      return;
    }
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      Position key = entry.getValue().keyPosition();
      Optional<TreePath> path = path(entry.getKey(), key);
      Node value = entry.getValue().value();
      if (path.isPresent() && kind == Kind.ADD) {
        value = added(value, path.get());
      }
      if (path.isPresent() && value != null) {
        edits.add(new Edit(kind, path.get(), key, value, false));
      }
    }
  }

  private void removals(Node node) {
    if (!(node instanceof ListNode list)) {
      wrongType(node, "remove", "a list of paths");
      return;
    }
    for (Node item : list.items()) {
      if (item instanceof ScalarNode scalar) {
        path(scalar.text(), scalar.position())
            .ifPresent(
                path -> edits.add(new Edit(Kind.REMOVE, path, scalar.position(), null, false)));
      } else {
        wrongType(item, "remove", "a path");
      }
    }
  }

  private Optional<TreePath> path(String text, Position place) {
    if (problems.isDoubtful(place)) {
      return Optional.empty();
    }
    Optional<TreePath> path = TreePath.parse(text);
    if (path.isEmpty()) {
      problems.add(
          Code.BAD_PATH, place, "", Printable.quoted(text), "keys with dots: chips.my-chip.price");
    }
    return path;
  }

  /** What is added: the node itself, or the tree in the file that it names. */
  private @Nullable Node added(Node node, TreePath path) {
    boolean named = node instanceof MapNode map && map.keys().size() == 1 && map.has(FILE);
    if (!named || !(((MapNode) node).find(FILE) instanceof ScalarNode file)) {
      return node;
    }
    Optional<Path> found = enclosure.file(file.text(), file.position(), problems);
    if (found.isEmpty()) {
      problems.markPartial();
      return null;
    }
    String name = enclosure.home().name(found.get());
    Optional<Document> document = inputs.read(found.get(), name, problems);
    document.ifPresent(inputs::add);
    return document.map(read -> inner(read.root(), path)).orElse(null);
  }

  /** A file may hold the node itself, or the node at its path, as {@code --with} reads it. */
  private @Nullable Node inner(MapNode root, TreePath path) {
    if (root.keys().size() != 1 || !root.has(path.keys().get(0))) {
      return root;
    }
    Node inner = path.in(root);
    if (inner == null) {
      Problem problem =
          Problem.of(
              Code.UNKNOWN_PATH,
              root.position(),
              path.toString(),
              path.missIn(root).message(path).replace("the assumptions", "this file"));
      problems.add(problem.expecting("the node to add, alone or at its path"));
    }
    return inner;
  }

  private void wrongType(Node node, String where, String expected) {
    if (!problems.isDoubtful(node.position())) {
      problems.add(Code.WRONG_TYPE, node.position(), where, node.described(), expected);
    }
  }
}
