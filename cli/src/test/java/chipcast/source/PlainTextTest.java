package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is what the parser reads. */
class PlainTextTest {
  private static final Position AT = new Position("--set", 3, 17);

  @Provide
  Arbitrary<String> plainish() {
    return Arbitraries.strings()
        .withChars("abexnulNULtTfF0123456789 ._+-/%:#,~'\"&*!|>@`[]{}?=")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Property(tries = 2000)
  void whatPassesMeansTheSameToTheParser(@ForAll("plainish") String text) {
    if (PlainText.isOne(text)) {
      holds(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 TB/s",
        "-5 %",
        "+250 %/year",
        "20 kUSD2023",
        "1e300x/year",
        "2026-08-15",
        "2026-Q3",
        "0x1F",
        "1_000",
        "true",
        "nvidia-gpu",
        "GPU of 2027",
        "0.5"
      })
  void valuesAsPeopleWriteThemNeedNoParser(String text) {
    assertThat(PlainText.isOne(text)).isTrue();
    holds(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 4", "4 ", "null", "Null", "~", "- 4", "-", "---", "a: b", "a #b", "[1]", "{a: 1}",
        "\"4\"", "'4'", "&a", "*a", "!t", "|", "> x", "% x", "@a", "\u001b", "\u00e9", "4\n5"
      })
  void allElseIsParsed(String text) {
    assertThat(PlainText.isOne(text)).isFalse();
  }

  private static void holds(String text) {
    Problems problems = new Problems();
    Optional<Node> parsed = TreeReader.parsedValue(text, AT, problems);
    assertThat(problems.isEmpty()).as(text).isTrue();
    assertThat(TreeReader.value(text, AT, problems)).isEqualTo(parsed);
  }
}
