package chipcast.command;

import chipcast.claim.ClaimFinding;
import chipcast.claim.Claims;
import chipcast.claim.Worlds;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.scenario.Change;
import chipcast.scenario.Resolved;
import chipcast.source.Problems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes a scenario and shows who gets what. */
@Command(
    description = {
      "Computes a scenario year by year and shows on one screen how new capacity is parted: GPUs"
          + " against specialised chips in three lenses, with share weights moving and frozen,"
          + " families, totals, and the totals held against what is known of the world. A point"
          + " run: uncertain inputs stand at their median, ranges at their central value; P10 and P90"
          + " are the middle 80 %% of many draws of them.",
      "With --format csv or jsonl: tidy rows of what the selection asks for.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast run",
      "  chipcast run vlm-surge --draws 64",
      "  chipcast run --by vendor --lens compute --basis installed",
      "  chipcast run --use training --years 2026..2030",
      "  chipcast run --table fragmentation --lens compute",
      "  chipcast run gpu-holds --table weights",
      "  chipcast run --claim dominance-erodes",
      "  chipcast run --table change --by class --years 2030",
      "  chipcast run --set workloads.chat.rebound=-0.8 --fail-if 'share(class=gpu, year=2030) <"
          + " 50 %%'",
      "  chipcast run --by family,workload --lens spend,compute --format csv --out out/rows.csv",
    })
final class RunCommand implements PlainCommand {
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
  @Mixin private Output output = new Output();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      completionCandidates = Tables.class,
      description =
          "One table in place of the screen: headline, fragmentation (concentration, and whether"
              + " workloads buy chips of their own), weights (share weights as cost premiums),"
              + " fleet (what came, went and is stranded), work (tasks, compute multiples, what is"
              + " not served), change (what made shares change since the base year: sixteen runs),"
              + " observed (observed shares beside the model's), candidates"
              + " (chips that are made only if they pay).")
  private @Nullable String table;

  @Option(
      names = "--fail-if",
      paramLabel = "CONDITION",
      description =
          "End with exit code 1 if a condition on a measure holds in one of the years shown:"
              + " 'effective_number(by=vendor) < 3'. Repeatable.")
  private List<String> failIf = new ArrayList<>();

  @Option(
      names = "--claims",
      description =
          "Hold the claims to the run instead of showing it: each limb's figure, the year it turns,"
              + " its margin and the verdict, with share weights moving and frozen.")
  private boolean claims;

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      description = "As --claims, of one claim alone. Repeatable.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--strict",
      description =
          "With --claims: end with exit code 1 if a claim does not hold; of a scenario that names"
              + " claims, one of those.")
  private boolean strict;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "Give the headline a band of so many draws of all inputs (scrambled Sobol' points, seed"
              + " 0), as chipcast simulate does, which says more of them. Without it the baseline"
              + " as it ships has one of 256 draws, which the program keeps; other scenarios have"
              + " none.")
  private long draws;

  @Option(names = "--point", description = "No band, also where the program keeps one.")
  private boolean pointOnly;

  RunCommand(Session session) {
    this.session = session;
  }

  /** Which scenario, with which changes. */
  Scenarios.Asked asked() {
    return new Scenarios.Asked(scenario, changes);
  }

  /** Words of tables, for completion. */
  static final class Tables implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(RunTable.values()).iterator();
    }
  }

  @Override
  public boolean takes(List<String> words) {
    if (words.size() > 1) {
      return false;
    }
    scenario = words.isEmpty() ? scenario : words.get(0);
    return true;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    RunTable asked = table == null ? null : Words.choice("table", table, RunTable.values());
    requirePlaceForBand(asked, format);
    Scenarios.Loaded loaded = new Scenarios(session).load(asked());
    Forecast forecast = forecast(loaded, format);
    if (asksClaims()) {
      return claims(loaded, forecast);
    }
    View view = selection.view(forecast.outcome().structure());
    Conditions conditions = Conditions.parse(failIf, forecast.outcome().structure());
    Manifest manifest =
        draws > 0
            ? Manifests.of(loaded.resolved(), changes, Band.SEED, draws)
            : Manifests.of(loaded.resolved(), changes);
    RunBand band =
        new RunBand(session, loaded, forecast.outcome().structure(), manifest, draws, pointOnly);
    if (asked != null) {
      output.deliver(
          session, new Document(List.of(table(asked, loaded, forecast, view, band)), manifest));
    } else if (format == Format.TABLE || format == Format.MD) {
      screen(loaded, forecast, view, band);
    } else {
      output.deliver(session, new Document(tables(forecast, view, format, band), manifest));
    }
    return conditions.report(session, forecast.outcome(), view.years());
  }

  /** A band that would be drawn and shown nowhere is no silent matter. */
  private void requirePlaceForBand(@Nullable RunTable asked, Format format) {
    if (draws < 0 || draws > Integer.MAX_VALUE) {
      throw UsageError.of("--draws: from 1 to " + Integer.MAX_VALUE + ", not " + draws);
    }
    if (draws == 0) {
      return;
    }
    boolean rowsAlone = format == Format.CSV || format == Format.JSONL;
    if (pointOnly) {
      throw UsageError.of("--draws and --point: a band, or none");
    }
    if (asksClaims()) {
      throw UsageError.of(
          "--draws with claims", "chipcast simulate --claims says how often each holds");
    }
    if ((asked != null && (asked != RunTable.HEADLINE || rowsAlone || format == Format.JSON))
        || rowsAlone) {
      throw UsageError.of(
          "--draws: only the screen, its Markdown and JSON, and --table headline have a band",
          "chipcast simulate --measure 'MEASURE' --format csv gives quantiles of any figure");
    }
  }

  private int claims(Scenarios.Loaded loaded, Forecast forecast) {
    Worlds worlds = new ScenarioWorlds(session, asked(), forecast);
    Problems problems = new Problems();
    loaded.resolved().sources().forEach(problems::remember);
    List<ClaimFinding> findings =
        Claims.find(AskedClaims.among(loaded.world().claims(), only), worlds, problems);
    ClaimTables tables = new ClaimTables(findings);
    boolean people = output.format() == Format.TABLE || output.format() == Format.MD;
    output.deliver(
        session,
        new Document(
            people ? tables.forPeople() : List.of(tables.forMachines()),
            Manifests.of(loaded.resolved(), changes)));
    return strict && fails(findings, loaded.resolved().claims())
        ? ExitCode.CONDITION_FAILS
        : ExitCode.DONE;
  }

  private boolean asksClaims() {
    return claims || strict || !only.isEmpty();
  }

  /** Whether a claim does not hold of those that a scenario names, or of all if it names none. */
  private static boolean fails(List<ClaimFinding> findings, List<String> named) {
    for (ClaimFinding finding : findings) {
      boolean counts = named.isEmpty() || named.contains(finding.claim().id());
      if (counts && !finding.holds(0)) {
        return true;
      }
    }
    return false;
  }

  /** A screen and JSON show frozen weights too; tidy rows alone do not. */
  private Forecast forecast(Scenarios.Loaded loaded, Format format) {
    boolean rowsAlone = (format == Format.CSV || format == Format.JSONL) && !asksClaims();
    Computation computation = new Computation(session, loaded);
    return rowsAlone ? computation.forecast() : computation.forecastBoth();
  }

  private void screen(Scenarios.Loaded loaded, Forecast forecast, View view, RunBand band) {
    String heading = loaded.resolved().id() + ": " + loaded.resolved().title();
    boolean markdown = output.format() == Format.MD;
    RunScreen screen =
        new RunScreen(forecast, view, loaded.world(), added(loaded.resolved()), band);
    Document document =
        new Document(markdown ? screen.document() : screen.screen(), band.manifest());
    output.deliver(
        session,
        out -> {
          out.append(markdown ? "## " : "").append(heading).append(markdown ? "\n\n" : "\n");
          output.format().write(document, output.style(session), out);
        });
  }

  private Table table(
      RunTable asked, Scenarios.Loaded loaded, Forecast forecast, View view, RunBand band) {
    RunTables tables = new RunTables(loaded, forecast, view);
    boolean people = output.format() == Format.TABLE || output.format() == Format.MD;
    return people ? tables.forPeople(asked, band) : tables.forMachines(asked);
  }

  /** What the scenario adds to the shipped assumptions is what its writer wants to see. */
  private static Set<String> added(Resolved resolved) {
    Set<String> added = new LinkedHashSet<>();
    for (Change change : resolved.overrides()) {
      int dot = change.path().indexOf('.');
      if (change.kind() == chipcast.scenario.Kind.ADD
          && dot >= 0
          && dot == change.path().lastIndexOf('.')) {
        added.add(change.path().substring(dot + 1));
      }
    }
    return added;
  }

  private static List<Table> tables(Forecast forecast, View view, Format format, RunBand band) {
    Table rows = RunRows.of(forecast.outcome(), view);
    if (!format.holdsSeveral()) {
      return List.of(rows);
    }
    Headline headline = Headline.of(new Figures(forecast, view), view);
    List<Table> tables = new ArrayList<>(List.of(headline.table()));
    band.of(headline).ifPresent(found -> tables.add(found.table(view.years())));
    tables.add(rows);
    tables.add(KnownWorld.table(forecast.outcome()));
    return tables;
  }
}
