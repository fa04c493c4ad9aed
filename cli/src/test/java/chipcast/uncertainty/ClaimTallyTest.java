package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.Claim;
import chipcast.source.Position;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The interval of a probability from counts. */
class ClaimTallyTest {
  private static final Claim CLAIM =
      new Claim(
          "a-claim",
          "a claim",
          Map.of(
              "limb",
              new Claim.Limb(
                  "limb",
                  "a limb",
                  "share(class=gpu) > 50 %",
                  new Position("claims.yaml", 1, 1),
                  Optional.empty(),
                  Optional.empty(),
                  Claim.Comparison.DIFFERENCE,
                  Optional.empty(),
                  Optional.empty(),
                  false)));

  private static ClaimTally.Count count(long draws, long held) {
    return new ClaimTally.Count(CLAIM, draws, held);
  }

  /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @Test
  void theIntervalIsWilsons() {
    assertThat(count(263, 81).low()).isCloseTo(0.2553, within(5e-5));
    assertThat(count(263, 81).high()).isCloseTo(0.3662, within(5e-5));
    assertThat(count(148, 15).low()).isCloseTo(0.0624, within(5e-5));
    assertThat(count(148, 15).high()).isCloseTo(0.1605, within(5e-5));
    assertThat(count(20, 0).high()).isCloseTo(0.1611, within(5e-5));
    assertThat(count(29, 1).low()).isCloseTo(0.0061, within(5e-5));
  }

  @Test
  void drawsThatAllAgreeLeaveItOpenAllTheSame() {
    assertThat(count(20, 20).probability()).isEqualTo(1);
    assertThat(count(20, 20).high()).isEqualTo(1);
    assertThat(count(20, 20).low()).isBetween(0.8, 0.9);
    assertThat(count(20, 0).low()).isZero();
  }

  @Test
  void ofNoDrawsThereIsNoProbability() {
    assertThat(count(0, 0).probability()).isNaN();
    assertThat(count(0, 0).low()).isNaN();
    assertThat(count(0, 0).high()).isNaN();
  }
}
