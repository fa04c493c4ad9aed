package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: pipes, signals, streams and the machine's settings. */
class ProcessTest {
  private static final Path HOME = Path.of("src/test/resources/home").toAbsolutePath();
  private static final Path SHELL = Path.of("/bin/sh");
  private static final long SECONDS = 60;

  @TempDir Path folder;

  @BeforeEach
  void shell() {
    assumeTrue(Files.isExecutable(SHELL), "needs a POSIX shell");
  }

  private record Ended(int exit, String out, String err) {}

  @Test
  void aReaderThatGoesAwayEndsTheProgramQuietly() throws Exception {
    Ended ended =
        shell(
            "{ chipcast run --by chip,workload --lens all --format csv; echo $? > exit; } | head -1");
    assertThat(ended.out()).startsWith("scenario,year,measure");
    assertThat(ended.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("exit"))).isEqualTo("0\n");
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
    Ended ended = shell("chipcast list lenses > /dev/full");
    assertThat(ended.exit()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(ended.err()).startsWith("error[cannot-write]: cannot write standard output");
  }

  @Test
  void theExitCodeSaysWhatHappened() throws Exception {
    assertThat(shell("chipcast list lenses").exit()).isEqualTo(ExitCode.DONE);
    assertThat(shell("chipcast run --fail-if 'share(gpu) > 1 %'").exit())
        .isEqualTo(ExitCode.CONDITION_FAILS);
    assertThat(shell("chipcast run nosuch").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(shell("chipcast run nosuch.yaml").exit()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(shell("chipcast list lenses --out /proc/lenses").exit())
        .isEqualTo(ExitCode.CANNOT_WRITE);
  }

  @Test
  void dataAndMessagesGoSeparateWays() throws Exception {
    Ended ended = shell("chipcast check --verbose");
    assertThat(ended.out()).startsWith("Checked: all right").doesNotContain("read assumptions/");
    assertThat(ended.err()).contains("read assumptions/market.yaml").doesNotContain("Checked");
    Ended wrong = shell("chipcast check --with nosuch.yaml");
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("error[missing-file]");
  }

  @Test
  void aScenarioIsReadFromAPipe() throws Exception {
    Ended ended =
        shell("printf 'scenario: x\\ntitle: Piped\\nextends: baseline\\n' | chipcast run -");
    assertThat(ended.out()).startsWith("x: Piped\n");
    assertThat(ended.exit()).isZero();
  }

  @Test
  void theSameBytesWhateverTheMachinesSettings() throws Exception {
    String usual = shell("chipcast run; chipcast run --format csv; chipcast nosuch").out();
    for (Map<String, String> settings :
        List.of(
            Map.of("LC_ALL", "C"),
            Map.of("LC_ALL", "tr_TR.UTF-8", "JAVA_TOOL_OPTIONS", "-Duser.language=tr"),
            Map.of("TZ", "Asia/Tokyo", "COLUMNS", "40"))) {
      Path elsewhere = Files.createTempDirectory(folder, "elsewhere");
      Ended ended =
          shell(elsewhere, settings, "chipcast run; chipcast run --format csv; chipcast nosuch");
      assertThat(ended.out()).as("%s", settings).isEqualTo(usual);
    }
  }

  @Test
  void anInterruptedProgramLeavesNoFile() throws Exception {
    Process waiting = start(folder, Map.of(), "exec chipcast run - --out screen.txt");
    Files.writeString(folder.resolve("untouched.txt"), "old");
    waiting.getOutputStream().write("scenario: x\n".getBytes(StandardCharsets.UTF_8));
    waiting.getOutputStream().flush();
    Thread.sleep(500);
    new ProcessBuilder("kill", "-INT", Long.toString(waiting.pid())).start().waitFor();
    assertThat(waiting.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(waiting.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(folder.toFile().list())
        .doesNotContain("screen.txt")
        .noneMatch(f -> f.endsWith("tmp"));
  }

  private Ended shell(String command) throws IOException, InterruptedException {
    return shell(folder, Map.of(), command);
  }

  private Ended shell(Path directory, Map<String, String> settings, String command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder = builder(directory, settings, command);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as(command).isTrue();
    String told = Files.readString(err).replaceAll("Picked up JAVA_TOOL_OPTIONS.*\n", "");
    return new Ended(process.exitValue(), Files.readString(out), told);
  }

  private Process start(Path directory, Map<String, String> settings, String command)
      throws IOException {
    return builder(directory, settings, command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** A shell in which {@code chipcast} is the program as it was just built. */
  private ProcessBuilder builder(Path directory, Map<String, String> settings, String command)
      throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path program = bin.resolve("chipcast");
    if (!Files.exists(program)) {
      List<String> java = new ArrayList<>();
      java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      java.add("-XX:TieredStopAtLevel=1");
      java.add("-cp");
      java.add('"' + System.getProperty("java.class.path") + '"');
      java.add("chipcast.command.Main");
      Files.writeString(program, "#!/bin/sh\nexec " + String.join(" ", java) + " \"$@\"\n");
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
    ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", command);
    builder.directory(directory.toFile());
    builder.environment().putAll(settings);
    builder.environment().put("CHIPCAST_HOME", HOME.toString());
    builder.environment().merge("PATH", bin.toString(), (path, own) -> own + ":" + path);
    return builder;
  }
}
