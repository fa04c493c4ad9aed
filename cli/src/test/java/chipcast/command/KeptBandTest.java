package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.report.Manifest;
import chipcast.result.Value;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** When a run shows the band that the program keeps. */
class KeptBandTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Share GPUS =
      new Share(Scope.DEFAULT, Selection.of(Label.CLASS, "gpu"), Selection.ALL);
  private static final Band DRAWN =
      new Band(64, 1, false, Map.of(GPUS.text(), Map.of(2030, new Band.Quantiles(0.2, 0.4, 0.6))));

  private final KeptBand kept = KeptBand.of(KeptBand.lines(manifest(HASH), DRAWN, headline(0.37)));

  private static Manifest manifest(String hash, String... overrides) {
    return new Manifest(
        "1",
        List.of("baseline"),
        List.of(new Manifest.Input("assumptions/chips.yaml", hash)),
        List.of(overrides),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private static Headline headline(double share) {
    Headline.Line line =
        new Headline.Line("GPU by spend", GPUS, "moving", true, List.of(new Value.Numeric(share)));
    return new Headline(List.of(2030), List.of(line));
  }

  @Test
  void isShownBesideTheRunThatItWasDrawnFor() {
    Band found = kept.find(manifest(HASH), headline(0.37)).orElseThrow();
    assertThat(found.of(GPUS, 2030)).isEqualTo(new Band.Quantiles(0.2, 0.4, 0.6));
    assertThat(found.note())
        .isEqualTo(
            "P10 and P90: the middle 80 % of 64 draws, 1 left out that make no world, kept for"
                + " these very inputs; --point leaves them out.");
  }

  @Test
  void isNotShownWhereAnInputIsAnother() {
    assertThat(kept.find(manifest("f".repeat(64)), headline(0.37))).isEmpty();
  }

  @Test
  void isNotShownWhereAnInputIsOverridden() {
    assertThat(kept.find(manifest(HASH, "economics.deferral=1"), headline(0.37))).isEmpty();
  }

  @Test
  void isNotShownWhereTheRunGivesAnotherFigure() {
    assertThat(kept.find(manifest(HASH), headline(0.3701))).isEmpty();
  }

  @Test
  void isNotShownWhereAnotherFigureIsAsked() {
    Share training =
        new Share(Scope.DEFAULT.withUse(Choice.of("training")), GPUS.part(), Selection.ALL);
    Headline.Line line =
        new Headline.Line(
            "GPU by spend", training, "moving", true, List.of(new Value.Numeric(0.37)));
    assertThat(kept.find(manifest(HASH), new Headline(List.of(2030), List.of(line)))).isEmpty();
  }

  @Test
  void theProgramKeepsTheBandOfTheBaselineAsItShips() {
    assertThat(new KeptBandFile().isOfTheseInputs())
        .as("-Dgolden=update draws the band anew")
        .isTrue();
  }
}
