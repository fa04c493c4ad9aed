package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;

/** Help texts are formats to picocli, and examples are there to be copied. */
class HelpWordsTest {
  private static final int WIDTH = 100;

  private static CommandSpec spec(Subcommand subcommand) {
    return CommandSpec.forAnnotatedObject(subcommand.create(Call.here().session()));
  }

  /** A bare % is told as a warning above the help, and %n in it is not obeyed. */
  @ParameterizedTest
  @EnumSource(Subcommand.class)
  void areFormatsThatCanBeRead(Subcommand subcommand) {
    CommandSpec spec = spec(subcommand);
    List<String> texts = new ArrayList<>(Arrays.asList(spec.usageMessage().description()));
    texts.addAll(Arrays.asList(spec.usageMessage().footer()));
    assertThat(texts).isNotEmpty();
    for (String text : texts) {
      assertThatCode(() -> String.format(Locale.ROOT, text)).as(text).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(Subcommand.class)
  void examplesStandInOneLine(Subcommand subcommand) {
    for (String example : spec(subcommand).usageMessage().footer()) {
      assertThat(String.format(Locale.ROOT, example).length()).as(example).isLessThan(WIDTH);
    }
  }
}
