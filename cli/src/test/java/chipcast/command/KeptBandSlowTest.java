package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The band that the program keeps is what its inputs give: all its draws are made again. */
class KeptBandSlowTest {

  @Test
  void theKeptBandIsWhatTheDrawsGive() {
    KeptBandFile file = new KeptBandFile();
    List<String> drawn = file.drawn();
    if ("update".equals(System.getProperty("golden"))) {
      file.write(drawn);
    }
    assertThat(file.lines()).isEqualTo(drawn);
  }
}
