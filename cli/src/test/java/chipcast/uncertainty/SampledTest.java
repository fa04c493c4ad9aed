package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** What is counted of draws, against Commons Math's statistics of all of them. */
class SampledTest {
  private static double[] draws() {
    SplittableRandom random = new SplittableRandom(5);
    double[] draws = new double[5_000];
    for (int i = 0; i < draws.length; i++) {
      double size = FastMath.exp(6 * random.nextDouble() - 3);
      draws[i] = i % 7 == 0 ? -size : i % 50 == 1 ? 0 : size;
    }
    return draws;
  }

  @Test
  void meanAndSdAreThoseOfTheDraws() {
    double[] draws = draws();
    Sampled sampled = new Sampled();
    Arrays.stream(draws).forEach(sampled::add);
    DescriptiveStatistics oracle = new DescriptiveStatistics(draws);
    assertThat(sampled.mean()).isCloseTo(oracle.getMean(), within(1e-13));
    assertThat(sampled.sd()).isCloseTo(oracle.getStandardDeviation(), within(1e-12));
  }

  @Test
  void aQuantileIsWithinItsBinOfTheDrawThatStandsThere() {
    double[] draws = draws();
    Sampled sampled = new Sampled();
    Arrays.stream(draws).forEach(sampled::add);
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    for (double p : new double[] {0.01, 0.1, 0.13, 0.15, 0.5, 0.9, 0.999}) {
      double exact = sorted[(int) FastMath.ceil(p * draws.length) - 1];
      assertThat(sampled.quantile(p)).isCloseTo(exact, within(0.0005 * FastMath.abs(exact)));
    }
  }

  @Test
  void theIntervalOfAQuantileHoldsItAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(11);
    int held = 0;
    for (int trial = 0; trial < 1_000; trial++) {
      Sampled sampled = new Sampled();
      for (int i = 0; i < 200; i++) {
        sampled.add(1 + random.nextDouble());
      }
      long low = (long) FastMath.floor(100 - 1.96 * FastMath.sqrt(50));
      long high = (long) FastMath.ceil(100 + 1.96 * FastMath.sqrt(50)) + 1;
      held += sampled.ranked(low) <= 1.5 && sampled.ranked(high) >= 1.5 ? 1 : 0;
      assertThat(sampled.uncertainty(0.5)).isBetween(0.01, 0.2);
    }
    assertThat(held).isBetween(930, 990);
  }

  @Test
  void partsAddUpToTheSameBitsAndSurviveText() {
    double[] draws = draws();
    Sampled whole = new Sampled();
    Sampled[] parts = {new Sampled(), new Sampled(), new Sampled()};
    for (int i = 0; i < draws.length; i++) {
      whole.add(draws[i]);
      parts[i % 3].add(draws[draws.length - 1 - i]);
    }
    whole.add(Double.NaN);
    parts[1].add(Double.NaN);
    Sampled joined = Sampled.of(parts[2].text());
    joined.add(parts[0]);
    joined.add(Sampled.of(parts[1].text()));
    assertThat(joined.text()).isEqualTo(whole.text());
    assertThat(joined.absent()).isOne();
    assertThat(joined.mean()).isEqualTo(whole.mean());
    assertThat(joined.sd()).isEqualTo(whole.sd());
  }

  @Test
  void calendarYearsStayWithinTheirYear() {
    Sampled sampled = new Sampled();
    sampled.add(2029);
    sampled.add(2031);
    sampled.add(2033);
    assertThat((int) sampled.quantile(0.5)).isEqualTo(2031);
  }

  @Test
  void ofNoDrawsThereIsNothing() {
    Sampled none = new Sampled();
    assertThat(none.mean()).isNaN();
    assertThat(none.sd()).isNaN();
    assertThat(none.quantile(0.5)).isNaN();
    assertThat(none.uncertainty(0.5)).isNaN();
  }
}
