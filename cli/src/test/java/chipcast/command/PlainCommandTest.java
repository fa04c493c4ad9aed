package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call without options says what the same call says that goes through the parser. */
class PlainCommandTest {
  private static final Path HOME = Path.of("src/test/resources/home").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({
    "run, run --format table",
    "run dear-power, run dear-power --format table",
    "run nosuch, run nosuch --format table",
    "run one two, run one two --format table",
    "check, check --format table",
    "check baseline dear-power, check baseline --format table dear-power",
    "check nosuch.yaml, check nosuch.yaml --format table",
  })
  void wordsAloneMeanWhatTheyMeanToTheParser(String plain, String parsed) {
    assertThat(call(plain)).isEqualTo(call(parsed));
  }

  private static Call.Answer call(String words) {
    return Call.here().with("CHIPCAST_HOME", HOME.toString()).run(words.split(" ", -1));
  }
}
