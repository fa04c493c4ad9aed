package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.projection.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a fit must recover, what it must not see, and that what ships is what it finds. */
class FitSlowTest {
  private static final List<Situation> ROWS = ServingRows.scored();

  /** Efficiencies that are not the priors: those that ship. */
  private static final Reach TRUE = ServingRows.shipped();

  private static List<Situation> made() {
    List<Situation> made = new ArrayList<>();
    for (Situation row : ROWS) {
      made.add(ServingRows.measuring(row, row.predict(TRUE)));
    }
    return made;
  }

  private static FactorError error(List<Situation> rows, Reach reach) {
    return FactorError.of(rows.stream().map(row -> Fit.error(row, reach)).toList());
  }

  @Test
  void rowsMadeByKnownEfficienciesGiveThemBack() {
    List<Situation> made = made();
    Reach found = Fit.of(made, ServingRows.MEASURED);
    // Not exactly: a term that few rows tell of stays between them and what was assumed.
    assertThat(error(made, found).median()).isLessThan(1.01);
    assertThat(error(made, found).ninetyFive()).isLessThan(1.03);
    Reach.OfFamily gpu = found.of("nvidia-gpu");
    Reach.OfFamily true_ = TRUE.of("nvidia-gpu");
    assertThat(gpu.efficiency().memory() / true_.efficiency().memory()).isBetween(0.97, 1.03);
    assertThat(gpu.efficiency().compute().fp8() / true_.efficiency().compute().fp8())
        .isBetween(0.97, 1.03);
    // Time a layer and the overlaps of exchange tell much the same story of few streams.
    assertThat(gpu.efficiency().layerTime() / true_.efficiency().layerTime()).isBetween(0.9, 1.1);
  }

  @Test
  void aTenthOfTheRowsTripledHardlyMovesIt() {
    List<Situation> made = made();
    for (int i = 0; i < made.size(); i += 10) {
      made.set(i, ServingRows.measuring(made.get(i), 3 * made.get(i).measured()));
    }
    Reach found = Fit.of(made, ServingRows.MEASURED);
    assertThat(error(made(), found).median()).isLessThan(1.05);
  }

  @Test
  void whatIsLeftOutLeavesNoTrace() {
    String chip = "intel-gaudi2";
    List<Situation> asked = ROWS.stream().filter(row -> row.chip().equals(chip)).toList();
    List<Situation> without = ROWS.stream().filter(row -> !row.chip().equals(chip)).toList();
    List<Situation> distorted = new ArrayList<>();
    for (Situation row : ROWS) {
      boolean own = row.chip().equals(chip);
      distorted.add(own ? ServingRows.measuring(row, 7 * row.measured()) : row);
    }
    double[] known = leftOut(asked, ROWS);
    assertThat(leftOut(asked, without)).isEqualTo(known);
    assertThat(leftOut(asked, distorted)).isEqualTo(known);
  }

  private static double[] leftOut(List<Situation> asked, List<Situation> known) {
    Reach reach =
        ServingScore.without("intel-gaudi2", known, ServingRows.MEASURED, Situation::chip);
    return asked.stream().mapToDouble(row -> row.predict(reach)).toArray();
  }

  @Test
  void whatShipsIsWhatAFitFindsToday() throws IOException {
    Reach found = Fit.of(ROWS, ServingRows.MEASURED);
    EfficiencyFile file = new EfficiencyFile(ServingRows.MEASURED, ROWS, found);
    Path assumptions = Worlds.home().assumptions();
    hold(assumptions.resolve("serving-efficiencies.yaml"), file.families());
    hold(Worlds.home().evidence().resolve("engines.yaml"), file.engines());
  }

  private static void hold(Path path, String printed) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(path, printed);
    }
    assertThat(path).as("chipcast fit writes it").hasContent(printed);
  }

  @Test
  void theShippedEfficienciesPredictTheShippedRows() {
    ServingScore score = ServingScore.of(ROWS, TRUE);
    FactorError all = FactorError.of(score.rows().stream().map(ServingScore.Row::error).toList());
    assertThat(all.median()).isLessThan(1.25);
    assertThat(all.eighty()).isLessThan(1.5);
    assertThat(all.bias()).isBetween(0.9, 1.1);
    assertThat(MatchedPairs.of(score, ServingScore.Row::error).part()).isGreaterThan(0.9);
  }
}
