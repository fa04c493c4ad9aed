package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a terminal sees otherwise than a program at the end of a pipe. */
class AtTerminalTest {
  private static final String HOME = Path.of("src/test/resources/home").toAbsolutePath().toString();
  private static final String[] EXPLAIN = {
    "explain", "share(class=gpu, year=2030)", "--depth", "4", "--quiet"
  };
  private static final String[] COMPARE = {
    "compare", "baseline", "--set", "chips.gpu-2.price=20 kUSD", "--set", "chips.tpu-1.price=9 kUSD"
  };

  @TempDir Path folder;

  private Call call() {
    return Call.from(folder)
        .with("CHIPCAST_HOME", HOME)
        .with("NO_COLOR", "1")
        .with("LANG", "UTF-8");
  }

  private static List<Integer> lengths(String text) {
    return text.lines().map(String::length).toList();
  }

  @Test
  void explanationsFitTheTerminal() {
    String piped = call().run(EXPLAIN).out();
    String usual = call().atTerminal().run(EXPLAIN).out();
    String wide = call().atTerminal().with("COLUMNS", "120").run(EXPLAIN).out();
    assertThat(lengths(piped)).anyMatch(length -> length > 120);
    assertThat(lengths(usual).subList(0, lengths(usual).size() - 1))
        .allMatch(length -> length <= 80);
    assertThat(lengths(wide)).anyMatch(length -> length > 80).allMatch(length -> length <= 120);
    assertThat(words(usual)).isEqualTo(words(piped));
  }

  @Test
  void linesThatGoOnBelowStandFurtherIn() {
    List<String> piped = call().run(EXPLAIN).out().lines().toList();
    List<String> usual = call().atTerminal().run(EXPLAIN).out().lines().toList();
    String first = piped.get(0);
    assertThat(first.length()).isGreaterThan(80);
    assertThat(first).startsWith(usual.get(0));
    assertThat(usual.get(1)).startsWith("    ").doesNotStartWith("     ");
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  @Test
  void aComparisonCountsItsRunsForThoseWhoWait() {
    assertThat(call().atTerminal().run(COMPARE).err())
        .contains("\r1 projection run", "\r2 projection runs")
        .endsWith("\r");
    assertThat(call().run(COMPARE).err()).isEmpty();
  }

  @Test
  void aFigureInPlaceOfACommandIsSentToExplain() {
    for (String figure :
        List.of("gpu share 2030", "share(class=gpu, year=2030)", "chips.a.price")) {
      Call.Answer answer = call().run(figure);
      assertThat(answer.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(answer.err()).contains("chipcast explain '" + figure + "'");
    }
    assertThat(call().run("rnu").err()).contains("see chipcast --help");
  }

  @Test
  void verifySaysWhichFormatsItTakes() throws Exception {
    Files.writeString(folder.resolve("x.md"), "# A report\n");
    Call.Answer answer = call().run("verify", "x.md");
    assertThat(answer.exit()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(answer.err()).contains("Markdown", "--format json", "manifest.json");
  }
}
