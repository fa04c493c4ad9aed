package chipcast.scenario;

import chipcast.quantity.Spelling;
import chipcast.source.Binder;
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
import java.util.Optional;

/**
 * Resolves scenarios: the assumptions, then every scenario of the chain from the furthest on, then
 * the files given beside it, then the overrides on the command line.
 */
public final class Resolver {
  private static final String CLAIMS = "claims";

  private final Home home;
  private final Problems problems;
  private final Inputs inputs;
  private final List<Change> changes = new ArrayList<>();
  private Optional<Node> claims = Optional.empty();
  private MapNode tree;
  private final MapNode assumptions;

  private Resolver(AssumptionReading reading, Problems problems) {
    this.home = reading.home();
    this.problems = problems;
    this.inputs = new Inputs(reading.archive());
    problems.addAll(reading.problems());
    for (Document document : reading.documents()) {
      inputs.add(document);
    }
    this.assumptions = TreeMerge.of(reading.documents(), problems);
    this.tree = assumptions;
  }

  /**
   * Resolves a scenario as far as its inputs can be read, so that whoever binds it can tell the
   * rest of what is wrong; what is wrong here is told.
   *
   * @throws chipcast.source.InvalidInput if there is no such scenario
   */
  public static Resolved resolve(Home home, Request request, Problems problems) {
    return resolve(AssumptionReading.of(home), request, problems);
  }

  /**
   * The same over assumptions that were read before.
   *
   * @throws chipcast.source.InvalidInput if there is no such scenario
   */
  public static Resolved resolve(AssumptionReading reading, Request request, Problems problems) {
    return new Resolver(reading, problems).resolve(request);
  }

  /** The assumptions alone, without any scenario. */
  public static Resolved assumptions(Home home, Problems problems) {
    return new Resolver(AssumptionReading.of(home), problems).result("", "", Optional.empty());
  }

  private Resolved resolve(Request request) {
    List<ScenarioChain.Link> chain =
        ScenarioChain.of(request.scenario(), request.standardInput(), home, inputs, problems);
    for (ScenarioChain.Link link : chain) {
      apply(link);
    }
    beside(request.with());
    List<Level.NamedEdit> edits = new ArrayList<>();
    for (Edit edit : CommandLineEdits.read(request.set(), problems)) {
      edits.add(new Level.NamedEdit(CommandLineEdits.NAME, edit));
    }
    apply(new Level(CommandLineEdits.NAME, edits));
    for (Request.Aside aside : request.asides()) {
      apply(aside);
    }
    if (chain.isEmpty()) {
      return result("", "", Optional.empty());
    }
    ScenarioFile own = chain.get(chain.size() - 1).file();
    return result(own.id(), own.title(), own.story());
  }

  private Resolved result(String id, String title, Optional<String> story) {
    List<String> known = claims.map(this::claimIds).orElse(List.of());
    return new Resolved(id, title, story, tree, assumptions, changes, known, inputs.all());
  }

  private void apply(ScenarioChain.Link link) {
    String by = "scenario " + link.file().id();
    Enclosure enclosure = new Enclosure(home, link.folder());
    List<Level.NamedEdit> edits = new ArrayList<>();
    for (Edit edit : EditReader.read(link.file(), enclosure, inputs, problems)) {
      edits.add(new Level.NamedEdit(by, edit));
    }
    apply(new Level(by, edits));
    claims = link.file().claims().or(() -> claims);
  }

  private void apply(Request.Aside aside) {
    if (!(aside.overrides() instanceof MapNode map)) {
      String found = aside.overrides().described();
      String expected = "a map of set:, add: and remove:";
      problems.add(Code.WRONG_TYPE, aside.overrides().position(), "", found, expected);
      return;
    }
    List<Level.NamedEdit> edits = new ArrayList<>();
    for (Edit edit : overrides(map, home.folder())) {
      edits.add(new Level.NamedEdit(aside.by(), stated(edit)));
    }
    apply(new Level(aside.by(), edits));
  }

  /** What an aside sets or adds is so, whether or not the scenario has it already. */
  private Edit stated(Edit edit) {
    boolean there = edit.kind() == Kind.ADD && edit.path().in(tree) != null;
    return edit.kind() == Kind.REMOVE
        ? edit
        : new Edit(there ? Kind.SET : edit.kind(), edit.path(), edit.key(), edit.node(), true);
  }

  private void beside(List<Path> files) {
    List<Level.NamedEdit> edits = new ArrayList<>();
    for (Path file : files) {
      Path path = home.workingDirectory().resolve(file).normalize();
      String name = home.name(path);
      Optional<Document> document = inputs.read(path, name, problems);
      document.ifPresent(inputs::add);
      for (Edit edit : document.map(read -> edits(read, path)).orElse(List.of())) {
        edits.add(new Level.NamedEdit("--with " + name, edit));
      }
    }
    apply(new Level("--with", edits));
  }

  private List<Edit> edits(Document document, Path file) {
    if (!ScenarioFile.isOverrides(document.root())) {
      return assumptionEdits(document);
    }
    Path folder = file.getParent() == null ? home.workingDirectory() : file.getParent();
    return overrides(document.root(), folder);
  }

  private List<Edit> overrides(MapNode root, Path folder) {
    Optional<ScenarioFile> beside = Binder.of(root, problems).read(ScenarioFile.BESIDE);
    if (beside.isEmpty()) {
      return List.of();
    }
    claims = beside.get().claims().or(() -> claims);
    return EditReader.read(beside.get(), new Enclosure(home, folder), inputs, problems);
  }

  private List<Edit> assumptionEdits(Document document) {
    List<Edit> edits = AssumptionEdits.read(document.root(), tree);
    boolean changing = edits.isEmpty();
    for (Edit edit : edits) {
      Node old = edit.path().in(tree);
      Node node = edit.node();
      changing |= old == null || node == null || !SameMeaning.replacing(old, node);
    }
    if (!changing) {
      Position start = document.root().position();
      problems.add(
          Code.NO_CHANGE, start, "", "this file repeats what the assumptions say", "a difference");
    }
    return edits;
  }

  private void apply(Level level) {
    tree = LevelApplication.apply(tree, level, changes, problems);
  }

  private List<String> claimIds(Node node) {
    List<String> ids = new ArrayList<>();
    if (!(node instanceof ListNode list)) {
      problems.add(Code.WRONG_TYPE, node.position(), CLAIMS, node.described(), "a list of ids");
      return ids;
    }
    for (Node item : list.items()) {
      if (item instanceof ScalarNode scalar && isClaim(scalar)) {
        ids.add(scalar.text());
      }
    }
    return ids;
  }

  private boolean isClaim(ScalarNode id) {
    Node all = tree.find(CLAIMS);
    MapNode known = all instanceof MapNode map ? map : MapNode.empty(id.position());
    if (known.has(id.text()) || problems.mayHold(id.text())) {
      return true;
    }
    Problem problem =
        Problem.of(
            Code.UNKNOWN_REFERENCE,
            id.position(),
            CLAIMS,
            "there is no claim " + Printable.quoted(id.text()));
    Optional<String> nearest = Spelling.nearest(id.text(), known.keys());
    problems.add(problem.expecting("an id in claims").offering(nearest));
    return false;
  }
}
