package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures of the document are those that are printed. {@code -Dgolden=update} renews them. */
class ServingScoreDocumentSlowTest {
  private static final Path DOCUMENT = Path.of("docs", "serving-score.md");
  private static final Path UNSEEN =
      Call.REPOSITORY.resolve("assumptions").resolve("evidence").resolve("measured-unseen.csv");
  private static final String BEGIN = "### Predicted against measured serving";
  private static final String UNSEEN_HEADING =
      "## What the command prints of rows that no fit has read";
  private static final String FOOT = "\n*chipcast ";

  @Test
  void showsWhatTheCommandPrints() throws IOException {
    String text = Files.readString(DOCUMENT);
    int unseen = text.indexOf(UNSEEN_HEADING);
    String shown =
        text.substring(0, text.indexOf(BEGIN))
            + tables("--worst", "25")
            + "\n\n"
            + text.substring(unseen, text.indexOf(BEGIN, unseen))
            + tables("--rows", UNSEEN.toString(), "--worst", "15")
            + "\n";
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(DOCUMENT, shown);
    }
    assertThat(DOCUMENT).hasContent(shown);
  }

  private static String tables(String... options) {
    List<String> words = new ArrayList<>(List.of("score", "serving", "--format", "md"));
    words.addAll(List.of(options));
    String printed = Call.here().run(words.toArray(String[]::new)).out();
    return printed.substring(printed.indexOf(BEGIN), printed.lastIndexOf(FOOT)).stripTrailing();
  }
}
