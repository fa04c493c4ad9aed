package chipcast.command;

import chipcast.evidence.EvidenceFile;
import chipcast.evidence.PublishedComparison;
import chipcast.evidence.PublishedFigure;
import chipcast.projection.League;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import chipcast.projection.Plan;
import chipcast.report.Document;
import chipcast.report.Explanation;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.report.explain.Detail;
import chipcast.report.explain.LeagueExplanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what a task costs on each chip. */
@Command(
    description = {
      "The league table of a workload: what a task costs on each chip on sale in a year, tier by"
          + " tier, by the million tokens and in joules, how fast a chip serves it and in what"
          + " layout, or why it cannot. Chips alone in joint and split pools, and pairs of which one"
          + " reads and the other writes. Each chip is priced for the buyer to whom a task on it"
          + " costs least, in pools as large as a run of the scenario has them at the end of the"
          + " year before.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast cost --workload chat",
      "  chipcast cost --workload chat --speed 250 --year 2028 --buyer clouds",
      "  chipcast cost --workload realtime-agents --tier fast --load 50%% --format csv",
      "  chipcast cost --workload chat --tier fast --explain nvidia-b200-sxm",
      "  chipcast cost --workload chat --speeds 20,50,100,200,500,1000 --year 2028 --load 50%%",
      "  chipcast cost --published",
      "  chipcast cost --workload specialist-agents --model llama-3-1-70b --all",
    })
final class CostCommand implements Callable<Integer> {
  /** Significant digits of explanations for people; other formats have all. */
  private static final int DIGITS = 4;

  private final Session session;

  @Mixin private LeagueOptions options = new LeagueOptions();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "So many of the cheapest rows for people, and nothing on those that cannot.")
  private @Nullable Integer top;

  @Option(
      names = "--published",
      description =
          "Instead of a league table: published figures of speed, cost and energy beside the"
              + " model's.")
  private boolean published;

  @Option(
      names = "--explain",
      paramLabel = "ROW",
      description =
          "Instead of the table the arithmetic of one row of it, by its chip or pair"
              + " (nvidia-b200-sxm, or 'a > b'): down to FLOP and bytes.")
  private @Nullable String explain;

  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Output output = new Output();

  CostCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    Scenarios.Loaded loaded = new Scenarios(session).load(scenario.asked());
    if (published) {
      return published(loaded, format);
    }
    List<LeagueQuestion> questions = options.questions(loaded.world());
    if (top != null && top < 1) {
      throw UsageError.of("--top " + top + ": at least 1");
    }
    Plan plan = Plan.of(loaded.resolved().id(), loaded.world());
    int of = options.year(plan);
    League league = League.of(plan, of);
    Manifest manifest = Manifests.of(loaded.resolved(), scenario.asked().changes());
    if (explain != null) {
      LeagueRow.Serves row = row(league, questions, explain);
      Explanation explanation = LeagueExplanation.of(row, new Detail(Integer.MAX_VALUE, true));
      ExplanationOutput.deliver(explanation, DIGITS, manifest, output, session);
    } else {
      output.deliver(session, new Document(tables(league, questions, of, format), manifest));
    }
    return ExitCode.DONE;
  }

  private int published(Scenarios.Loaded loaded, Format format) {
    EvidenceFile<Map<String, PublishedFigure>> figures =
        EvidenceFile.publishedFigures(loaded.home(), loaded.world().money().money());
    PublishedComparison comparison =
        PublishedComparison.of(loaded.world(), figures.content().values());
    for (String id : comparison.unnamed()) {
      session.note("left out: " + id + " names what this scenario does not have");
    }
    Manifest manifest =
        Manifests.of(loaded.resolved(), scenario.asked().changes(), List.of(figures.input()));
    PublishedTables tables = new PublishedTables(comparison);
    boolean people = format == Format.TABLE || format == Format.MD;
    output.deliver(
        session, new Document(people ? tables.tables() : List.of(tables.rows()), manifest));
    session.note(tables.verdict());
    return ExitCode.DONE;
  }

  /** The cheapest row of a name at the first tier that it serves. */
  private static LeagueRow.Serves row(League league, List<LeagueQuestion> questions, String name) {
    List<String> names = new ArrayList<>();
    for (LeagueQuestion question : questions) {
      for (LeagueRow row : league.rows(question)) {
        if (row.name().equals(name)) {
          if (row instanceof LeagueRow.Serves serves) {
            return serves;
          }
          String reason = ((LeagueRow.Refused) row).reason();
          throw UsageError.of(name + " cannot serve " + question.tier().id() + ": " + reason);
        }
        names.add(row.name());
      }
    }
    throw UsageError.unknown("row", name, names);
  }

  private List<Table> tables(League league, List<LeagueQuestion> questions, int of, Format format) {
    if (options.isSweep()) {
      SpeedSweep sweep = new SpeedSweep(of, CostQuestions.unit(questions.get(0).workload()));
      for (int i = 0; i < questions.size(); i++) {
        sweep.add(
            options.allSpeeds().get(i),
            questions.get(i),
            options.chosen(league.rows(questions.get(i))));
      }
      return sweep.tables(format);
    }
    List<Table> tables = new ArrayList<>();
    LeagueRows rows = new LeagueRows(of);
    for (LeagueQuestion question : questions) {
      List<LeagueRow> found = options.chosen(league.rows(question));
      rows.add(question, found);
      LeagueTables people = new LeagueTables(question, of, found, options.showsGenerations());
      tables.addAll(top == null ? people.tables() : people.top(top));
    }
    return format == Format.TABLE || format == Format.MD ? tables : List.of(rows.table());
  }
}
