package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void versionIsThatOfTheBuildFile() throws IOException {
    String build = Files.readString(Call.REPOSITORY.resolve("pom.xml"));
    Call.Answer answer = Call.here().run("--version");
    assertThat(answer.exit()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).isEqualTo("chipcast " + Version.NUMBER + "\n");
    assertThat(build)
        .contains("<artifactId>chipcast-parent</artifactId>\n  <version>" + Version.NUMBER);
  }

  @Test
  void aCallWithoutACommandShowsTheHelpAsAMistake() {
    Call.Answer answer = Call.here().run();
    assertThat(answer.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("Usage: chipcast COMMAND");
  }

  @Test
  void sharedOptionsStandBeforeOrAfterTheCommand() {
    String before =
        Call.here().run("--home", Call.REPOSITORY.toString(), "help", "completion").out();
    String after =
        Call.here().run("help", "--home", Call.REPOSITORY.toString(), "completion").out();
    assertThat(before).isEqualTo(after).contains("Usage: chipcast completion");
  }

  @Test
  void helpIsTheSameByCommandAndByOption() {
    assertThat(Call.here().run("help", "completion").out())
        .isEqualTo(Call.here().run("completion", "--help").out());
  }

  @Test
  void everyCommandHasHelpWithinAHundredColumns() {
    for (String command : Subcommand.words()) {
      Call.Answer answer = Call.here().run(command, "--help");
      assertThat(answer.exit()).as(command).isZero();
      assertThat(answer.out().lines()).as(command).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void aClosedPipeEndsQuietly() {
    byte[] err = new byte[0];
    OutputStream closed = failing("Broken pipe");
    java.io.ByteArrayOutputStream told = new java.io.ByteArrayOutputStream();
    assertThat(Call.here().runInto(closed, told, "--help")).isZero();
    assertThat(told.toByteArray()).isEqualTo(err);
  }

  @Test
  void aFullDiskIsTold() {
    java.io.ByteArrayOutputStream told = new java.io.ByteArrayOutputStream();
    OutputStream full = failing("No space left on device");
    assertThat(Call.here().runInto(full, told, "--help")).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("error[cannot-write]: cannot write standard output: No space left on device");
  }

  @Test
  void whatWasWrittenIsNeverEchoedRawNorAtLength() {
    String hostile = "\u001B]0;" + "x".repeat(1_000_000);
    for (String[] call :
        new String[][] {
          {hostile},
          {"run", hostile},
          {"run", "--" + hostile},
          {"run", "--lens", hostile},
          {"run", "--fail-if", hostile},
          {"run", "--set", hostile},
          {"show", hostile},
          {"explain", hostile},
          {"list", hostile},
          {"pivot", hostile},
        }) {
      Call.Answer answer = Call.here().run(call);
      assertThat(answer.exit()).as("%.20s", call[0]).isIn(ExitCode.USAGE, ExitCode.INVALID_INPUT);
      assertThat(answer.err().length()).as("%.20s", call[0]).isLessThan(5_000);
      assertThat(answer.err()).doesNotContain("\u001B");
    }
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    assertThat(Call.here().run("--help").out()).doesNotContain("\u001B");
    assertThat(Call.here().atTerminal().run("--help").out()).contains("\u001B[1m");
    assertThat(Call.here().atTerminal().with("NO_COLOR", "1").run("--help").out())
        .doesNotContain("\u001B");
    assertThat(Call.here().atTerminal().with("TERM", "dumb").run("rnu").err())
        .doesNotContain("\u001B");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
