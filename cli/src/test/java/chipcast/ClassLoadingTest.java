package chipcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that people wait for load none of the libraries that make a start slow. */
class ClassLoadingTest {

  /** Half a second in all, were they loaded. */
  private static final List<String> HEAVY =
      List.of(
          "java.awt.",
          "java.util.logging.",
          "tech.tablesaw.",
          "org.apache.commons.math3.",
          "tools.jackson.databind.",
          "io.github.classgraph.",
          "com.google.common.",
          "com.ibm.icu.",
          "jdk.incubator.vector.");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "check baseline", "run baseline"})
  void aQuickCommandLoadsNoHeavyLibrary(String command) throws Exception {
    assertThat(classesLoadedBy(command.split(" ", -1)))
        .contains("chipcast.command.Main")
        .noneMatch(name -> HEAVY.stream().anyMatch(name::startsWith));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check baseline", "run", "run baseline"})
  void aCallWithoutOptionsNeedsNoParserOfCommandLines(String command) throws Exception {
    assertThat(classesLoadedBy(command.split(" ", -1)))
        .contains("chipcast.command.Main")
        // Its exceptions are loaded to verify that they can be caught.
        .noneMatch(name -> name.startsWith("picocli.CommandLine$Model"));
  }

  private List<String> classesLoadedBy(String... arguments)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes");
    Process process =
        new ProcessBuilder(command(log, arguments))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as("the command itself works").isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }

  private static List<String> command(Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load=info:file=" + log + ":none:filecount=0");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("chipcast.command.Main");
    command.addAll(List.of(arguments));
    return command;
  }
}
