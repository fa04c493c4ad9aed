package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InterpolationTest {

  @Test
  void theSCurveMeetsTheClosedCase() {
    double value = Interpolation.S_CURVE.between(0.1, 0.9, 3.0 / 7.0);
    assertThat(value).isCloseTo(0.361062258, within(0.361062258e-9));
  }

  @Test
  void theSCurveMeetsBothEnds() {
    assertThat(Interpolation.S_CURVE.between(0.1, 0.9, 0)).isEqualTo(0.1);
    assertThat(Interpolation.S_CURVE.between(0.1, 0.9, 1)).isEqualTo(0.9);
    assertThat(Interpolation.S_CURVE.between(0.1, 0.9, 0.5)).isCloseTo(0.5, within(1e-15));
  }
}
