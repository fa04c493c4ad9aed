package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.chart.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report that the documentation shows, with its pictures, is what the command writes today.
 * {@code -Dgolden=update} writes it anew.
 */
class ExampleReportTest {
  private static final Path EXAMPLES = Path.of("docs", "examples");

  @TempDir Path folder;

  @Test
  void isWhatItsCommandWrites() throws IOException {
    Call.Answer answer =
        Call.from(folder)
            .run(
                "report",
                "baseline",
                "vlm-surge",
                "world-models",
                "power-wall",
                "-o",
                "outlook.md");
    assertThat(answer.exit()).as(answer.err()).isZero();
    Map<String, String> now = files(folder);
    if ("update".equals(System.getProperty("golden"))) {
      renew(now);
    }
    Map<String, String> shown = files(EXAMPLES);
    assertThat(shown.keySet()).isEqualTo(now.keySet());
    now.forEach((name, text) -> assertThat(shown.get(name)).as(name).isEqualTo(text));
    now.forEach(ExampleReportTest::hasReadableLabels);
  }

  private static void hasReadableLabels(String name, String text) {
    if (name.endsWith(".svg")) {
      Rendered rendered = Rendered.of(text);
      assertThat(rendered.outside()).as(name).isEmpty();
      assertThat(rendered.overlaps()).as(name).isEmpty();
    }
  }

  /** The page and what lies in its folder, by name. */
  private static Map<String, String> files(Path in) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(in.resolve("outlook.md"))) {
      texts.put("outlook.md", Files.readString(in.resolve("outlook.md")));
    }
    if (Files.isDirectory(in.resolve("outlook"))) {
      try (Stream<Path> files = Files.list(in.resolve("outlook"))) {
        for (Path file : files.toList()) {
          texts.put("outlook/" + file.getFileName(), Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static void renew(Map<String, String> now) throws IOException {
    Files.createDirectories(EXAMPLES.resolve("outlook"));
    for (String stale : files(EXAMPLES).keySet()) {
      if (!now.containsKey(stale)) {
        Files.delete(EXAMPLES.resolve(stale));
      }
    }
    for (Map.Entry<String, String> file : now.entrySet()) {
      Files.writeString(EXAMPLES.resolve(file.getKey()), file.getValue());
    }
  }
}
