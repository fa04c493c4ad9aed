package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For each claim a file of overrides under {@code cli/docs/flips} that turns its verdict, or the
 * farthest that was tried where none was found. The page on claims prints the files.
 */
class ClaimFlipsSlowTest {
  private static final String FOLDER = "cli/docs/flips/";
  private static final String HOLDS = "holds";

  private static final Map<String, String> SHIPPED = new LinkedHashMap<>();

  @BeforeAll
  static void holdTheClaimsToTheBaseline() {
    SHIPPED.putAll(verdicts("run", "baseline", "--claims", "--format", "csv"));
  }

  /** By claim whether all its limbs hold, weights moving. */
  private static Map<String, String> verdicts(String... command) {
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (String row : Call.here().run(command).out().lines().skip(1).toList()) {
      if (row.contains(",moving,")) {
        String claim = row.substring(0, row.indexOf(','));
        boolean holds = row.endsWith(",true");
        verdicts.merge(claim, holds ? HOLDS : "fails", (a, b) -> a.equals(HOLDS) ? b : a);
      }
    }
    return verdicts;
  }

  @ParameterizedTest
  @CsvSource({
    "agents-favour-model-chips, fails, holds",
    "custom-silicon-pays, fails, holds",
    "dominance-erodes, fails, holds",
    "inference-fragments, fails, fails",
    "inference-outgrows-training, holds, fails",
    "power-forces-heterogeneity, fails, fails",
    "prefill-decode-split, fails, fails",
    "training-inference-split, holds, fails",
    "vlm-drives-buildout, fails, holds",
    "world-models-diverge, fails, holds",
    "world-models-unlock-physical-ai, fails, holds",
  })
  void isTurnedByItsOverrides(String claim, String shipped, String turned) {
    assertThat(SHIPPED).containsEntry(claim, shipped);
    String file = FOLDER + claim + ".yaml";
    assertThat(verdicts("run", "baseline", "--claim", claim, "--with", file, "--format", "csv"))
        .containsExactly(Map.entry(claim, turned));
  }

  @Test
  void everyClaimHasAFileThatThePagePrintsAndEveryOverrideItsGround() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Call.REPOSITORY.resolve(FOLDER))) {
      for (Path file : all.sorted().toList()) {
        files.add(String.valueOf(file.getFileName()).replace(".yaml", ""));
        assertThat(Files.readAllLines(file).stream().filter(line -> line.startsWith("  ")))
            .as(file.toString())
            .allMatch(line -> line.contains("source: ") && line.contains("grade: "));
      }
    }
    assertThat(files).containsExactlyInAnyOrderElementsOf(SHIPPED.keySet());
    String page = Files.readString(Call.REPOSITORY.resolve("cli/docs/claims.md"));
    assertThat(files).allMatch(claim -> page.contains("cat " + FOLDER + claim + ".yaml"));
  }
}
