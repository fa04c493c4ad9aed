package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Manifest;
import chipcast.report.Table;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what there is. */
@Command(
    description = {
      "Lists what a scenario holds or what the program knows, with the columns that matter; chipcast"
          + " show has the rest of a record. Without an argument: what can be listed.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast list chips",
      "  chipcast list workloads --in my-world.yaml --format md",
      "  chipcast list measures",
    })
final class ListCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description =
          "chips, families, models, workloads, buyers, pairings, contracts, scenarios; lenses,"
              + " labels, measures, units, codes.")
  private @Nullable String kind;

  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Output output = new Output();

  ListCommand(Session session) {
    this.session = session;
  }

  /** Words for what can be listed, for completion. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(Kind.values()).iterator();
    }
  }

  @Override
  public Integer call() {
    output.ready(session);
    output.deliver(session, document());
    return ExitCode.DONE;
  }

  private Document document() {
    if (kind == null) {
      return new Document(List.of(kinds()), Manifests.ofProgram());
    }
    Kind asked = Words.choice("list", kind, Kind.values());
    if (asked.isOfTheProgram()) {
      return new Document(List.of(WordLists.of(asked)), Manifests.ofProgram());
    }
    Scenarios scenarios = new Scenarios(session);
    if (asked == Kind.SCENARIOS) {
      return new Document(List.of(ScenarioList.of(scenarios.home())), Manifests.ofProgram());
    }
    Scenarios.Loaded loaded = scenarios.load(scenario.asked());
    Manifest manifest = Manifests.of(loaded.resolved(), scenario.asked().changes());
    return new Document(List.of(WorldLists.of(asked, loaded.world())), manifest);
  }

  private static Table kinds() {
    Table.Builder table =
        Table.named("lists", "What can be listed")
            .column(Column.text("list", "list"))
            .column(Column.text("meaning", "what it lists"));
    for (Kind each : Kind.values()) {
      table.row(Cell.of(each.word()), Cell.of(each.meaning()));
    }
    return table.build();
  }
}
