package chipcast.command;

import chipcast.evidence.EvidenceFile;
import chipcast.evidence.MarketHistory;
import chipcast.evidence.MarketSeries;
import chipcast.evidence.Seal;
import chipcast.evidence.SealedForecast;
import chipcast.quantity.CalendarDate;
import chipcast.quantity.UnreadableQuantity;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Manifest;
import chipcast.report.Table;
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

/** Seals a forecast, or scores one that was sealed. */
@Command(
    description = {
      "Writes down what a scenario says of the second half of the year after its base year and of"
          + " the year after that: shares and levels by class and family, in chips, compute and"
          + " spend, with the hashes of all inputs and a hash of the file itself. The date is the"
          + " one you state. A change of the model or its inputs makes another forecast: seal anew"
          + " and keep the old file.",
      "With --score: holds a sealed file against market history, among the suppliers that it counts.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast seal --as-of 2026-11-25 --out out/sealed.yaml",
      "  chipcast seal --score out/sealed.yaml --history later.csv",
    })
final class SealCommand implements Callable<Integer> {
  private static final double PERCENT = 100;
  private static final String NOT_YET = "not known yet";

  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "An id (chipcast list scenarios), a path to a file, or - for standard input."
              + " [baseline]")
  private String scenario = Scenarios.BASELINE;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date that the forecast bears, as 2026-11-25; never taken from a clock.")
  private @Nullable String asOf;

  @Option(
      names = "--score",
      paramLabel = "FILE",
      description = "Score this sealed file instead of sealing.")
  private @Nullable String score;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description =
          "With --score: another market history, with the columns of"
              + " assumptions/evidence/market-history.csv.")
  private @Nullable String historyFile;

  @Mixin private Changes changes = new Changes();
  @Mixin private Output output = new Output();

  SealCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.ready(session);
    if (score != null) {
      score(score);
    } else {
      seal();
    }
    return ExitCode.DONE;
  }

  private void seal() {
    String date = date();
    if (historyFile != null) {
      throw UsageError.of("--history goes with --score");
    }
    Scenarios.Loaded loaded = new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
    Forecast forecast = new Computation(session, loaded).forecast();
    List<String> inputs = new ArrayList<>();
    for (InputFile input : loaded.resolved().inputs()) {
      inputs.add(input.sha256() + " " + input.name());
    }
    changes.set().forEach(set -> inputs.add("--set " + set));
    SealedForecast sealed =
        new SealedForecast(
            date, loaded.resolved().id(), Version.NUMBER, inputs, Seal.rows(forecast.outcome()));
    String text = sealed.text();
    output.deliver(session, out -> out.append(text));
  }

  private String date() {
    if (asOf == null) {
      throw UsageError.of("--as-of is missing", "the date of the forecast: --as-of 2026-11-25");
    }
    try {
      return CalendarDate.parse(asOf).text();
    } catch (UnreadableQuantity unreadable) {
      throw UsageError.of("--as-of: no date: " + asOf, "a date such as 2026-11-25");
    }
  }

  private void score(String file) {
    if (asOf != null) {
      throw UsageError.of("--as-of goes with sealing, not with --score");
    }
    Scenarios.Loaded loaded = new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
    EvidenceFile<MarketSeries> series =
        EvidenceFile.marketSeries(loaded.home(), loaded.world().money().money());
    EvidenceFile<SealedForecast> sealed = SealedForecast.read(loaded.home(), path("--score", file));
    MarketHistory history =
        MarketHistory.of(
            loaded.home(), Optional.ofNullable(historyFile).map(given -> path("--history", given)));
    List<InputFile> evidence = List.of(sealed.input(), history.input(), series.input());
    Manifest manifest = Manifests.of(loaded.resolved(), changes, evidence);
    Table table = table(sealed.content(), history, series.content());
    output.deliver(session, new Document(List.of(table), manifest));
  }

  private Path path(String option, String file) {
    return session.terminal().resolve(Scenarios.path(option, file).toString());
  }

  private static Table table(SealedForecast sealed, MarketHistory history, MarketSeries series) {
    Table.Builder table =
        Table.named("sealed", "Sealed as of " + sealed.asOf() + " from " + sealed.scenario())
            .column(Column.text("lens", "lens"))
            .column(Column.text("period", "period"))
            .column(Column.text("who", "who"))
            .column(Column.share("sealed", "sealed"))
            .column(Column.share("observed", "observed"))
            .column(Column.number("error", "off by", "points"));
    for (Seal.Score score : Seal.scores(sealed, history, series)) {
      boolean known = !Double.isNaN(score.observed()) && !Double.isNaN(score.sealed());
      table.row(
          Cell.of(score.lens().word()),
          Cell.of(score.period().text()),
          Cell.of(score.who()),
          Double.isNaN(score.sealed()) ? Cell.missing("nothing") : Cell.of(score.sealed()),
          known ? Cell.of(score.observed()) : Cell.missing(NOT_YET),
          known ? Cell.of(score.error() * PERCENT) : Cell.missing(NOT_YET));
    }
    return table
        .note("Shares are of new chips of all uses, among the suppliers that history counts.")
        .build();
  }
}
