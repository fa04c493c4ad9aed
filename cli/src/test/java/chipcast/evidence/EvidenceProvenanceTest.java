package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.assumption.World;
import chipcast.projection.Worlds;
import chipcast.source.CsvText;
import chipcast.source.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held against the model says where it is from, as what the model assumes does. */
class EvidenceProvenanceTest {
  private static final World WORLD = Worlds.read(Worlds.baseline());

  @Test
  void everyPublishedFigureHasSourceDateAndGrade() {
    var figures =
        EvidenceFile.publishedFigures(Worlds.home(), WORLD.money().money()).content().values();
    assertThat(figures).hasSizeGreaterThan(50);
    for (PublishedFigure figure : figures) {
      Provenance from = figure.published().provenance();
      assertThat(from.source()).as(figure.id()).isPresent();
      assertThat(from.asOf()).as(figure.id()).isPresent();
      assertThat(from.grade()).as(figure.id()).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "market-history.csv | source,grade,for,as_of",
        "measured-performance.csv | source,date,status"
      })
  void everyRowOfATableSaysWhereAndWhenItIsFrom(String file, String columns) throws IOException {
    CsvText csv = new CsvText(Files.readString(Worlds.home().evidence().resolve(file)));
    List<String> header = csv.next();
    List<String> without = new ArrayList<>();
    int rows = 0;
    while (csv.hasNext()) {
      int line = csv.line();
      List<String> row = csv.next();
      for (String column : columns.split(",", -1)) {
        if (row.get(header.indexOf(column)).isBlank()) {
          without.add(file + ":" + line + " has no " + column);
        }
      }
      rows++;
    }
    assertThat(without).isEmpty();
    assertThat(rows).isGreaterThan(500);
  }
}
