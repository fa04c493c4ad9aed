package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The README, and pages that show sessions, show exactly what their commands print. {@code
 * -Dgolden=update} writes what they print today and shows the difference.
 */
class ReadmeTest {
  private static final Path README = Call.REPOSITORY.resolve("README.md");
  private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);

  @TempDir Path scratch;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "cli/docs/backtest.md",
        "cli/docs/scarcity.md",
        "cli/docs/base-year.md",
        "cli/docs/scenarios.md",
        "cli/docs/how-wrong.md",
        "cli/docs/claims.md",
      })
  void everySessionInThePageIsWhatTheProgramPrints(String page) throws IOException {
    copyExamples();
    Path file = Call.REPOSITORY.resolve(page);
    String written = Files.readString(file);
    StringBuilder now = new StringBuilder();
    Matcher session = SESSION.matcher(written);
    int sessions = 0;
    while (session.find()) {
      String replayed =
          Transcript.replay(
              session.group(1).replace("$ ./chipcast", "$ chipcast"), Call.REPOSITORY, scratch);
      String shown = "```console\n" + replayed.replace("$ chipcast", "$ ./chipcast") + "```";
      session.appendReplacement(now, Matcher.quoteReplacement(shown));
      sessions++;
    }
    session.appendTail(now);
    assertThat(sessions).isPositive();
    if ("update".equals(System.getProperty("golden")) && !written.contentEquals(now)) {
      System.out.println("--- " + page + "\n" + TranscriptTest.difference(written, now.toString()));
      Files.writeString(file, now);
    } else {
      assertThat(now.toString())
          .as("%s (-Dgolden=update accepts what is printed now)", page)
          .isEqualTo(written);
    }
  }

  /** The pages' files, where their commands name them. */
  private void copyExamples() throws IOException {
    copy(Path.of("cli", "docs", "examples"));
    copy(Path.of("cli", "docs", "sealed"));
    copy(Path.of("cli", "docs", "flips"));
  }

  private void copy(Path examples) throws IOException {
    Files.createDirectories(scratch.resolve(examples));
    try (Stream<Path> files = Files.list(Call.REPOSITORY.resolve(examples))) {
      for (Path file : files.toList()) {
        Files.copy(file, scratch.resolve(examples).resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  @Test
  void bothCommandsOfTheReadmeStandInItsFirstScreen() throws IOException {
    assertThat(Files.readString(README).lines().limit(14).toList())
        .anyMatch(line -> line.contains("./chipcast run baseline"))
        .anyMatch(line -> line.contains("mvn -B verify"));
  }
}
