package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactorErrorTest {

  @Test
  void overAndUnderByTheSameFactorAreEquallyFarOff() {
    double two = Math.log(2);
    FactorError error = FactorError.of(List.of(-two, two, two));
    assertThat(error.median()).isCloseTo(2, within(1e-12));
    assertThat(error.ninetyFive()).isCloseTo(2, within(1e-12));
    assertThat(error.bias()).isCloseTo(2, within(1e-12));
  }

  @Test
  void quantilesLieBetweenOrderStatistics() {
    double e = 1;
    FactorError error = FactorError.of(List.of(0.0, e));
    assertThat(error.median()).isCloseTo(Math.exp(0.5), within(1e-12));
    assertThat(error.eighty()).isCloseTo(Math.exp(0.8), within(1e-12));
  }
}
