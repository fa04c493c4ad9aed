package chipcast.command;

import chipcast.arithmetic.Elementary;
import chipcast.assumption.AssumptionIndex;
import chipcast.assumption.World;
import chipcast.evidence.Backtest;
import chipcast.evidence.EvidenceFile;
import chipcast.evidence.FactorError;
import chipcast.evidence.MarketHistory;
import chipcast.evidence.MarketSeries;
import chipcast.evidence.PublishedComparison;
import chipcast.evidence.PublishedFigure;
import chipcast.evidence.PublishedForecast;
import chipcast.evidence.Reconciliation;
import chipcast.evidence.Seal;
import chipcast.evidence.SealedForecast;
import chipcast.measure.Lens;
import chipcast.quantity.CalendarDate;
import chipcast.quantity.Money;
import chipcast.result.Outcome;
import chipcast.scenario.Home;
import chipcast.scenario.InputFile;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way in which a scenario can be held to reality, in few lines each. */
final class ErrorLines {
  private static final double PERCENT = 100;
  private static final String FORECASTS = "others' forecasts";

  private final Session session;
  private final ServingEvidence evidence;
  private final Changes changes;
  private final List<InputFile> inputs = new ArrayList<>();

  ErrorLines(Session session, ServingEvidence evidence, Changes changes) {
    this.session = session;
    this.evidence = evidence;
    this.changes = changes;
  }

  /** Files that had a part, beside the scenario's own. */
  List<InputFile> inputs() {
    return inputs;
  }

  /**
   * All lines.
   *
   * @param dates from which the market is backtested
   * @param sealed files of sealed forecasts
   */
  List<ErrorLine> all(List<CalendarDate> dates, List<Path> sealed) {
    List<ErrorLine> lines = new ArrayList<>(ServingErrors.of(session, evidence));
    lines.add(published());
    EvidenceFile<MarketSeries> series = EvidenceFile.marketSeries(home(), money());
    MarketHistory history = MarketHistory.of(home(), Optional.empty());
    inputs.addAll(List.of(series.input(), history.input()));
    dates.forEach(date -> lines.addAll(backtest(date, history, series.content())));
    lines.addAll(reconciled());
    for (Path file : sealed) {
      lines.add(sealed(file, history, series.content()));
    }
    lines.addAll(judgement());
    return lines;
  }

  private Home home() {
    return evidence.loaded().home();
  }

  private World world() {
    return evidence.loaded().world();
  }

  private Money money() {
    return world().money().money();
  }

  private ErrorLine published() {
    EvidenceFile<Map<String, PublishedFigure>> figures =
        EvidenceFile.publishedFigures(home(), money());
    inputs.add(figures.input());
    PublishedComparison comparison = PublishedComparison.of(world(), figures.content().values());
    int all = comparison.rows().size();
    return ErrorLine.of(
        "published figures",
        "within a factor of two",
        (double) comparison.near() / all,
        ErrorLine.Unit.SHARE,
        all);
  }

  private List<ErrorLine> backtest(CalendarDate date, MarketHistory history, MarketSeries series) {
    Backtest backtest = Backtest.at(date, history, series);
    int last = (int) world().horizon().from().point() + 1;
    String then = backtest.scenario(world(), evidence.loaded().resolved().id(), date, last);
    BacktestRun run = BacktestRun.of(session, evidence.loaded(), changes, then, date);
    List<Backtest.Score> scores = backtest.scores(backtest.forecasts(run.outcome()), history);
    List<ErrorLine> lines = new ArrayList<>();
    for (Lens lens : Backtest.LENSES) {
      List<Backtest.Score> own =
          scores.stream()
              .filter(score -> score.forecast().lens() == lens)
              .filter(score -> score.forecast().who().equals(Backtest.SPECIALIZED))
              .toList();
      if (!own.isEmpty()) {
        lines.add(
            new ErrorLine(
                "market as of " + date.text(),
                "specialised share of " + lens.word(),
                PERCENT * BacktestTables.mean(own, Backtest.Score::modelError),
                ErrorLine.Unit.POINTS,
                own.size(),
                Optional.of(
                    new ErrorLine.Rival(
                        "persistence",
                        PERCENT * BacktestTables.mean(own, Backtest.Score::persistenceError)))));
      }
    }
    return lines;
  }

  private List<ErrorLine> reconciled() {
    EvidenceFile<Map<String, PublishedForecast>> forecasts =
        EvidenceFile.publishedForecasts(home(), money());
    inputs.add(forecasts.input());
    Outcome outcome =
        session.forecaster().forecast(evidence.loaded().resolved().id(), world()).outcome();
    List<Double> points = new ArrayList<>();
    List<Double> factors = new ArrayList<>();
    for (Reconciliation each :
        Reconciliation.of(forecasts.content().values(), outcome).reconciled()) {
      if (each.complete() && each.forecast().isLevel()) {
        factors.add(Elementary.log(each.assumptionFactor()));
      } else if (each.complete()) {
        points.add(PERCENT * Math.abs(each.assumptionPart()));
      }
    }
    List<ErrorLine> lines = new ArrayList<>();
    if (!points.isEmpty()) {
      lines.add(
          ErrorLine.of(
              FORECASTS,
              "median distance of shares",
              median(points),
              ErrorLine.Unit.POINTS,
              points.size()));
    }
    if (!factors.isEmpty()) {
      lines.add(
          ErrorLine.of(
              FORECASTS,
              "median distance of levels",
              FactorError.of(factors).median(),
              ErrorLine.Unit.FACTOR,
              factors.size()));
    }
    return lines;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).sum() / 2;
  }

  private ErrorLine sealed(Path file, MarketHistory history, MarketSeries series) {
    EvidenceFile<SealedForecast> forecast = SealedForecast.read(home(), file);
    inputs.add(forecast.input());
    List<Seal.Score> scores = Seal.scores(forecast.content(), history, series);
    List<Double> errors = new ArrayList<>();
    for (Seal.Score score : scores) {
      if (!Double.isNaN(score.error())) {
        errors.add(PERCENT * Math.abs(score.error()));
      }
    }
    String test = "sealed " + forecast.content().asOf();
    return errors.isEmpty()
        ? ErrorLine.of(
            test, "shares that can be scored by now", 0, ErrorLine.Unit.SHARE, scores.size())
        : ErrorLine.of(
            test,
            "median error of shares that came",
            median(errors),
            ErrorLine.Unit.POINTS,
            errors.size());
  }

  private List<ErrorLine> judgement() {
    List<Assumption> all =
        AssumptionIndex.of(world()).all().stream().filter(SourceFinding::needsSource).toList();
    List<ErrorLine> lines = new ArrayList<>();
    for (Grade grade : new Grade[] {Grade.A, Grade.D}) {
      long own =
          all.stream()
              .filter(each -> each.provenance().grade().filter(grade::equals).isPresent())
              .count();
      lines.add(
          ErrorLine.of(
              "evidence",
              grade == Grade.A ? "grade A, vendors or audited" : "grade D, judgement",
              (double) own / all.size(),
              ErrorLine.Unit.SHARE,
              all.size()));
    }
    return lines;
  }
}
