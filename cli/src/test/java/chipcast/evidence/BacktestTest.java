package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.World;
import chipcast.evidence.HistoryPeriod.Part;
import chipcast.measure.Lens;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.projection.Worlds;
import chipcast.quantity.CalendarDate;
import chipcast.result.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestTest {
  private static final MarketHistory HISTORY = MarketHistory.of(Worlds.home(), Optional.empty());
  private static World world;
  private static MarketSeries series;
  private static Outcome baseline;

  @BeforeAll
  static void runTheBaseline() {
    world = Worlds.read(Worlds.baseline());
    series = EvidenceFile.marketSeries(Worlds.home(), world.money().money()).content();
    baseline = Projection.run(Plan.of("baseline", world));
  }

  /** What does not rest on the model: any outcome will do. */
  private static Backtest.Score score(String asOf, Lens lens, String who, String period) {
    Backtest backtest = Backtest.at(CalendarDate.parse(asOf), HISTORY, series);
    List<Backtest.Score> scores = backtest.scores(backtest.forecasts(baseline), HISTORY);
    return scores.stream()
        .filter(score -> score.forecast().lens() == lens)
        .filter(score -> score.forecast().who().equals(who))
        .filter(score -> score.forecast().period().text().equals(period))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void persistenceIsTheLastKnownYear() {
    // By hand from the rows: 2024 (733 + 300) of (3329 + 548 + 733 + 300), in thousand
    // H100-equivalents; 2025 (2850 + 712) of (8920 + 686 + 2850 + 712).
    Backtest.Score score = score("2025-03", Lens.COMPUTE, Backtest.SPECIALIZED, "2025");
    assertThat(score.forecast().persistence()).isCloseTo(0.210, within(0.0006));
    assertThat(score.observed()).isCloseTo(0.270, within(0.0006));
    assertThat(score.persistenceError()).isCloseTo(-0.060, within(0.001));
  }

  @Test
  void persistenceCarriesTheThirdQuarterOn() {
    // At the end of 2024 three quarters were known; by hand, in H100-equivalents:
    double google = 122167 + 142537 + 2 * 183802;
    double amazon = 33190 + 43036 + 2 * 75856;
    double amd = 55041 + 118553 + 2 * 169487;
    double nvidia = 573000 + 684237 + 2 * 835103;
    Backtest.Score score = score("2024-12", Lens.COMPUTE, Backtest.SPECIALIZED, "2025");
    assertThat(score.forecast().persistence())
        .isCloseTo((google + amazon) / (google + amazon + amd + nvidia), within(1e-12));
  }

  @Test
  void theTrendIsThatOfTheEightQuartersOfTwoYears() {
    // Fitted elsewhere on the same eight quarterly shares: 0.23 a year, 23.6 % for 2025.
    Backtest.Score score = score("2025-03", Lens.COMPUTE, Backtest.SPECIALIZED, "2025");
    assertThat(score.forecast().trend()).isCloseTo(0.236, within(0.001));
  }

  @Test
  void aTrendRunsThroughSharesThatLieOnALine() {
    LogitTrend trend = new LogitTrend();
    assertThat(trend.exists()).isFalse();
    for (int year = 2020; year < 2024; year++) {
      double odds = Math.exp(0.3 * (year - 2021));
      trend.add(year, odds / (1 + odds));
    }
    trend.add(2024, 0);
    trend.add(2024, 1);
    assertThat(trend.slope()).isCloseTo(0.3, within(1e-12));
    assertThat(trend.at(2021)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void sharesOfSuppliersSumToOneInEveryForecast() {
    Backtest backtest = Backtest.at(CalendarDate.parse("2025-03"), HISTORY, series);
    List<Backtest.Forecast> forecasts = backtest.forecasts(baseline);
    for (Lens lens : List.of(Lens.CHIPS, Lens.COMPUTE)) {
      double model = 0;
      double persistence = 0;
      double trend = 0;
      for (Backtest.Forecast forecast : forecasts) {
        boolean supplier = !forecast.who().equals(Backtest.SPECIALIZED);
        if (forecast.lens() == lens && supplier && forecast.period().text().equals("2026")) {
          model += forecast.model();
          persistence += forecast.persistence();
          trend += forecast.trend();
        }
      }
      assertThat(model).isCloseTo(1, within(1e-12));
      assertThat(persistence).isCloseTo(1, within(1e-12));
      assertThat(trend).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void aPublishedShareStandsInWhereASupplierIsMissing() {
    // AMD's accelerators of 2026 are in no row; the class's share of dollars is, as 12.4 %.
    Backtest.Score score = score("2024-12", Lens.SPEND, Backtest.SPECIALIZED, "2026-H1");
    assertThat(score.observed()).isCloseTo(0.124, within(1e-12));
  }

  @Test
  void halvesOfAYearMakeItUpAndGrowAsTheYearsDo() {
    assertThat(HalfYears.first(12, 12)).isEqualTo(6);
    // Four times the year before: the second half is twice the first.
    assertThat(HalfYears.first(12, 3)).isEqualTo(4);
    assertThat(HalfYears.second(12, 3)).isEqualTo(8);
    assertThat(HalfYears.first(12, 0)).isZero();
    assertThat(HalfYears.second(0, 12)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12, 2023, true",
    "2024-03, 2023, false",
    "2024-12, 2024, true",
    "2025-03, 2024, false"
  })
  void theBaseYearIsTheLastOneKnownButForItsLastQuarter(
      String asOf, int baseYear, boolean carriesOn) {
    Backtest backtest = Backtest.at(CalendarDate.parse(asOf), HISTORY, series);
    assertThat(backtest.baseYear()).isEqualTo(baseYear);
    assertThat(backtest.carriesOn()).isEqualTo(carriesOn);
  }

  @Test
  void whatWasUnknownThenIsNotInTheScenario() {
    CalendarDate date = CalendarDate.parse("2023-12");
    Backtest backtest = Backtest.at(date, HISTORY, series);
    String scenario = backtest.scenario(world, "baseline", date, 2026);
    assertThat(scenario)
        .contains("horizon: {from: 2023, to: 2026}")
        .contains("- chips.nvidia-gb200-nvl72")
        .contains("- contracts.openai-amd")
        .contains("families.amd-gpu.weight: {stated:")
        .doesNotContain("2024:");
  }

  @Test
  void beforeAllHistoryNothingIsKnown() {
    assertThatThrownBy(() -> Backtest.at(CalendarDate.parse("2020-12"), HISTORY, series))
        .isInstanceOf(Backtest.NothingKnown.class)
        .hasMessageContaining("2020-12");
  }

  @Test
  void partsOfAYearLieWithinIt() {
    for (Part part : Part.values()) {
      HistoryPeriod period = new HistoryPeriod(2025, part);
      assertThat(period.date().start()).isGreaterThanOrEqualTo(2025);
      assertThat(period.date().end()).isCloseTo(period.end(), within(1e-12));
      assertThat(period.date().year()).isCloseTo(period.middle(), within(1e-12));
    }
  }
}
