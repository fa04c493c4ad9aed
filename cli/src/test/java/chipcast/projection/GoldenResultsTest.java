package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The results of the baseline have the committed hashes, whoever computes them where. What is meant
 * to change them renews the hashes: {@code mvn test -Dtest=GoldenResultsTest -Dgolden=update}.
 */
class GoldenResultsTest {
  private static final String RESOURCE = "golden-results.txt";
  private static final Path COMMITTED =
      Worlds.home().folder().resolve("cli/src/test/resources/chipcast/projection/" + RESOURCE);

  /** Prints the hash of new spending, for a process of its own. */
  static final class Printed {
    private Printed() {}

    public static void main(String[] none) {
      System.out.print(newSpending());
    }
  }

  private static String newSpending() {
    return "new spending  " + Figures.ofNewSpending(Worlds.run(Worlds.baseline())) + "\n";
  }

  private static String allFigures() {
    return "all figures   " + Figures.ofAll(Worlds.run(Worlds.baseline())) + "\n";
  }

  private static String committed() throws IOException {
    return Files.readString(COMMITTED, StandardCharsets.UTF_8);
  }

  /** Before any test, so that one which only reads them meets the hashes of today. */
  @BeforeAll
  static void renewWhenAsked() throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(COMMITTED, newSpending() + allFigures(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void theBaselineHasTheCommittedHashes() throws IOException {
    assertThat(newSpending() + allFigures()).isEqualTo(committed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG"})
  void theDefaultLocaleChangesNothing(String tag) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(committed()).startsWith(newSpending());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "tr_TR.UTF-8"})
  void anotherProcessElsewhereInAnotherLocaleFindsTheSame(String locale, @TempDir Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            Printed.class.getName());
    builder.environment().put("LC_ALL", locale);
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      out.lines().forEach(lines::add);
    }
    assertThat(process.waitFor()).isZero();
    assertThat(lines).hasSize(1);
    assertThat(committed()).startsWith(lines.get(0) + "\n");
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void manyThreadsAtOnceEachFindTheSameBits(int threads) throws Exception {
    Plan shared = Worlds.plan(Worlds.small());
    String alone = Bits.of(Projection.run(shared));
    List<Callable<String>> runs = new ArrayList<>();
    for (int run = 0; run < threads; run++) {
      runs.add(() -> Bits.of(Projection.run(shared)));
      runs.add(() -> Bits.of(Worlds.run(Worlds.small())));
    }
    assertThat(at(threads, runs)).hasSize(2 * threads).containsOnly(alone);
  }

  @Test
  void eightThreadsOverOnePlanOfTheBaselineEachFindTheSameBits() throws Exception {
    Plan shared = Worlds.plan(Worlds.baseline());
    String alone = Bits.of(Projection.run(shared));
    List<Callable<String>> runs = new ArrayList<>();
    for (int run = 0; run < 8; run++) {
      runs.add(() -> Bits.of(Projection.run(shared)));
    }
    assertThat(at(8, runs)).hasSize(8).containsOnly(alone);
  }

  private static List<String> at(int threads, List<Callable<String>> runs) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<String> found = new ArrayList<>();
      for (Future<String> future : pool.invokeAll(runs)) {
        found.add(future.get());
      }
      return found;
    } finally {
      pool.shutdownNow();
    }
  }
}
