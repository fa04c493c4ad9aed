package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher in a copy of the repository whose Java and Maven are scripts: the one prints its
 * arguments, the other makes an empty jar and counts.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final List<String> TOOLS =
      List.of("cat", "dirname", "find", "mkdir", "mv", "readlink", "rm", "sh", "sleep", "touch");

  @TempDir Path temporary;

  private Path home;
  private Path bin;
  private final Map<String, String> environment = new HashMap<>();

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void copyTheLauncher() throws IOException {
    temporary = temporary.toRealPath();
    home = Files.createDirectories(temporary.resolve("a folder"));
    bin = Files.createDirectories(temporary.resolve("bin"));
    for (String tool : TOOLS) {
      String real = Files.exists(Path.of("/bin", tool)) ? "/bin/" + tool : "/usr/bin/" + tool;
      script(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(real));
    }
    // The folders of this machine, where a real Java may be, are no part of the test.
    String launcher = Files.readString(Path.of("..", "chipcast"));
    script(home.resolve("chipcast"), launcher.replaceAll("(?m)^    /.*\\\\\n", ""));
    Files.createDirectories(home.resolve("cli/src/main"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createFile(home.resolve("cli/pom.xml"));
    script(
        bin.resolve("mvn"),
        "#!/bin/sh\necho built >>builds\nsleep 0.3\nmkdir -p cli/target\n: >cli/target/chipcast.jar\n");
    environment.put("PATH", bin.toString());
    environment.put("HOME", temporary.resolve("user").toString());
  }

  @Test
  void prefersJavaHome() throws Exception {
    java("elsewhere/21", "21.0.1");
    onPath(java("jdk", "17.0.2"));
    environment.put("JAVA_HOME", temporary.resolve("elsewhere/21").toString());
    assertThat(run("list").out()).startsWith("java 21.0.1 ");
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    environment.put("JAVA_HOME", java("old", "11.0.2").toString());
    onPath(java("jdk", "17.0.2"));
    assertThat(run("list").out()).startsWith("java 17.0.2 ");
  }

  @Test
  void takesTheNewestOfTheKnownFolders() throws Exception {
    java("user/.sdkman/candidates/java/17", "17.0.2");
    java("user/.sdkman/candidates/java/25", "25");
    java("user/.sdkman/candidates/java/8", "1.8.0_402");
    assertThat(run("list").out()).startsWith("java 25 ");
  }

  @Test
  void saysSoWhenThereIsNoJava() throws Exception {
    Ended ended = run("list");
    assertThat(ended.code()).isEqualTo(69);
    assertThat(ended.err()).contains("no Java 17 or newer found");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void buildsOnlyOnce() throws Exception {
    onPath(java("jdk", "17.0.2"));
    assertThat(run("list").err()).contains("building (first run only)");
    assertThat(run("list").err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void twoFirstRunsAtOnceBuildOnce() throws Exception {
    onPath(java("jdk", "17.0.2"));
    Process first = start("first", "list");
    Process second = start("second", "list");
    assertThat(end("first", first).code()).isZero();
    assertThat(end("second", second).code()).isZero();
    assertThat(builds()).isEqualTo(1);
    assertThat(home.resolve("cli/target/build.lock")).doesNotExist();
  }

  @Test
  void takesOverTheLockOfARunThatDied() throws Exception {
    onPath(java("jdk", "17.0.2"));
    Path lock = Files.createDirectories(home.resolve("cli/target/build.lock"));
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock.resolve("owner"), gone.pid() + "\n");
    assertThat(run("list").code()).isZero();
    assertThat(builds()).isEqualTo(1);
    assertThat(lock).doesNotExist();
  }

  @Test
  void aFailedBuildEndsTheRunAndFreesTheLock() throws Exception {
    onPath(java("jdk", "17.0.2"));
    script(bin.resolve("mvn"), "#!/bin/sh\nexit 1\n");
    assertThat(run("list").code()).isEqualTo(70);
    assertThat(home.resolve("cli/target/build.lock")).doesNotExist();
  }

  @Test
  void worksThroughALink() throws Exception {
    onPath(java("jdk", "17.0.2"));
    Path link = Files.createSymbolicLink(bin.resolve("chipcast"), home.resolve("chipcast"));
    Path linkToLink = Files.createSymbolicLink(temporary.resolve("cc"), temporary.relativize(link));
    assertThat(ended(linkToLink, "list").out())
        .contains(home.resolve("cli/target/chipcast.jar") + " chipcast.command.Main list");
  }

  @Test
  void worksAfterTheFolderHasMoved() throws Exception {
    onPath(java("jdk", "17.0.2"));
    run("list");
    home = Files.move(home, temporary.resolve("moved"));
    Ended ended = run("list");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains(home.toString());
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void handsOnArgumentsAndTheExitCode() throws Exception {
    onPath(java("jdk", "17.0.2"));
    Ended ended = run("explain", "a b", "", "*", "exit=3");
    assertThat(ended.out()).endsWith("<explain><a b><><*><exit=3>\n");
    assertThat(ended.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "simulate",
        "--home x simulate",
        "--quiet report baseline --draws 64",
        "run x --draws=64"
      })
  void longCommandsGetTheOptimizingCompiler(String command) throws Exception {
    onPath(java("jdk", "17.0.2"));
    assertThat(run(command.split(" ", -1)).out())
        .contains("-Xmx2g")
        .doesNotContain("TieredStopAtLevel");
  }

  @Test
  void longCommandsLeaveACacheAloneThatTheirFlagsWouldHaveRefusedAloud() throws Exception {
    onPath(java("jdk", "25"));
    run("list");
    try (DirectoryStream<Path> made =
        Files.newDirectoryStream(home.resolve("cli/target"), "*.aot")) {
      for (Path cache : made) {
        Files.writeString(cache, "classes");
      }
    }
    assertThat(run("list").out()).contains("-XX:AOTCache=");
    assertThat(run("simulate").out()).doesNotContain("-XX:AOTCache=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "run simulate", "--help", "check --quiet x"})
  void quickCommandsGetTheQuickCompiler(String command) throws Exception {
    onPath(java("jdk", "17.0.2"));
    assertThat(run(command.split(" ", -1)).out()).contains("SerialGC", "TieredStopAtLevel=1");
  }

  /** A Java home whose java prints its version, its flags, and its last arguments in brackets. */
  private Path java(String folder, String version) throws IOException {
    Path java = Files.createDirectories(temporary.resolve(folder));
    Files.createDirectories(java.resolve("bin"));
    Files.writeString(
        java.resolve("release"),
        "IMPLEMENTOR=\"Some One\"\nJAVA_RUNTIME_VERSION=\"%s+1\"\nJAVA_VERSION=\"%s\"\n"
            .formatted(version, version));
    script(
        java.resolve("bin/java"),
        """
        #!/bin/sh
        printf 'java %s %%s ' "$*"
        code=0
        for word in "$@"; do
          case $word in -cp) shown='' ;; exit=*) code=${word#exit=} ;; esac
          shown="${shown:-}<$word>"
        done
        printf '%%s\\n' "$shown"
        exit "$code"
        """
            .formatted(version));
    script(java.resolve("bin/javac"), "#!/bin/sh\n");
    return java;
  }

  private void onPath(Path java) throws IOException {
    Files.createSymbolicLink(bin.resolve("java"), java.resolve("bin/java"));
  }

  private static void script(Path path, String text) throws IOException {
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private Ended run(String... arguments) throws Exception {
    return ended(home.resolve("chipcast"), arguments);
  }

  private Ended ended(Path launcher, String... arguments) throws Exception {
    return end("run", start("run", launcher, arguments));
  }

  private Process start(String name, String... arguments) throws IOException {
    return start(name, home.resolve("chipcast"), arguments);
  }

  private Process start(String name, Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectOutput(temporary.resolve(name + ".out").toFile())
            .redirectError(temporary.resolve(name + ".err").toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Ended end(String name, Process process) throws Exception {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(temporary.resolve(name + ".out")),
        Files.readString(temporary.resolve(name + ".err")));
  }
}
