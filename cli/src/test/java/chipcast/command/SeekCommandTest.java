package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeekCommandTest {
  private static final Path SMALL = Path.of("src/test/resources/home").toAbsolutePath();
  private static final String TARGET = "share(class=gpu, year=2030) >= 84.1 %";

  @TempDir Path folder;

  private Call.Answer seek(String threads) {
    return Call.from(folder)
        .with("CHIPCAST_HOME", SMALL.toString())
        .run(
            "seek",
            "--target",
            TARGET,
            "--vary",
            "families.gpu.overhead",
            "--joint",
            "--draws",
            "3",
            "--threads",
            threads);
  }

  @Test
  void threadsChangeNoByte() {
    Call.Answer one = seek("1");
    assertThat(one.exit()).as(one.err()).isZero();
    assertThat(one.out()).contains("turns at");
    assertThat(seek("3").out()).isEqualTo(one.out());
  }
}
