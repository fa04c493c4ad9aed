package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"scenario", "chip", "buyer", "workload"})
  void whatIsWrittenIsValidAsItStands(String kind) {
    assertThat(Call.from(folder).run("init", kind, "one-of-mine").exit()).isZero();
    Call.Answer checked = Call.from(folder).run("check", "one-of-mine.yaml", "--strict");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.exit()).isZero();
  }
}
