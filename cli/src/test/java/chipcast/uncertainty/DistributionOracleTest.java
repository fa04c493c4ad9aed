package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.arithmetic.StandardNormal;
import chipcast.quantity.Beta;
import chipcast.quantity.Distribution;
import chipcast.quantity.LogNormal;
import chipcast.quantity.LogUniform;
import chipcast.quantity.LogitNormal;
import chipcast.quantity.Normal;
import chipcast.quantity.Pert;
import chipcast.quantity.Triangular;
import chipcast.quantity.Uniform;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Quantiles against Commons Math's inverse distribution functions. */
class DistributionOracleTest {
  private record Pair(Distribution ours, DoubleUnaryOperator oracle) {}

  private static Pair pair(Distribution ours, RealDistribution oracle) {
    return new Pair(ours, oracle::inverseCumulativeProbability);
  }

  private static List<Pair> pairs() {
    UniformRealDistribution unit = new UniformRealDistribution(null, 0, 1);
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    return List.of(
        pair(new Uniform(-2, 5), new UniformRealDistribution(null, -2, 5)),
        new Pair(
            new LogUniform(50, 1_000),
            p -> 50 * FastMath.pow(20, unit.inverseCumulativeProbability(p))),
        pair(new Normal(3, 2), new NormalDistribution(null, 3, 2)),
        pair(new LogNormal(7, 0.4), new LogNormalDistribution(null, FastMath.log(7), 0.4, 1e-12)),
        pair(new Triangular(1, 2, 7), new TriangularDistribution(null, 1, 2, 7)),
        pair(new Beta(2, 5), new BetaDistribution(null, 2, 5, 1e-13)),
        new Pair(
            new Pert(10, 20, 60),
            p ->
                10
                    + 50
                        * new BetaDistribution(null, 1.8, 4.2, 1e-13)
                            .inverseCumulativeProbability(p)),
        new Pair(
            new LogitNormal(0.3, 0.5, 0.9),
            p -> {
              double odds = 0.5 * FastMath.exp(0.5 * normal.inverseCumulativeProbability(p));
              return 0.9 * odds / (1 + odds);
            }));
  }

  @Test
  void quantilesAreTheOracles() {
    for (Pair pair : pairs()) {
      for (double p = 0.001; p < 1; p += 0.0205) {
        double expected = pair.oracle().applyAsDouble(p);
        assertThat(pair.ours().quantile(p))
            .as(pair.ours() + " at " + p)
            .isCloseTo(expected, within(2e-7 * FastMath.abs(expected) + 1e-9));
      }
    }
  }

  @Test
  void aBoundedErrorKeepsItsMedianAndItsBound() {
    LogitNormal load = new LogitNormal(0.8, 0.3, 1);
    assertThat(load.point()).isEqualTo(0.8);
    assertThat(load.quantile(1)).isEqualTo(1);
    assertThat(load.quantile(0)).isZero();
    assertThat(load.quantile(StandardNormal.cdf(3))).isLessThan(1);
  }
}
