package chipcast.command;

import chipcast.evidence.Reach;
import chipcast.evidence.Reading;
import chipcast.evidence.ServingScore;
import chipcast.evidence.Situation;
import chipcast.quantity.CalendarDate;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.source.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds predictions against published measurements. */
@Command(
    description = {
      "Predicts each published measurement of serving from the datasheet of its accelerator, and says"
          + " how far predictions are off: exp|ln(predicted/measured)|, 1 where they agree. Beside"
          + " the efficiencies that ship stand fits that never saw the row's accelerator, or its"
          + " model. csv and jsonl hold every row.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast score serving",
      "  chipcast score all --sealed cli/docs/sealed/baseline-2026-11-26.yaml",
      "  chipcast score serving --rows my-measurements.csv",
      "  chipcast score serving --format csv --out rows.csv",
      "  chipcast score serving --quick --set families.nvidia-gpu.efficiency.memory=0.6",
    })
final class ScoreCommand implements Callable<Integer> {
  private static final String SERVING = "serving";
  private static final String ALL = "all";
  private static final List<String> SUBJECTS = List.of(SERVING, ALL);

  /** Ends of years from which the market is backtested, the last two that can be. */
  private static final List<String> DATES = List.of("2023-12", "2024-12");

  private final Session session;

  @Parameters(
      paramLabel = "WHAT",
      completionCandidates = What.class,
      description = "What to score: serving, or all.")
  private String what;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description =
          "Score the rows of this file, with the columns of"
              + " assumptions/evidence/measured-performance.csv; - reads standard input. [the rows"
              + " that ship]")
  private @Nullable String rows;

  @Option(
      names = "--quick",
      description = "Leave out the fits without an accelerator or a model, which take a while.")
  private boolean quick;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "How many of the worst rows are named. [15]")
  private int worst = 15;

  @Option(
      names = "--sealed",
      paramLabel = "FILE",
      description = "With all: a sealed forecast to score (chipcast seal). Repeatable.")
  private List<String> sealed = new ArrayList<>();

  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Output output = new Output();

  ScoreCommand(Session session) {
    this.session = session;
  }

  /** What can be scored, for completion. */
  static final class What implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return SUBJECTS.iterator();
    }
  }

  @Override
  public Integer call() {
    output.ready(session);
    if (!SUBJECTS.contains(what)) {
      throw UsageError.unknown("score", what, SUBJECTS);
    }
    if (what.equals(ALL) ? rows != null || quick : !sealed.isEmpty()) {
      throw UsageError.of("--rows and --quick go with serving, --sealed with all");
    }
    ServingEvidence evidence = ServingEvidence.load(session, scenario.asked());
    if (what.equals(ALL)) {
      return all(evidence);
    }
    List<Reading> shipped = evidence.shipped(session);
    List<Reading> asked = rows == null ? shipped : evidence.read(session, rows);
    Reach reach = Reach.of(evidence.measured(), Values.points());
    ServingScore score = score(evidence, reach, asked, shipped);
    ServingScoreTables tables =
        new ServingScoreTables(score, asked, reach, evidence.bench(), !quick);
    Manifest manifest = Manifests.of(evidence.loaded().resolved(), scenario.asked().changes());
    boolean several = output.format().holdsSeveral();
    output.deliver(
        session, new Document(several ? tables.all(worst) : List.of(tables.rows()), manifest));
    return ExitCode.DONE;
  }

  private int all(ServingEvidence evidence) {
    Changes changes = scenario.asked().changes();
    ErrorLines errors = new ErrorLines(session, evidence, changes);
    List<Path> files = new ArrayList<>();
    for (String file : sealed) {
      files.add(session.terminal().resolve(Scenarios.path("--sealed", file).toString()));
    }
    List<ErrorLine> lines = errors.all(DATES.stream().map(CalendarDate::parse).toList(), files);
    Format format = output.format();
    boolean people = format == Format.TABLE || format == Format.MD;
    Table table = people ? ErrorTable.forPeople(lines) : ErrorTable.forMachines(lines);
    Manifest manifest = Manifests.of(evidence.loaded().resolved(), changes, errors.inputs());
    output.deliver(session, new Document(List.of(table), manifest));
    return ExitCode.DONE;
  }

  private ServingScore score(
      ServingEvidence evidence, Reach reach, List<Reading> asked, List<Reading> shipped) {
    List<Situation> scored = ServingEvidence.scored(asked);
    if (quick) {
      return ServingScore.of(scored, reach);
    }
    session.note("fitting without each accelerator and each model …");
    return ServingScore.leftOut(
        scored, ServingEvidence.scored(shipped), evidence.measured(), reach);
  }
}
