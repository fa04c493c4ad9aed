package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The figures of the document are those that are printed. {@code -Dgolden=update} renews them. */
class ServingScoreDocumentSlowTest {
  private static final Path DOCUMENT = Path.of("docs", "serving-score.md");
  private static final String BEGIN = "### Predicted against measured serving";
  private static final String FOOT = "\n*chipcast ";

  @Test
  void showsWhatTheCommandPrints() throws IOException {
    String printed = Call.here().run("score", "serving", "--worst", "25", "--format", "md").out();
    String tables = printed.substring(printed.indexOf(BEGIN), printed.lastIndexOf(FOOT));
    String text = Files.readString(DOCUMENT);
    String before = text.substring(0, text.indexOf(BEGIN));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(DOCUMENT, before + tables.stripTrailing() + "\n");
    }
    assertThat(DOCUMENT).hasContent(before + tables.stripTrailing() + "\n");
  }
}
