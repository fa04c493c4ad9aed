package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.source.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws that would put the levels of the choice out of order. */
class DrawnExponentsTest {
  private static Values drawn(double atClass, double atFamily, double atChip) {
    return assumption ->
        switch (assumption.path()) {
          case "economics.choice.exponents.class" -> atClass;
          case "economics.choice.exponents.family" -> atFamily;
          case "economics.choice.exponents.chip" -> atChip;
          default -> assumption.point();
        };
  }

  @Test
  void aLowerLevelAnswersAtLeastAsSharplyAsTheOneAbove() {
    Plan plan = Worlds.plan(Worlds.small());
    Block block = Block.of(List.of(drawn(-4, -2, -3), drawn(-4, -4, -4), drawn(-2, -3, -9)));
    ProjectedOutcome outcome = Projection.run(plan, block);
    assertThat(Bits.of(outcome, 0)).isEqualTo(Bits.of(outcome, 1));
    assertThat(Bits.of(outcome, 0)).isNotEqualTo(Bits.of(outcome, 2));
  }
}
