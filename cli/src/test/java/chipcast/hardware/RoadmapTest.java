package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoadmapTest {
  private static final Roadmap ROADMAP = new Roadmap(1.5, 1.4, 1.25, 1.22, 1.1, 1.11, 1.15);
  private static final Generation FIRST =
      new Generation(
          2026.65,
          Chips.of(1e15, 100e9, 4e12)
              .withLink(400e9, 64, 50e9)
              .withSecond(1e12, 1e11)
              .withWeightsInSilicon(8e9)
              .sheet(),
          1_000,
          20_000);

  @Test
  void generationsFollowAtTheCadenceUpToAYear() {
    List<Generation> line = ROADMAP.until(FIRST, 2032);
    assertThat(line).extracting(Generation::available).containsExactly(2028.15, 2029.65, 2031.15);
    assertThat(ROADMAP.until(FIRST, 2028)).isEmpty();
  }

  @Test
  void exponentialsGrowAsArithmeticDoes() {
    Datasheet of = FIRST.datasheet();
    Datasheet stating =
        new Datasheet(
            of.peak(),
            5e12,
            of.memory(),
            of.bandwidth(),
            of.secondMemory(),
            of.link(),
            of.domain(),
            of.scaleOut(),
            of.maxChips(),
            of.weightsInSilicon());
    Generation second = ROADMAP.after(new Generation(2026.65, stating, 1_000, 20_000), 2);
    assertThat(second.datasheet().exponentials())
        .isCloseTo(5e12 * 1.4 * 1.4 * 1.4, withPercentage(1e-10));
    assertThat(ROADMAP.after(FIRST, 2).datasheet().exponentials()).isZero();
  }

  @Test
  void everyFigureGrowsByItsOwnMultiplier() {
    Generation second = ROADMAP.after(FIRST, 2);
    Datasheet sheet = second.datasheet();
    assertThat(sheet.peak().fp8()).isCloseTo(1e15 * 1.4 * 1.4 * 1.4, withPercentage(1e-10));
    assertThat(sheet.bandwidth()).isCloseTo(4e12 * 1.953125, withPercentage(1e-10));
    assertThat(sheet.memory()).isCloseTo(100e9 * 1.815848, withPercentage(1e-10));
    assertThat(sheet.link()).isCloseTo(400e9 * 1.331, withPercentage(1e-10));
    assertThat(sheet.scaleOut()).isCloseTo(50e9 * 1.331, withPercentage(1e-10));
    assertThat(sheet.domain()).isEqualTo(64);
    assertThat(second.watts()).isCloseTo(1_367.631, withPercentage(1e-10));
    assertThat(second.price()).isCloseTo(30_417.5, withPercentage(1e-10));
    assertThat(sheet.secondMemory())
        .map(SecondMemory::bytes)
        .hasValueSatisfying(
            bytes -> assertThat(bytes).isCloseTo(1.815848e12, withPercentage(1e-10)));
    assertThat(sheet.weightsInSilicon().getAsDouble())
        .isCloseTo(8e9 * 1.815848, withPercentage(1e-10));
  }
}
