package chipcast.scenario;

import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A scenario resolved: the assumptions with everything overridden that it overrides.
 *
 * @param id of the scenario
 * @param title of the scenario
 * @param story of the scenario
 * @param tree the resolved tree
 * @param assumptions the tree before any override
 * @param overrides what was changed, in the order in which it was
 * @param claims ids of the claims that the scenario is about
 * @param sources the text of every file read, by name
 */
public record Resolved(
    String id,
    String title,
    Optional<String> story,
    MapNode tree,
    MapNode assumptions,
    List<Change> overrides,
    List<String> claims,
    List<SourceText> sources) {

  public Resolved {
    overrides = List.copyOf(overrides);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
  }

  /** Every file read, by name, with its hash. */
  public List<InputFile> inputs() {
    List<InputFile> inputs = new ArrayList<>();
    for (SourceText source : sources) {
      inputs.add(new InputFile(source.name(), source.sha256()));
    }
    return inputs;
  }

  /** The resolved tree as it would be without one of the overrides. */
  public MapNode without(Change change) {
    TreePath path = TreePath.parse(change.path()).orElseThrow();
    Node before = change.before().orElse(null);
    return before == null
        ? TreeEdit.without(tree, path)
        : TreeEdit.with(tree, path, change.position(), before);
  }

  /**
   * The same scenario with one override more, as if it had been stated last.
   *
   * @param path of a value that is there, or whose only missing key is the last
   * @param by who overrides
   */
  public Resolved with(String path, Node value, String by) {
    TreePath parsed = TreePath.parse(path).orElseThrow();
    Node old = parsed.in(tree);
    List<Change> more = new ArrayList<>(overrides);
    more.add(
        new Change(
            old == null ? Kind.ADD : Kind.SET,
            path,
            value.position(),
            by,
            Optional.ofNullable(old),
            Optional.of(value)));
    MapNode changed = TreeEdit.with(tree, parsed, value.position(), value);
    return new Resolved(id, title, story, changed, assumptions, more, claims, sources);
  }

  /** The node at a path of the resolved tree. */
  public Optional<Node> node(String path) {
    return TreePath.parse(path).map(parsed -> parsed.in(tree));
  }

  /**
   * Who set the value at a path, from the assumptions to the last override; empty if nobody did.
   * The last one is what holds.
   */
  public List<Origin> chain(String path) {
    Optional<TreePath> parsed = TreePath.parse(path);
    return parsed.isEmpty() ? List.of() : chain(parsed.get());
  }

  private List<Origin> chain(TreePath path) {
    List<Origin> origins = new ArrayList<>();
    Node given = path.in(assumptions);
    if (given != null) {
      origins.add(new Origin(Kind.GIVEN, given.position(), "assumptions", Optional.of(given)));
    }
    for (Change change : overrides) {
      origin(change, path).ifPresent(origins::add);
    }
    return origins;
  }

  private static Optional<Origin> origin(Change change, TreePath path) {
    TreePath changed = TreePath.parse(change.path()).orElseThrow();
    if (!changed.covers(path)) {
      return Optional.empty();
    }
    Optional<Node> now = below(change.after(), changed, path);
    Optional<Node> before = below(change.before(), changed, path);
    if (now.isEmpty() && before.isEmpty()) {
      return Optional.empty();
    }
    Kind kind = now.isEmpty() ? Kind.REMOVE : before.isEmpty() ? Kind.ADD : Kind.SET;
    return Optional.of(
        new Origin(kind, now.map(Node::position).orElse(change.position()), change.level(), now));
  }

  private static Optional<Node> below(Optional<Node> node, TreePath changed, TreePath path) {
    int depth = changed.keys().size();
    if (depth == path.keys().size()) {
      return node;
    }
    TreePath rest = new TreePath(path.keys().subList(depth, path.keys().size()));
    return node.filter(MapNode.class::isInstance).map(map -> rest.in((MapNode) map));
  }
}
