package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written beside the code and follows from it. {@code -Dgolden=update} writes it anew. */
class DocumentationTest {
  private static final Path DOCS = Path.of("docs");

  @ParameterizedTest
  @CsvSource({
    "schema/assumptions.schema.json, schema assumptions",
    "schema/scenario.schema.json, schema scenario",
    "fields.md, schema assumptions --fields --format md",
  })
  void isWhatTheProgramPrints(String file, String command) throws IOException {
    Path path = DOCS.resolve(file);
    String printed = Call.here().run(command.split(" ", -1)).out();
    String text = file.endsWith(".md") ? "# The fields of assumptions\n\n" + printed : printed;
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertThat(path).as("-Dgolden=update accepts what is printed now").hasContent(text);
  }

  @Test
  void theCommandLineIsDescribedInFull() throws IOException {
    String text = Files.readString(DOCS.resolve("command-line.md"));
    for (String command : Subcommand.words()) {
      assertThat(text).contains("`" + command);
    }
    for (String format : List.of("table", "md", "csv", "json", "jsonl")) {
      assertThat(text).contains("`" + format + "`");
    }
    for (int code : new int[] {0, 1, 2, 3, 4, 5, 69, 70, 130}) {
      assertThat(text).contains("| " + code + " |");
    }
  }
}
