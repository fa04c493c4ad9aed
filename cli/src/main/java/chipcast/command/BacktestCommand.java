package chipcast.command;

import chipcast.evidence.Backtest;
import chipcast.evidence.EvidenceFile;
import chipcast.evidence.MarketHistory;
import chipcast.evidence.MarketSeries;
import chipcast.measure.Named;
import chipcast.quantity.CalendarDate;
import chipcast.quantity.UnreadableQuantity;
import chipcast.report.Document;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.result.SanityCheck;
import chipcast.scenario.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forecasts from what was known at a date, scored on what came. */
@Command(
    description = {
      "Runs the model from what was known at a date and scores it on the years after, beside"
          + " persistence (the base year's shares for ever) and a trend (a line through the log-odds"
          + " of what was known). The base year is the last year then known; where its last quarter"
          + " alone was not, that is taken as the one before. Share weights stay as calibrated on"
          + " it; chips not announced, contracts not made and limits are left out.",
      "Shares are of all uses, new chips, among the suppliers that history counts in the base year,"
          + " chips for China among them. What the model takes from later knowledge is named as not"
          + " blind.",
      "Rows of history that state no as_of count as known 90 days after their period's end.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast backtest --as-of 2024-12",
      "  chipcast backtest --as-of 2023-12 --table forecasts   the same bytes without later rows",
      "  chipcast backtest --as-of 2024-12 --history mine.csv  another history, of these columns",
      "  chipcast backtest --as-of 2024-12 --scenario          the scenario that it runs",
      "  chipcast backtest --as-of 2026-03 --as-assumed        2026 as a reconstruction",
    })
final class BacktestCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "The scenario that supplies what history does not: an id or a path. [baseline]")
  private String scenario = Scenarios.BASELINE;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      required = true,
      description = "What was known by its end counts: 2024-12, 2025-03-31.")
  private String asOf = "";

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description =
          "Another market history: CSV with the columns of"
              + " assumptions/evidence/market-history.csv, of which for, as_of and known may be"
              + " missing.")
  private @Nullable String historyFile;

  @Option(
      names = "--to",
      paramLabel = "YEAR",
      description = "The last year forecast. [the year after the scenario's base year]")
  private @Nullable Integer to;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      completionCandidates = Parts.class,
      description =
          "scores (forecasts beside what came), forecasts (alone: nothing after the date is read),"
              + " or blind (what knows of the time after). [scores]")
  private String table = "scores";

  @Option(
      names = "--scenario",
      description = "Print the scenario that the model runs, as a file, instead.")
  private boolean asScenario;

  @Option(
      names = "--as-assumed",
      description =
          "Take the scenario as it is assumed today, with its own base year and moving weights: a"
              + " reconstruction, not blind. --as-of is then the date up to which persistence and"
              + " trend may look.")
  private boolean asAssumed;

  @Mixin private Changes changes = new Changes();
  @Mixin private Output output = new Output();

  BacktestCommand(Session session) {
    this.session = session;
  }

  /** What is shown. */
  private enum Part implements Named {
    SCORES("scores"),
    FORECASTS("forecasts"),
    BLIND("blind");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** Words of the tables, for completion. */
  static final class Parts implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Words.all(Part.values()).iterator();
    }
  }

  @Override
  public Integer call() {
    output.ready(session);
    Part part = Words.choice("table", table, Part.values());
    CalendarDate date = date();
    Scenarios.Loaded loaded = new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
    EvidenceFile<MarketSeries> series =
        EvidenceFile.marketSeries(loaded.home(), loaded.world().money().money());
    MarketHistory rows = MarketHistory.of(loaded.home(), historyFile());
    Backtest backtest = begin(date, rows, series.content());
    int last = to == null ? baseYear(loaded) + 1 : to;
    if (last <= backtest.baseYear()) {
      throw UsageError.of(
          "nothing to forecast up to " + last, "the base year is " + backtest.baseYear());
    }
    if (asAssumed && backtest.baseYear() != baseYear(loaded)) {
      throw UsageError.of(
          "--as-of " + date.text() + " has " + backtest.baseYear() + " for its base year",
          "--as-assumed needs the scenario's, " + baseYear(loaded));
    }
    String then = backtest.scenario(loaded.world(), scenario, date, last);
    if (asScenario) {
      output.deliver(session, out -> out.append(then));
      return ExitCode.DONE;
    }
    BacktestRun run =
        asAssumed ? today(loaded) : BacktestRun.of(session, loaded, changes, then, date);
    InputFile history = part == Part.SCORES ? rows.input() : rows.inputKnownAt(date);
    List<InputFile> evidence = List.of(history, series.input());
    Manifest manifest = Manifests.of(loaded.resolved(), changes, evidence);
    output.deliver(session, new Document(tables(part, backtest, run, rows, date), manifest));
    return ExitCode.DONE;
  }

  private static int baseYear(Scenarios.Loaded loaded) {
    return (int) loaded.world().horizon().from().point();
  }

  private BacktestRun today(Scenarios.Loaded loaded) {
    String id = loaded.resolved().id();
    return new BacktestRun(
        loaded.world(), session.forecaster().forecast(id, loaded.world()).outcome());
  }

  private List<Table> tables(
      Part part, Backtest backtest, BacktestRun run, MarketHistory rows, CalendarDate date) {
    if (part == Part.BLIND) {
      return List.of(new Blindness(run.world(), date).table());
    }
    List<Backtest.Forecast> forecasts = backtest.forecasts(run.outcome());
    BacktestTables tables = new BacktestTables(backtest, date);
    if (part == Part.FORECASTS) {
      return List.of(tables.forecasts(forecasts));
    }
    List<Backtest.Score> scores = backtest.scores(forecasts, rows);
    List<String> notes = notes(run, date);
    return switch (output.format()) {
      case CSV, JSONL -> List.of(tables.scores(scores));
      case JSON -> List.of(tables.scores(scores), tables.means(scores, notes));
      default -> List.of(tables.scoresForPeople(scores), tables.means(scores, notes));
    };
  }

  private List<String> notes(BacktestRun run, CalendarDate date) {
    List<String> notes = new ArrayList<>();
    if (asAssumed) {
      notes.add("A reconstruction: the scenario as it is assumed today, not blind.");
    }
    for (SanityCheck check : run.outcome().sanity(0)) {
      if (asAssumed
          && check.unit().equals("USD")
          && check.year() == run.outcome().structure().baseYear() + 1) {
        notes.add(
            check.figure()
                + " in "
                + check.year()
                + ": "
                + RunScreen.amount(check.modelled(), check.unit())
                + ", against "
                + RunScreen.amount(check.known(), check.unit())
                + " ("
                + check.source()
                + ").");
      }
    }
    notes.add(new Blindness(run.world(), date).sentence());
    return notes;
  }

  private static Backtest begin(CalendarDate date, MarketHistory rows, MarketSeries series) {
    try {
      return Backtest.at(date, rows, series);
    } catch (Backtest.NothingKnown nothing) {
      throw UsageError.of("--as-of: " + nothing.getMessage(), "a later date");
    }
  }

  private Optional<Path> historyFile() {
    return Optional.ofNullable(historyFile)
        .map(file -> session.terminal().resolve(Scenarios.path("--history", file).toString()));
  }

  private CalendarDate date() {
    try {
      return CalendarDate.parse(asOf);
    } catch (UnreadableQuantity unreadable) {
      throw UsageError.of("--as-of: no date: " + asOf, "a date such as 2024-12 or 2024-12-31");
    }
  }
}
