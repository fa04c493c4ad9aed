package chipcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chipcast.source.InvalidInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir private Path folder;

  @Test
  void theHomeIsFoundUpwardsAndBesideTheProgram() throws Exception {
    Path home = new SmallHome(folder.resolve("home")).folder();
    Path below = Files.createDirectories(home.resolve("a/b"));
    Path away = Files.createDirectories(folder.resolve("away"));
    assertThat(Home.find(Optional.empty(), below, Optional.empty()).folder()).isEqualTo(home);
    assertThat(Home.find(Optional.empty(), away, Optional.of(below)).folder()).isEqualTo(home);
    assertThat(Home.find(Optional.of(Path.of("../home")), away, Optional.empty()).folder())
        .isEqualTo(home);
    assertThatThrownBy(() -> Home.find(Optional.empty(), away, Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no-home");
    assertThatThrownBy(() -> Home.find(Optional.of(away), home, Optional.empty()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void namesOfFilesAreNeverAbsolute() {
    Home home = new Home(folder.resolve("home"), folder.resolve("work"));
    assertThat(home.name(folder.resolve("home/assumptions/x.yaml")))
        .isEqualTo("assumptions/x.yaml");
    assertThat(home.name(Path.of("sub/y.yaml"))).isEqualTo("sub/y.yaml");
    assertThat(home.name(folder.resolve("elsewhere/z.yaml"))).isEqualTo("z.yaml");
  }
}
