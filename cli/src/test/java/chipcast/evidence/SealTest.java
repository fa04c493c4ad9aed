package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.projection.Worlds;
import chipcast.scenario.Home;
import chipcast.source.InvalidInput;
import chipcast.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private static final Home HOME = Worlds.home();
  private static MarketSeries series;
  private static SealedForecast sealed;

  @TempDir Path folder;

  @BeforeAll
  static void sealTheBaseline() {
    var world = Worlds.read(Worlds.baseline());
    series = EvidenceFile.marketSeries(HOME, world.money().money()).content();
    List<SealedForecast.Row> rows = Seal.rows(Projection.run(Plan.of("baseline", world)));
    sealed = new SealedForecast("2026-11-25", "baseline", "0", List.of("abc file.yaml"), rows);
  }

  @Test
  void whatIsSealedCanBeReadAgain() throws IOException {
    SealedForecast read = SealedForecast.read(HOME, write(sealed.text())).content();
    assertThat(read.asOf()).isEqualTo("2026-11-25");
    assertThat(read.inputs()).isEqualTo(sealed.inputs());
    assertThat(read.rows()).hasSameSizeAs(sealed.rows());
    assertThat(read.text()).isEqualTo(sealed.text());
  }

  @Test
  void whoeverChangesAFigureBreaksTheSeal() throws IOException {
    String text = sealed.text();
    String figure = text.substring(text.indexOf("share: ") + 7, text.indexOf("}"));
    for (String changed :
        List.of(
            text.replaceFirst(figure, "0.5"),
            text.replace("as_of: \"2026-11-25\"", "as_of: \"2025-11-25\""),
            text.replaceFirst("hash: [0-9a-f]", "hash: x"))) {
      Path file = write(changed);
      assertThatThrownBy(() -> SealedForecast.read(HOME, file))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              broken ->
                  assertThat(broken.problems())
                      .extracting(problem -> problem.code())
                      .containsExactly("broken-seal"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"baseline-2026-11-26.yaml", "baseline-2026-11-26-2.yaml"})
  void aCommittedForecastKeepsItsSeal(String name) throws IOException {
    Path file = HOME.folder().resolve("cli/docs/sealed").resolve(name);
    SealedForecast committed = SealedForecast.read(HOME, file).content();
    assertThat(committed.asOf()).isEqualTo("2026-11-26");
    assertThat(committed.rows())
        .extracting(SealedForecast.Row::period)
        .contains("2026-H2", "2027", "2027-H1", "2027-H2");
    assertThat(Seal.scores(committed, MarketHistory.of(HOME, Optional.empty()), series))
        .isNotEmpty()
        .noneMatch(score -> Double.isNaN(score.sealed()));
    Path forged = write(Files.readString(file).replaceFirst("share: 0\\.", "share: 0.1"));
    assertThatThrownBy(() -> SealedForecast.read(HOME, forged)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void halvesOfTheYearMakeItUpInEveryLensAndClass() {
    Map<String, Double> parts = new LinkedHashMap<>();
    for (SealedForecast.Row row : sealed.rows()) {
      double sign = row.period().equals("2027") ? -1 : row.period().startsWith("2027-") ? 1 : 0;
      String key = String.join(" ", row.lens(), row.use(), row.label(), row.who());
      parts.merge(key, sign * row.level() / 1e9, Double::sum);
    }
    assertThat(parts.values()).isNotEmpty().allMatch(rest -> Math.abs(rest) < 1e-6);
  }

  @Test
  void sharesOfEveryLabelSumToOne() {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (SealedForecast.Row row : sealed.rows()) {
      sums.merge(
          String.join(" ", row.lens(), row.period(), row.use(), row.label()),
          row.share(),
          Double::sum);
    }
    assertThat(sums).hasSize(3 * 4 * 3);
    assertThat(sums.values()).allMatch(sum -> Math.abs(sum - 1) < 1e-9);
  }

  @Test
  void laterFiguresScoreIt() {
    SealedForecast small =
        new SealedForecast(
            "2026-11",
            "x",
            "0",
            List.of("abc file.yaml"),
            List.of(
                row("nvidia-gpu", 50),
                row("nvidia-china", 10),
                row("amd-gpu", 10),
                row("google-tpu", 20),
                row("aws-trainium", 10),
                row("cerebras-wafer", 40)));
    String header = "year,quarter,vendor,segment,metric,value\n";
    String came =
        Stream.of("NVIDIA,80", "AMD Instinct,20", "Google TPU,60", "Amazon Trainium,40")
            .map(row -> "2027,FY," + row.replace(",", ",all chips,H100e shipped (median),") + "\n")
            .reduce(header, String::concat);
    MarketHistory history = MarketHistory.read(SourceText.of("came.csv", came));
    Seal.Score specialised =
        Seal.scores(small, history, series).stream()
            .filter(score -> score.lens().word().equals("compute"))
            .filter(score -> score.who().equals(Backtest.SPECIALIZED))
            .findFirst()
            .orElseThrow();
    // Sealed 30 of the 100 that the four suppliers have; 100 of 200 came.
    assertThat(specialised.sealed()).isCloseTo(0.3, within(1e-12));
    assertThat(specialised.observed()).isCloseTo(0.5, within(1e-12));
    assertThat(specialised.error()).isCloseTo(-0.2, within(1e-12));
  }

  private static SealedForecast.Row row(String family, double level) {
    return new SealedForecast.Row("compute", "2027", "all", "family", family, level, level / 140);
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("sealed.yaml");
    Files.writeString(file, text);
    return file;
  }
}
