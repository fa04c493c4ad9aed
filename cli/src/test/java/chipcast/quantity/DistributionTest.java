package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.EnumeratedRealDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
  private static final double[] PROBABILITIES = {
    1e-6, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.6, 0.75, 0.9, 0.95, 0.99, 0.999, 0.999999
  };

  static Stream<Arguments> oracles() {
    return Stream.of(
        Arguments.of(new Uniform(-2, 7), new UniformRealDistribution(null, -2, 7)),
        Arguments.of(new Normal(3, 0.5), new NormalDistribution(null, 3, 0.5)),
        Arguments.of(new LogNormal(27e3, 0.35), logNormal(Math.log(27e3), 0.35)),
        Arguments.of(new Triangular(1, 2, 5), new TriangularDistribution(null, 1, 2, 5)),
        Arguments.of(new Triangular(1, 1, 5), new TriangularDistribution(null, 1, 1, 5)),
        Arguments.of(new Triangular(1, 5, 5), new TriangularDistribution(null, 1, 5, 5)),
        Arguments.of(new Beta(2, 5), beta(2, 5)),
        Arguments.of(new Beta(0.5, 0.5), beta(0.5, 0.5)),
        Arguments.of(new Beta(30, 12), beta(30, 12)));
  }

  private static RealDistribution logNormal(double location, double scale) {
    return new LogNormalDistribution(null, location, scale, 1e-15);
  }

  private static RealDistribution beta(double a, double b) {
    return new BetaDistribution(null, a, b, 1e-15);
  }

  @ParameterizedTest
  @MethodSource("oracles")
  void quantilesAgreeWithCommonsMath(Distribution distribution, RealDistribution oracle) {
    for (double p : PROBABILITIES) {
      double quantile = distribution.quantile(p);
      assertThat(oracle.cumulativeProbability(quantile))
          .as("P(X < %s)", quantile)
          .isCloseTo(p, Offset.offset(1e-11));
      double expected = oracle.inverseCumulativeProbability(p);
      assertThat(quantile).isCloseTo(expected, Offset.offset(1e-7 * Math.abs(expected)));
    }
  }

  @Test
  void pertIsABetaDistributionWithItsModeAndMean() {
    Pert pert = new Pert(10, 14, 30);
    BetaDistribution oracle = new BetaDistribution(null, 1.8, 4.2, 1e-14);
    for (double p : PROBABILITIES) {
      double expected = 10 + 20 * oracle.inverseCumulativeProbability(p);
      assertThat(pert.quantile(p)).isCloseTo(expected, Offset.offset(1e-9));
    }
    assertThat(mean(pert)).isCloseTo((10 + 4 * 14 + 30) / 6.0, Offset.offset(1e-4));
  }

  @Test
  void logUniformIsUniformInTheLogarithm() {
    LogUniform distribution = new LogUniform(50, 1000);
    assertThat(distribution.point()).isCloseTo(Math.sqrt(50 * 1000), Offset.offset(1e-10));
    for (double p : PROBABILITIES) {
      double part = Math.log(distribution.quantile(p) / 50) / Math.log(20);
      assertThat(part).isCloseTo(p, Offset.offset(1e-14));
    }
  }

  @Test
  void logNormalFromMomentsHasThem() {
    LogNormal distribution = LogNormal.ofMoments(30, 12);
    LogNormalDistribution oracle =
        new LogNormalDistribution(null, Math.log(distribution.median()), distribution.logSd());
    assertThat(oracle.getNumericalMean()).isCloseTo(30, Offset.offset(1e-12));
    assertThat(Math.sqrt(oracle.getNumericalVariance())).isCloseTo(12, Offset.offset(1e-12));
  }

  @Test
  void discreteTakesTheLeastValueThatReachesP() {
    Discrete distribution = new Discrete(outcomes(5, 1, -1, 2, 3, 1));
    EnumeratedRealDistribution oracle =
        new EnumeratedRealDistribution(null, new double[] {-1, 3, 5}, new double[] {.5, .25, .25});
    for (double p : PROBABILITIES) {
      assertThat(distribution.quantile(p)).isEqualTo(oracle.inverseCumulativeProbability(p));
    }
    assertThat(distribution.lowest()).isEqualTo(-1);
    assertThat(distribution.highest()).isEqualTo(5);
  }

  @Test
  void empiricalInterpolatesLikeRsDefault() {
    double[] values = {9, 2, 4, 4, 7};
    Percentile oracle = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
    oracle.setData(values);
    Empirical distribution = new Empirical(List.of(9.0, 2.0, 4.0, 4.0, 7.0));
    for (double p : PROBABILITIES) {
      double expected = oracle.evaluate(100 * p);
      assertThat(distribution.quantile(p)).isCloseTo(expected, Offset.offset(1e-12));
    }
    assertThat(distribution.quantile(0.0)).isEqualTo(2);
    assertThat(distribution.quantile(1.0)).isEqualTo(9);
  }

  @Test
  void percentilesHitTheirQuantilesExactly() {
    for (Percentiles p : List.of(new Percentiles(25e3, 27e3, 33.6e3), new Percentiles(-3, -2, 4))) {
      assertThat(p.quantile(0.1)).isEqualTo(p.p10());
      assertThat(p.point()).isEqualTo(p.p50());
      assertThat(p.quantile(0.9)).isEqualTo(p.p90());
    }
  }

  @Test
  void percentilesOfASymmetricLogarithmAreLogNormal() {
    double factor = Math.exp(0.3 * 1.2815515655446004);
    Percentiles percentiles = new Percentiles(20 / factor, 20, 20 * factor);
    LogNormal same = new LogNormal(20, 0.3);
    for (double p : PROBABILITIES) {
      double expected = same.quantile(p);
      assertThat(percentiles.quantile(p)).isCloseTo(expected, Offset.offset(1e-12 * expected));
    }
  }

  @Test
  void tailsKeepTheSignOfTheirPercentiles() {
    assertThat(new Percentiles(1, 2, 9).lowest()).isEqualTo(0);
    assertThat(new Percentiles(0, 2, 9).lowest()).isEqualTo(0);
    assertThat(new Percentiles(-9, -2, -1).highest()).isEqualTo(0);
    assertThat(new Percentiles(-1, 2, 9).lowest()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void aRangeTakesItsCentralAndSpreadsEachHalfEvenly() {
    Range range = new Range(-10, 2, 6);
    assertThat(range.point()).isEqualTo(2);
    assertThat(range.quantile(0.25)).isEqualTo(-4);
    assertThat(range.quantile(0.75)).isEqualTo(4);
    assertThat(range.lowest()).isEqualTo(-10);
    assertThat(range.highest()).isEqualTo(6);
  }

  @Test
  void aRangeReadWithACoverageReachesBeyondWhatWasFound() {
    Range range = new Range(10, 20, 80).covering(0.5);
    assertThat(range.quantile(0.25)).isEqualTo(10);
    assertThat(range.quantile(0.75)).isEqualTo(80);
    assertThat(range.lowest()).isCloseTo(5, Offset.offset(1e-12));
    assertThat(range.highest()).isCloseTo(320, Offset.offset(1e-12));
    assertThat(new Range(0, 1, 2).covering(0.5).lowest()).isEqualTo(0);
  }

  @Test
  void aPointIsCertain() {
    assertThat(new Point(3).uncertain()).isFalse();
    assertThat(new Point(3).quantile(0.9)).isEqualTo(3);
    assertThat(new Uniform(1, 2).uncertain()).isTrue();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(() -> new Uniform(5, 3), "uniform: low 5 must not be above high 3"),
        refusal(() -> new Uniform(5, 5), "uniform: low and high are both 5; write a plain value"),
        refusal(() -> new Uniform(Double.NaN, 5), "uniform: low must be finite"),
        refusal(() -> new Uniform(-1e308, 1e308), "uniform: the width from low to high must be"),
        refusal(() -> new LogUniform(0, 3), "loguniform: low must be above 0 but is 0"),
        refusal(() -> new Normal(1, 0), "normal: sd must be above 0 but is 0"),
        refusal(() -> new LogNormal(-1, 1), "lognormal: median must be above 0 but is -1"),
        refusal(() -> LogNormal.ofMoments(0, 1), "lognormal: mean must be above 0 but is 0"),
        refusal(() -> new Triangular(1, 9, 5), "triangular: mode 9 must not be above high 5"),
        refusal(() -> new Pert(1, 0, 5), "pert: low 1 must not be above mode 0"),
        refusal(() -> new Beta(0, 1), "beta: alpha must be above 0 but is 0"),
        refusal(() -> new Beta(1e7, 1), "beta: alpha 10000000 must not be above the largest"),
        refusal(() -> new Beta(1, 1, 3, 2), "beta: low 3 must not be above high 2"),
        refusal(() -> new Discrete(outcomes(1, 1)), "discrete: at least two values"),
        refusal(
            () -> new Discrete(outcomes(1, 1, 1, 2)), "discrete: a value and the next are both"),
        refusal(() -> new Discrete(outcomes(1, 1, 2, 0)), "discrete: weight must be above 0"),
        refusal(() -> new Empirical(List.of(1.0)), "empirical: at least two values"),
        refusal(() -> new Empirical(List.of(1.0, 1.0)), "empirical: the least value and the"),
        refusal(() -> new Empirical(List.of(1.0, Double.NaN)), "empirical: the greatest must be"),
        refusal(() -> new Percentiles(3, 2, 4), "percentiles: p10 3 must not be above p50 2"),
        refusal(() -> new Range(1, 5, 4), "range: central 5 must not be above high 4"),
        refusal(() -> new Range(1, 2, 4, 1.5), "range: coverage 1.5 must not be above certainty 1"),
        refusal(() -> new Point(Double.NaN), "value: it must be finite"),
        refusal(() -> new Uniform(1, 2).quantile(1.5), "p must lie within [0, 1] but is 1.5"),
        refusal(() -> new Range(1, 2, 3).quantile(Double.NaN), "p must lie within [0, 1]"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void senselessParametersAreRefusedInASentence(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
  }

  private static Arguments refusal(ThrowingCallable call, String message) {
    return Arguments.of(call, message);
  }

  private static List<Discrete.Outcome> outcomes(double... valuesAndWeights) {
    List<Discrete.Outcome> list = new ArrayList<>();
    for (int i = 0; i < valuesAndWeights.length; i += 2) {
      list.add(new Discrete.Outcome(valuesAndWeights[i], valuesAndWeights[i + 1]));
    }
    return list;
  }

  private static double mean(Distribution distribution) {
    int cells = 20_000;
    double sum = 0;
    for (int i = 0; i < cells; i++) {
      sum += distribution.quantile((i + 0.5) / cells);
    }
    return sum / cells;
  }
}
