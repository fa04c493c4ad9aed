package chipcast.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.hardware.FrameTokens;
import org.junit.jupiter.api.Test;

class ComputeMultipleTest {
  /** Tokens of a text turn and of a frame, and FLOP a token, of one model on both sides. */
  private static final double TEXT_TURN = 1366;

  private static final double FRAME = 263;
  private static final double FLOP_PER_TOKEN = 1.4e11;

  @Test
  void unitsAreScaledUntilComputePerTaskIsTheMultiple() {
    double[] units = {900, 500};
    double[] flopPerUnit = {8e10, 1.2e11};
    double own = ComputeMultiple.flopPerTask(units, flopPerUnit);
    ComputeMultiple multiple = ComputeMultiple.stated(50, 3e13, own);
    double[] scaled = {900 * multiple.scale(), 500 * multiple.scale()};
    assertThat(ComputeMultiple.flopPerTask(scaled, flopPerUnit)).isCloseTo(1.5e15, within(1.0));
  }

  @Test
  void fiveMinutesOfVideoAtOneFrameASecondAreAboutFiftyTextTurns() {
    assertThat(impliedBy(5 * 60)).isCloseTo(57.8, within(0.1));
  }

  @Test
  void eightySevenMinutesAreAboutAThousand() {
    assertThat(impliedBy(87 * 60)).isCloseTo(1005, within(1.0));
  }

  @Test
  void anImpliedMultipleScalesNothing() {
    assertThat(ComputeMultiple.implied(2, 10).scale()).isEqualTo(1);
  }

  private static double impliedBy(double seconds) {
    double tokens = FrameTokens.of(1, seconds, FRAME).tokens();
    return ComputeMultiple.implied(TEXT_TURN * FLOP_PER_TOKEN, tokens * FLOP_PER_TOKEN).multiple();
  }
}
