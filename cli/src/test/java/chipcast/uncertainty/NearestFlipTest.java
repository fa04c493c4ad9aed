package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.projection.Plan;
import chipcast.projection.Worlds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestFlipTest {
  private static final List<Input> INPUTS =
      Inputs.of(Plan.of("small", Worlds.uncertainSmall())).subList(0, 3);
  private static final double[] MEDIANS =
      INPUTS.stream().mapToDouble(input -> input.distribution().quantile(0.5)).toArray();
  private static final double FAR = 1.2815515655446004;

  /** Holds as long as an input is below the value at a standard normal score. */
  private static NearestFlip below(int input, double p) {
    double bound = INPUTS.get(input).distribution().quantile(p);
    return new NearestFlip(
        INPUTS,
        MEDIANS,
        (values, lanes) -> {
          boolean[] holds = new boolean[lanes];
          for (int lane = 0; lane < lanes; lane++) {
            holds[lane] = values[input * lanes + lane] < bound;
          }
          return holds;
        });
  }

  @Test
  void oneInputThatDecidesIsFoundAlone() {
    Optional<ClaimChance.Flip> flip = below(1, 0.7).find(new double[] {0, -0.8, 0}, 400, true);
    assertThat(flip).isPresent();
    assertThat(flip.get().moves()).extracting(move -> move.input()).containsExactly(INPUTS.get(1));
    // Φ⁻¹(0.7) = 0.5244, up to the next eighth of the way to P90.
    assertThat(flip.get().deviations()).isCloseTo(FAR * 4 / 8, within(1e-9));
  }

  @Test
  void whatDoesNotDecideIsMovedAlongOnlyAsFarAsTheOrderAsksForIt() {
    Optional<ClaimChance.Flip> flip = below(2, 0.6).find(new double[] {0.9, 0, -0.5}, 400, true);
    assertThat(flip.orElseThrow().moves())
        .extracting(move -> move.input())
        .containsExactly(INPUTS.get(0), INPUTS.get(2));
  }

  @Test
  void nothingIsFoundBeyondP90OrWithoutAnInputThatMatters() {
    assertThat(below(0, 0.95).find(new double[] {-0.9, 0, 0}, 400, true)).isEmpty();
    assertThat(below(0, 0.7).find(new double[] {0.05, 0.05, 0.05}, 400, true)).isEmpty();
  }
}
