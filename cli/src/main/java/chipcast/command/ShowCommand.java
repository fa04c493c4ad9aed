package chipcast.command;

import chipcast.assumption.World;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.scenario.ResolvedText;
import chipcast.source.MapNode;
import chipcast.source.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows records with their sources, or the resolved tree. */
@Command(
    description = {
      "Shows values with where they come from: a collection, a record of it, one of its fields. With"
          + " --resolved: all that the scenario resolves to, as YAML, with a comment where something"
          + " was overridden.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast show                        the collections",
      "  chipcast show chips                  the ids in one",
      "  chipcast show chips.nvidia-h100-sxm",
      "  chipcast show families.amd-gpu.efficiency --format csv",
      "  chipcast show workloads.chat --resolved --in my-world.yaml",
    })
final class ShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "COLLECTION[.ID[.FIELD]]",
      description = "A dotted path in the assumptions. [everything]")
  private String path = "";

  @Option(names = "--resolved", description = "Print YAML as the scenario resolves it.")
  private boolean resolvedTree;

  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Output output = new Output();

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    Scenarios.Loaded loaded = new Scenarios(session).load(scenario.asked());
    Node node = named(loaded);
    Manifest manifest = Manifests.of(loaded.resolved(), scenario.asked().changes());
    if (resolvedTree) {
      String text = ResolvedText.of(TreePaths.only(loaded.resolved(), path));
      output.deliver(session, out -> out.append(text));
    } else if (format == Format.TABLE && node instanceof MapNode map && TreePaths.depth(path) < 2) {
      output.deliver(session, new Document(List.of(members(map)), manifest));
    } else {
      RecordTable records = new RecordTable(loaded);
      List<Leaves.Leaf> leaves = Leaves.below(path, node);
      Table table =
          format == Format.TABLE || format == Format.MD
              ? records.forPeople(path, leaves)
              : records.inFull(path, leaves);
      output.deliver(session, new Document(List.of(table), manifest));
    }
    return ExitCode.DONE;
  }

  private Node named(Scenarios.Loaded loaded) {
    try {
      return TreePaths.require(loaded.resolved(), path);
    } catch (UsageError unknown) {
      throw loaded.home().scenarioIds().contains(path)
          ? unknown.hinting(path + " is a scenario: chipcast show --in " + path + " --resolved")
          : unknown;
    }
  }

  /** The collections, or the ids in one with their names. */
  private Table members(MapNode map) {
    boolean root = path.isEmpty();
    FieldReference fields = new FieldReference(World.SHAPE);
    Table.Builder table =
        Table.named(root ? "collections" : path, root ? "Collections" : path)
            .column(Column.text("id", "id"))
            .column(Column.text("what", "what"));
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      if (!Leaves.PROVENANCE.contains(entry.getKey())) {
        table.row(Cell.of(entry.getKey()), Cell.of(described(entry, fields)));
      }
    }
    return table.note("chipcast show " + (root ? "" : path + ".") + "ID shows one of them").build();
  }

  private static String meaning(String collection, FieldReference fields) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(collection)) {
        return kind.meaning();
      }
    }
    return fields.at(collection).map(row -> row.doc()).orElse("");
  }

  private String described(Map.Entry<String, MapNode.Entry> entry, FieldReference fields) {
    Node value = entry.getValue().value();
    if (path.isEmpty()) {
      int size = value instanceof MapNode map ? map.entries().size() : 1;
      return size + ": " + meaning(entry.getKey(), fields);
    }
    Node name = value instanceof MapNode map ? map.find("name") : null;
    return ValueText.of(name == null ? value : name);
  }
}
