package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestCommandSlowTest {
  private static final Path HISTORY =
      Call.REPOSITORY.resolve("assumptions/evidence/market-history.csv");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2024-12, --table=forecasts",
    "2024-12, --scenario",
    "2024-12, --table=blind",
    "2023-12, --table=forecasts",
    "2023-12, --scenario",
  })
  void withoutWhatWasKnownLaterTheForecastIsTheSameToTheByte(String asOf, String what)
      throws IOException {
    Path cut = folder.resolve("cut.csv");
    List<String> lines = Files.readAllLines(HISTORY);
    List<String> kept = lines.stream().filter(line -> wasKnown(line, asOf)).toList();
    // Rows of the base year itself go too: its last quarter was not known before March.
    String unknown = asOf.substring(0, 4) + ",Q4,NVIDIA,";
    assertThat(lines).anyMatch(line -> line.startsWith(unknown));
    assertThat(kept).hasSizeGreaterThan(50).noneMatch(line -> line.startsWith(unknown));
    Files.write(cut, kept);
    String whole = printed("backtest", "--as-of", asOf, what);
    assertThat(printed("backtest", "--as-of", asOf, what, "--history", cut.toString()))
        .isEqualTo(whole);
    assertThat(whole).contains(asOf);
  }

  /** By the date in the last column but one, as {@code 2024-12} sorts before {@code 2025-03-31}. */
  private static boolean wasKnown(String line, String asOf) {
    String[] cells = line.split(",", -1);
    String known = cells[cells.length - 2];
    return line.startsWith("year,") || known.compareTo(asOf + "-31") <= 0;
  }

  @Test
  void aChangedRowOfThePastChangesTheForecast() throws IOException {
    Path changed = folder.resolve("changed.csv");
    String text = Files.readString(HISTORY);
    String row = "2024,Q1,NVIDIA,all chips,H100e shipped (median),573000,";
    assertThat(text).contains(row);
    Files.writeString(changed, text.replace(row, row.replace("573000", "373000")));
    assertThat(forecasts("--history", changed.toString())).isNotEqualTo(forecasts());
  }

  private static String forecasts(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of("backtest", "--as-of", "2024-12", "--table", "forecasts"),
                Stream.of(more))
            .toList();
    return printed(arguments.toArray(String[]::new));
  }

  @Test
  void theScenarioThatItRunsCanBeRunByAnybody() {
    Path file = folder.resolve("then.yaml");
    printed("backtest", "--as-of", "2024-12", "--scenario", "--out", file.toString());
    assertThat(printed("check", file.toString())).contains("all right");
    assertThat(printed("run", file.toString())).contains("2024  2025  2026");
  }

  @Test
  void theOrderOfRowsDoesNotMatter() throws IOException {
    Path turned = folder.resolve("turned.csv");
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(HISTORY));
    java.util.Collections.reverse(lines.subList(1, lines.size()));
    Files.write(turned, lines);
    String csv =
        printed(
            "backtest", "--as-of", "2024-12", "--format", "csv", "--history", turned.toString());
    assertThat(csv).isEqualTo(printed("backtest", "--as-of", "2024-12", "--format", "csv"));
  }

  private static String printed(String... arguments) {
    var answer = Call.here().run(arguments);
    assertThat(answer.err().replaceAll("(?m)^(wrote|warning:) .*\n", "")).isEmpty();
    assertThat(answer.exit()).isZero();
    return answer.out();
  }
}
