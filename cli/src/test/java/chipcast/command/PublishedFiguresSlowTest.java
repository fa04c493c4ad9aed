package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of published figures shows what its commands print. {@code -Dgolden=update} writes what
 * they print today.
 */
class PublishedFiguresSlowTest {
  private static final Path PAGE = Call.REPOSITORY.resolve("cli/docs/published-figures.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- chipcast (.*?) -->\n.*?<!-- end -->", Pattern.DOTALL);
  private static final Pattern VERDICT =
      Pattern.compile("(\\d+) of (\\d+) figures are within a factor of two");

  @Test
  void everyBlockOfThePageIsWhatItsCommandPrints() throws IOException {
    String written = Files.readString(PAGE);
    StringBuilder now = new StringBuilder();
    Matcher block = BLOCK.matcher(written);
    int blocks = 0;
    while (block.find()) {
      Call.Answer answer = Call.here().run(block.group(1).split(" "));
      assertThat(answer.exit()).as(block.group(1) + ": " + answer.err()).isZero();
      String shown = "<!-- chipcast " + block.group(1) + " -->\n" + answer.out() + "<!-- end -->";
      block.appendReplacement(now, Matcher.quoteReplacement(shown));
      blocks++;
    }
    block.appendTail(now);
    assertThat(blocks).isGreaterThan(5);
    if ("update".equals(System.getProperty("golden")) && !written.contentEquals(now)) {
      System.out.println("--- " + PAGE + "\n" + TranscriptTest.difference(written, now.toString()));
      Files.writeString(PAGE, now);
    } else {
      assertThat(now.toString())
          .as("the page (-Dgolden=update accepts what is printed now)")
          .isEqualTo(written);
    }
  }

  @Test
  void mostFiguresAreWithinAFactorOfTwoAndTheOthersAreExplained() throws IOException {
    Call.Answer answer = Call.here().run("cost", "--published", "--format", "csv");
    Matcher verdict = VERDICT.matcher(answer.err());
    assertThat(verdict.find()).as(answer.err()).isTrue();
    double near = Double.parseDouble(verdict.group(1));
    double all = Double.parseDouble(verdict.group(2));
    assertThat(all).isGreaterThanOrEqualTo(60);
    for (String line : Files.readString(PAGE).lines().filter(l -> l.contains("; OFF")).toList()) {
      assertThat(line).as("explained").contains("; OFF; ");
    }
    assertThat(near / all).isGreaterThanOrEqualTo(0.8);
  }
}
