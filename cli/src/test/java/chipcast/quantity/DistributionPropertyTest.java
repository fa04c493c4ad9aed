package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class DistributionPropertyTest {
  @Property
  void quantilesNeverFallAndStayWithinTheEnds(
      @ForAll("distributions") Distribution distribution,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    double low = distribution.quantile(Math.min(p, q));
    double high = distribution.quantile(Math.max(p, q));
    double slack = 1e-15 * Math.max(Math.abs(distribution.point()), 1000);
    assertThat(low).isLessThanOrEqualTo(high + slack);
    assertThat(low).isGreaterThanOrEqualTo(distribution.lowest() - slack);
    assertThat(high).isLessThanOrEqualTo(distribution.highest() + slack);
  }

  @Property
  void thePointIsTheMedian(@ForAll("distributions") Distribution distribution) {
    assertThat(distribution.point()).isEqualTo(distribution.quantile(0.5));
  }

  @Provide
  Arbitrary<Distribution> distributions() {
    Arbitrary<Double> positive = Arbitraries.doubles().between(0.01, 1000.0);
    Arbitrary<Double> any = Arbitraries.doubles().between(-1000.0, 1000.0);
    Arbitrary<Distribution> ofThree =
        Combinators.combine(any, positive, positive, Arbitraries.integers().between(0, 4))
            .as((low, a, b, kind) -> ofThree(kind, low, low + a, low + a + b));
    Arbitrary<Distribution> ofTwo =
        Combinators.combine(positive, positive, Arbitraries.integers().between(0, 3))
            .as((a, b, kind) -> ofTwo(kind, a, b));
    return Arbitraries.oneOf(ofThree, ofTwo);
  }

  private static Distribution ofThree(int kind, double low, double middle, double high) {
    return switch (kind) {
      case 0 -> new Triangular(low, middle, high);
      case 1 -> new Pert(low, middle, high);
      case 2 -> new Percentiles(low, middle, high);
      case 3 -> new Range(low, middle, high, 0.7);
      default -> new Empirical(List.of(low, middle, high));
    };
  }

  private static Distribution ofTwo(int kind, double a, double b) {
    return switch (kind) {
      case 0 -> new Uniform(a, a + b);
      case 1 -> new LogUniform(a, a + b);
      case 2 -> new Normal(a, b);
      default -> new Beta(a / 10, b / 10);
    };
  }
}
