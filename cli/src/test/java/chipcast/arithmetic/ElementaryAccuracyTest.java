package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The error bounds that the Javadoc of {@link Elementary} states, against 32 digits. */
class ElementaryAccuracyTest {
  private static final int POINTS = 1_000_000;
  private static final double EXP_BOUND = 0.70;
  private static final double LOG_BOUND = 0.85;
  private static final double POW_BOUND = 0.95;

  @Test
  void theOracleItselfKnowsEAndTheLogarithmOfTen() {
    DoubleDouble e = new DoubleDouble(1.0, 0.0).expScaled().times(new DoubleDouble(2.0, 0.0));
    assertThat(e.high()).isEqualTo(2.718281828459045);
    assertThat(e.low()).isCloseTo(1.4456468917292502e-16, Offset.offset(1e-29));
    DoubleDouble log10 = DoubleDouble.log(10.0);
    assertThat(log10.high()).isEqualTo(2.302585092994046);
    assertThat(log10.low()).isCloseTo(-2.1707562233822494e-16, Offset.offset(1e-29));
  }

  @ParameterizedTest
  @CsvSource({"-708, 709", "-20, 20", "-1, 1", "-0.35, 0.35", "-0.001, 0.001"})
  void expErrsByLessThanItsBoundInUlp(double from, double to) {
    SplittableRandom random = new SplittableRandom(1);
    double worst = 0.0;
    for (int i = 0; i < POINTS / 5; i++) {
      DoubleDouble x = new DoubleDouble(random.nextDouble(from, to), 0.0);
      double value = Elementary.exp(x.high());
      worst = Math.max(worst, x.expScaled().ulpsFrom(value, x.exponentOfExp()));
    }
    assertThat(worst).isLessThan(EXP_BOUND);
  }

  @ParameterizedTest
  @CsvSource({"-700, 700", "-20, 20", "-1, 1", "-0.35, 0.35", "-0.01, 0.01"})
  void logErrsByLessThanItsBoundInUlp(double from, double to) {
    SplittableRandom random = new SplittableRandom(2);
    double worst = 0.0;
    for (int i = 0; i < POINTS / 5; i++) {
      double x = StrictMath.exp(random.nextDouble(from, to));
      worst = Math.max(worst, DoubleDouble.log(x).ulpsFrom(Elementary.log(x), 0.0));
    }
    assertThat(worst).isLessThan(LOG_BOUND);
  }

  @ParameterizedTest
  @CsvSource({"3, 6", "0.3, 60", "0.01, 10", "3, 200", "0.3, 2000"})
  void powErrsByLessThanItsBoundInUlp(double logarithm, double exponent) {
    SplittableRandom random = new SplittableRandom(3);
    double worst = 0.0;
    for (int i = 0; i < POINTS / 5; i++) {
      double x = StrictMath.exp(random.nextDouble(-logarithm, logarithm));
      double y = random.nextDouble(-exponent, exponent);
      DoubleDouble power = DoubleDouble.log(x).times(new DoubleDouble(y, 0.0));
      double value = Elementary.pow(x, y);
      worst = Math.max(worst, power.expScaled().ulpsFrom(value, power.exponentOfExp()));
    }
    assertThat(worst).isLessThan(POW_BOUND);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "-0.9, 10", "-0.01, 0.01", "-1e-9, 1e-9", "1, 600"})
  void log1pAndExpm1AreWithinFourUlpOfStrictMath(double from, double to) {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < POINTS / 10; i++) {
      double x = random.nextDouble(from, to);
      assertUlps(Elementary.log1p(x), StrictMath.log1p(x), x);
      assertUlps(Elementary.expm1(x), StrictMath.expm1(x), x);
    }
  }

  private static void assertUlps(double actual, double expected, double x) {
    if (Math.abs(actual - expected) > 4 * Math.ulp(expected)) {
      assertThat(actual).as("at %s", x).isEqualTo(expected);
    }
  }
}
