package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example of a pipeline in the README is run here, script and all. {@code -Dgolden=update}
 * writes anew the comment that it makes of an example of a change.
 */
class PipelineExampleTest {
  private static final Path EXAMPLES = Path.of("docs/examples").toAbsolutePath();
  private static final Path SMALL = Path.of("src/test/resources/home").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void shell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
  }

  /** Two checkouts, of which the first states some values otherwise. */
  private Path checkouts(Path home, String before) throws IOException {
    copy(home, folder.resolve("before"));
    Path now = copy(home, folder.resolve("now"));
    Path scenario = folder.resolve("before/scenarios/baseline.yaml");
    Files.writeString(scenario, Files.readString(scenario) + before);
    return now;
  }

  private static Path copy(Path home, Path to) throws IOException {
    for (String part : List.of("assumptions", "scenarios")) {
      try (Stream<Path> files = Files.walk(home.resolve(part))) {
        for (Path file : files.toList()) {
          Path copied = to.resolve(home.relativize(file).toString());
          if (Files.isDirectory(file)) {
            Files.createDirectories(copied);
          } else {
            Files.copy(file, copied);
          }
        }
      }
    }
    return to;
  }

  private int check(Path now, String... arguments) throws IOException, InterruptedException {
    Path program = folder.resolve("chipcast");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator))
            + "' chipcast.command.Main \"$@\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    List<String> command =
        Stream.concat(
                Stream.of("/bin/sh", EXAMPLES.resolve("check-headline.sh").toString()),
                Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(now.toFile());
    builder.environment().put("CHIPCAST", program.toString());
    builder.environment().remove("CHIPCAST_HOME");
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String told(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
  }

  @Test
  void theCommentOfTheReadmeIsWhatTheScriptMakesOfAChange() throws Exception {
    Path now =
        checkouts(
            Call.REPOSITORY,
            """
            set:
              families.google-tpu.access.clouds: {value: 0.05, source: "judgement: as in 2025", as_of: 2026-11, grade: D}
              supply.power.scale: {value: 0.8, source: "judgement: slower grids", as_of: 2026-11, grade: D}
            """);
    assertThat(check(now, "../before", "1 %")).as(told("err")).isEqualTo(1);
    assertThat(told("err")).contains("holds for after: moved > 1 %");
    String comment = Files.readString(now.resolve("comment.md"), StandardCharsets.UTF_8);
    Path kept = EXAMPLES.resolve("comment.md");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(kept, comment);
    }
    assertThat(comment).as("-Dgolden=update accepts it").isEqualTo(Files.readString(kept));
  }

  @Test
  void aChangeWithinTheLimitPassesAndLeavesItsComment() throws Exception {
    Path now = checkouts(SMALL, "set: {buyers.clouds.power_price: 0.088 USD/kWh}\n");
    assertThat(check(now, "../before", "5 %", "review.md")).as(told("err")).isZero();
    assertThat(now.resolve("review.md"))
        .content(StandardCharsets.UTF_8)
        .startsWith("<!-- chipcast: headline -->\n")
        .contains("buyers.clouds.power");
  }

  @Test
  void aNumberWithoutItsOriginFailsAndIsNamed() throws Exception {
    Path now = checkouts(SMALL, "");
    Path scenario = now.resolve("scenarios/baseline.yaml");
    Files.writeString(
        scenario, Files.readString(scenario) + "set: {buyers.clouds.power_price: 0.1 USD/kWh}\n");
    assertThat(check(now, "../before")).isEqualTo(1);
    assertThat(told("out")).contains("buyers.clouds.power_price,\"no source, no date, no grade\"");
  }

  @Test
  void aChangeThatDoesNotRunFailsWithItsOwnCode() throws Exception {
    Path now = checkouts(SMALL, "");
    Files.writeString(
        now.resolve("scenarios/baseline.yaml"), "scenario: baseline\ntitle: T\nset: {a.b: 3}\n");
    assertThat(check(now, "../before")).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(told("err")).contains("error[unknown-path]");
  }
}
