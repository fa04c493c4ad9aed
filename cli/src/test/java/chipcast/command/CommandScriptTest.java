package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What can be held of the launcher for Windows without Windows: that it says what the shell script
 * says, and that it is well-formed where its language would not tell.
 */
class CommandScriptTest {
  private static final Path FOLDER = Path.of("..");

  /** What every process has, and what its user may set. */
  private static final Set<String> ENVIRONMENT =
      Set.of(
          "errorlevel",
          "number_of_processors",
          "random",
          "programfiles",
          "userprofile",
          "java_home",
          "wt_session",
          "path",
          "chipcast_java_opts");

  private static final String SCRIPT = read("chipcast.cmd");
  private static final String SHELL = read("chipcast");

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> groups(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The lines that the interpreter acts on. */
  private static List<String> statements() {
    List<String> statements = new ArrayList<>();
    for (String line : SCRIPT.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("rem ") && !line.equals("rem")) {
        statements.add(line);
      }
    }
    return statements;
  }

  @Test
  void itIsCheckedOutWithTheLineBreaksThatItsLabelsNeed() {
    assertThat(read(".gitattributes")).contains("*.cmd text eol=crlf");
  }

  @Test
  void theSameCommandsGetTheOptimizingCompiler() {
    String inShell = groups("^ +(simulate \\|.*)\\)$", SHELL).get(0);
    String inScript = groups("for %%c in \\((simulate .*?)\\)", SCRIPT).get(0);
    assertThat(List.of(inScript.split(" "))).isEqualTo(List.of(inShell.split(" \\| ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"silent", "quick", "memory", "long"})
  void theFlagsOfTheJvmAreTheSame(String name) {
    String inShell = groups("^" + name + "=['\"]?(.*?)['\"]?$", SHELL).get(0);
    String inScript = groups("^set \"" + name + "=(.*)\"", SCRIPT).get(0);
    assertThat(inScript).isEqualTo(inShell.replaceAll("\\$(\\w+)", "%$1%"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chipcast.command.Main",
        "chipcast.command.Training",
        "--sun-misc-unsafe-memory-access=allow",
        "-XX:SharedArchiveFile",
        "-XX:ArchiveClassesAtExit",
        "-XX:AOTCache",
        "-XX:AOTCacheOutput",
        "-Dmaven.test.skip=true -Dquick package",
        "maven-status",
        "CHIPCAST_JAVA_OPTS",
        "JAVA_RUNTIME_VERSION",
        "IMPLEMENTOR",
      })
  void bothNameTheSameThings(String thing) {
    assertThat(SHELL).contains(thing);
    assertThat(SCRIPT).contains(thing);
  }

  @Test
  void theReasonsToEndHaveTheSameExitCodes() {
    for (String code : List.of("5", "69", "70")) {
      assertThat(SHELL).contains("fail " + code + " ");
      assertThat(statements()).anyMatch(line -> line.endsWith("exit /b " + code));
    }
  }

  @Test
  void everyLabelIsThereOnceAndIsGoneTo() {
    List<String> labels = groups("^:(\\w+)$", SCRIPT);
    Set<String> used = new TreeSet<>(groups("(?:call :|goto )(\\w+)", SCRIPT));
    assertThat(labels).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    assertThat(new TreeSet<>(labels)).isEqualTo(used);
  }

  @Test
  void everySubroutineReturnsBeforeTheNextBegins() {
    List<String> called = groups("call :(\\w+)", SCRIPT);
    List<String> statements = statements();
    for (int at = 1; at < statements.size(); at++) {
      String line = statements.get(at);
      if (line.startsWith(":") && called.contains(line.substring(1))) {
        assertThat(statements.get(at - 1)).as("before %s", line).startsWith("exit /b ");
      }
    }
    assertThat(statements.get(statements.size() - 1)).startsWith("exit /b ");
  }

  @Test
  void everyVariableThatIsReadIsSetSomewhere() {
    Set<String> read =
        new TreeSet<>(groups("%(\\w+?)(?::[^%]*)?%", String.join("\n", statements())));
    read.addAll(groups("defined (\\w+)", SCRIPT));
    Set<String> set = new TreeSet<>(groups("set (?:/a |/p )?\"?(\\w+)[+]?=", SCRIPT));
    set.addAll(ENVIRONMENT);
    assertThat(set).containsAll(read);
  }

  @Test
  void quotesAndParenthesesAreClosedOnTheirLine() {
    for (String line : statements()) {
      assertThat(all("\"", line).size() % 2).as(line).isZero();
      assertThat(all("\\(", line)).as(line).hasSameSizeAs(all("\\)", line));
    }
  }

  @Test
  void noPathStandsWithoutQuotesWhereItWouldFallApart() {
    for (String line : statements()) {
      boolean told = line.contains("echo ");
      String outside = line.replaceAll("\"[^\"]*\"", "");
      assertThat(told || !outside.matches(".*%(root|target|jar|lock|sources|archive|java_home)%.*"))
          .as(line)
          .isTrue();
    }
  }
}
