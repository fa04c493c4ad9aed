package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.claim.LimbCondition;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.result.Structure;
import chipcast.source.Problems;
import chipcast.uncertainty.ClaimChance;
import chipcast.uncertainty.ClaimDraws;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Shard;
import chipcast.uncertainty.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario for many draws of its inputs: how sure. */
@Command(
    description = {
      "Runs a scenario for many draws of its uncertain inputs and shows the band of each figure by"
          + " year: the median, and the values that one draw in ten lies below and above.",
      "What is uncertain and how wide: cli/docs/uncertainty.md. Draws are found by their number:"
          + " threads and shards change no byte.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast simulate",
      "  chipcast simulate --draws 4096 --sampler sobol --measure 'share(vendor=NVIDIA) < 50 %%'",
      "  chipcast simulate --set economics.deferral='{uniform: [0.3, 1.5]}' --format csv",
      "  chipcast simulate --draws 100000 --shard 1/4 --out out/part-1.txt",
      "  chipcast simulate --draws 500 --draws-out out/draws.csv",
      "  chipcast simulate --claims --draws 256 --sampler sobol",
      "  chipcast simulate --laws --draws 256 --sampler sobol",
      "  chipcast simulate --laws --claims --draws 128 --sampler sobol",
    })
final class SimulateCommand implements Callable<Integer> {
  private static final String WHOLE = "1/1";

  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "An id (chipcast list scenarios), a path to a file, or - for standard input."
              + " [baseline]")
  private String scenario = Scenarios.BASELINE;

  @Mixin private Changes changes = new Changes();
  @Mixin private Selecting selection = new Selecting();
  @Mixin private Drawing drawing = new Drawing();
  @Mixin private AskedClaims claims = new AskedClaims();
  @Mixin private Output output = new Output();

  @Option(names = "--draws", paramLabel = "N", description = "How many draws. [1000]")
  private long draws = 1_000;

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description =
          "What to show in place of the headline: a measure, or a condition, of which the"
              + " probability is shown. Repeatable.")
  private List<String> measures = new ArrayList<>();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description =
          "Only part I of N, as a file for chipcast merge, which prints what the whole would have"
              + " printed to the byte.")
  private String shard = WHOLE;

  @Option(
      names = "--draws-out",
      paramLabel = "FILE",
      description = "Every draw's inputs and figures too, as CSV.")
  private @Nullable String drawsOut;

  @Option(
      names = "--frozen",
      description = "With the share weights of the base year held for ever.")
  private boolean frozen;

  @Option(
      names = "--laws",
      description =
          "The same draws under every law of choice, side by side: what the form of the model"
              + " decides. A law that cannot meet the base year is shown with the reason. With"
              + " --claims: how probable they are under each.")
  private boolean laws;

  SimulateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    Shard part = shard();
    if (draws < 1 || draws > Integer.MAX_VALUE) {
      throw UsageError.of("--draws: from 1 to " + Integer.MAX_VALUE + ", not " + draws);
    }
    if (laws && (part.of() > 1 || drawsOut != null)) {
      throw UsageError.of("--laws goes with neither --shard nor --draws-out");
    }
    DrawnScenario drawn = DrawnScenario.of(session, scenario, changes, frozen);
    if (claims.any()) {
      return claims(drawn, format);
    }
    if (laws) {
      return laws(drawn, format);
    }
    Structure structure = drawn.structure();
    List<Question> questions = Questions.of(measures, selection.view(structure), structure);
    Ensemble ensemble = drawing.ensemble(session, drawn.plan(), part.draws(draws));
    long begun = System.nanoTime();
    Simulation simulation = simulate(ensemble, part, questions);
    tellWork(ensemble, simulation, System.nanoTime() - begun);
    ensemble
        .reasons()
        .forEach((reason, times) -> session.note(times + " draws left out: " + reason));
    String title = drawn.title();
    Manifest manifest = Manifests.of(drawn.loaded().resolved(), changes, drawing.seed(), draws);
    if (part.of() > 1) {
      output.deliver(session, new ShardFile(title, manifest, simulation)::write);
    } else {
      SimulationScreen.deliver(session, output, format, title, manifest, simulation);
    }
    return ExitCode.DONE;
  }

  /** How much was worked out, and how fast: of interest to who makes it faster. */
  private void tellWork(Ensemble ensemble, Simulation simulation, long nanoseconds) {
    session.detail(
        simulation.counted()
            + " draws in "
            + ReadableNumber.number(nanoseconds / 1e9, 3)
            + " s: "
            + ReadableNumber.count((double) ensemble.cells(), 3)
            + " choice cells (a chip on sale to a segment in a year, draw and step of rents), "
            + ReadableNumber.number((double) nanoseconds / ensemble.cells(), 3)
            + " ns of all work for each");
  }

  private int laws(DrawnScenario drawn, Format format) {
    LawTables tables =
        new LawTables(
            compared()
                .bands(
                    drawn,
                    structure -> Questions.of(measures, selection.view(structure), structure)));
    Manifest manifest = Manifests.of(drawn.loaded().resolved(), changes, drawing.seed(), draws);
    if (forPeople(format)) {
      Document document = new Document(tables.forPeople(), manifest);
      SimulationScreen.deliver(session, output, format, drawn.title(), document);
    } else {
      output.deliver(session, new Document(tables.forMachines(format), manifest));
    }
    return ExitCode.DONE;
  }

  private ComparedLaws compared() {
    return new ComparedLaws(
        session, new Scenarios.Asked(scenario, changes), frozen, drawing, draws);
  }

  private int claims(DrawnScenario drawn, Format format) {
    if (!shard.equals(WHOLE) || drawsOut != null) {
      throw UsageError.of("--claims goes with neither --shard nor --draws-out");
    }
    List<Claim> asked = List.copyOf(claims.among(drawn.loaded().world().claims()));
    Problems problems = new Problems();
    drawn.loaded().resolved().sources().forEach(problems::remember);
    LimbCondition.check(asked, problems);
    problems.throwIfAny();
    output.deliver(
        session,
        new Document(
            laws ? chancesByLaw(drawn, asked, format) : chances(drawn, asked, format),
            Manifests.of(drawn.loaded().resolved(), changes, drawing.seed(), draws)));
    return ExitCode.DONE;
  }

  private List<Table> chances(DrawnScenario drawn, List<Claim> asked, Format format) {
    List<ClaimChance> chances =
        ClaimDraws.of(
            drawing.ensemble(session, drawn.plan(), draws),
            new VariantPlans(
                session,
                new Scenarios.Asked(scenario, changes),
                drawn.loaded().resolved().id(),
                frozen),
            asked,
            drawing.sampler(),
            drawing.seed(),
            Math.toIntExact(draws));
    ClaimChanceTables tables = new ClaimChanceTables(chances);
    return forPeople(format) ? tables.forPeople() : List.of(tables.forMachines());
  }

  private List<Table> chancesByLaw(DrawnScenario drawn, List<Claim> asked, Format format) {
    ClaimLawTables tables =
        new ClaimLawTables(
            compared().chances(drawn, asked),
            draws,
            draws + " draws (" + drawing.sampler().word() + ", seed " + drawing.seed() + ")");
    return forPeople(format) ? tables.forPeople() : tables.forMachines(format);
  }

  private static boolean forPeople(Format format) {
    return format == Format.TABLE || format == Format.MD;
  }

  private Simulation simulate(Ensemble ensemble, Shard part, List<Question> questions) {
    if (drawsOut == null) {
      return simulate(ensemble, part, questions, block -> {});
    }
    DrawsFile file = new DrawsFile(ensemble.dependence().inputs(), questions, part, draws);
    List<Simulation> simulated = new ArrayList<>();
    file.write(
        session, drawsOut, reader -> simulated.add(simulate(ensemble, part, questions, reader)));
    return simulated.get(0);
  }

  private Simulation simulate(
      Ensemble ensemble, Shard part, List<Question> questions, Ensemble.Reader alsoTo) {
    return Simulation.of(
        ensemble, drawing.sampler(), drawing.seed(), draws, part, questions, alsoTo);
  }

  private Shard shard() {
    int slash = shard.indexOf('/');
    try {
      return new Shard(
          Integer.parseInt(shard.substring(0, Math.max(0, slash))),
          Integer.parseInt(shard.substring(slash + 1)));
    } catch (IllegalArgumentException wrong) {
      throw UsageError.of("no shard: " + shard, "a part of some, as in --shard 1/4");
    }
  }
}
