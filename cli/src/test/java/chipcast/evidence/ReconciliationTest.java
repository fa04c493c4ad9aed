package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.World;
import chipcast.measure.Measure;
import chipcast.measure.Vocabulary;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.projection.Worlds;
import chipcast.scenario.Home;
import chipcast.source.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
  private static Map<String, PublishedForecast> published;
  private static Reconciliation.All all;

  @TempDir Path folder;

  @BeforeAll
  static void reconcileTheBaseline() {
    World world = Worlds.read(Worlds.baseline());
    published = EvidenceFile.publishedForecasts(Worlds.home(), world.money().money()).content();
    all = Reconciliation.of(published.values(), Projection.run(Plan.of("baseline", world)));
  }

  @Test
  void theBaselineCanSpeakToEveryShippedForecast() {
    assertThat(published).hasSizeGreaterThanOrEqualTo(8);
    assertThat(all.unnamed()).isEmpty();
    assertThat(all.reconciled()).hasSameSizeAs(published.values());
    assertThat(all.reconciled()).allMatch(Reconciliation::complete);
  }

  @Test
  void everyShippedForecastSaysWhereItComesFrom() {
    assertThat(published.values())
        .extracting(forecast -> forecast.published().provenance())
        .allMatch(from -> from.source().isPresent() && from.grade().isPresent())
        .allMatch(from -> from.asOf().isPresent());
  }

  @Test
  void thePartsOfAGapMakeUpTheGap() {
    for (Reconciliation row : all.reconciled()) {
      assertThat(row.lensPart() + row.assumptionPart())
          .isCloseTo(row.gap(), within(1e-12 * Math.max(1, Math.abs(row.gap()))));
      assertThat(row.lensFactor() * row.assumptionFactor())
          .isCloseTo(row.gapFactor(), within(1e-9 * row.gapFactor()));
    }
  }

  @Test
  void aForecastInTheHeadlinesLensHasNoLensPart() {
    String measure = "share(class=gpu, lens=spend, use=inference, year=2030)";
    assertThat(HeadlineLens.of(parsed(measure))).isEqualTo(parsed(measure));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "share(class=gpu, lens=chips, basis=installed, use=all, market=ex-china, year=2030);"
            + "share(class=gpu, year=2030)",
        "total(class=gpu, lens=chips, basis=installed, use=all, year=2028);"
            + "total(class=gpu, lens=chips, year=2028)",
        "total(lens=spend-owner, use=all, year=2028);total(lens=spend, year=2028)",
        "ratio(total(lens=power, use=training, year=2028), total(lens=power, use=all, year=2028));"
            + "ratio(total(use=training, year=2028), total(use=all, year=2028))",
      })
  void theHeadlineAsksOfTheSameChipsByItsOwnLens(String measure, String headline) {
    assertThat(HeadlineLens.of(parsed(measure))).isEqualTo(parsed(headline));
  }

  @Test
  void aForecastThatMakesNoSenseIsToldWithItsPlace() throws IOException {
    Files.createDirectories(folder.resolve("assumptions/evidence"));
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(
        folder.resolve("assumptions/evidence/published-forecasts.yaml"),
        """
        published_forecasts:
          wrong-unit: {by: A, claim: a, measure: "total(lens=chips)", published: 4 GW}
          no-measure: {by: B, claim: b, measure: "shares(lens=chips)", published: 4 %}
        """);
    Home home = new Home(folder, folder);
    assertThatThrownBy(
            () ->
                EvidenceFile.publishedForecasts(
                    home, Worlds.read(Worlds.baseline()).money().money()))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid -> {
              assertThat(invalid.problems())
                  .extracting(problem -> problem.position().line() + " " + problem.code())
                  .containsExactly("2 wrong-unit", "3 measure-function");
            });
  }

  private static Measure parsed(String text) {
    return Measure.parse(text, Vocabulary.open());
  }
}
