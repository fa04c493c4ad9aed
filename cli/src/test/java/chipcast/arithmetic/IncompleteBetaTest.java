package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class IncompleteBetaTest {
  @Test
  void regularisedAgreesWithSixtyDigits() {
    for (ReferenceTable.Row row : ReferenceTable.rows("beta-cdf")) {
      double value = IncompleteBeta.regularised(row.argument(), row.a(), row.b());
      assertThat(Math.abs(value / row.value() - 1.0)).as("%s", row).isLessThan(4e-12);
    }
  }

  @Test
  void inverseAgreesWithSixtyDigits() {
    for (ReferenceTable.Row row : ReferenceTable.rows("beta-quantile")) {
      double value = IncompleteBeta.inverse(row.argument(), row.a(), row.b());
      assertThat(Math.abs(value / row.value() - 1.0)).as("%s", row).isLessThan(4e-12);
    }
  }

  @Test
  void endsAreExact() {
    assertThat(IncompleteBeta.regularised(0.0, 2.0, 3.0)).isEqualTo(0.0);
    assertThat(IncompleteBeta.regularised(1.0, 2.0, 3.0)).isEqualTo(1.0);
    assertThat(IncompleteBeta.inverse(0.0, 2.0, 3.0)).isEqualTo(0.0);
    assertThat(IncompleteBeta.inverse(1.0, 2.0, 3.0)).isEqualTo(1.0);
  }

  @Test
  void shapesFarApartStillConverge() {
    assertThat(IncompleteBeta.inverse(1e-9, 0.01, 5.0)).isEqualTo(0.0);
    assertThat(IncompleteBeta.inverse(0.5, 1e6, 1e6)).isCloseTo(0.5, Offset.offset(1e-9));
    assertThat(IncompleteBeta.inverse(0.5, 1e-3, 1e6)).isLessThan(1e-100);
    assertThat(IncompleteBeta.inverse(0.975, 1e5, 2.0)).isBetween(0.999, 1.0);
  }

  @Test
  void whatLiesOutsideTheDomainIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> IncompleteBeta.inverse(-0.1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> IncompleteBeta.inverse(0.1, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IncompleteBeta.regularised(Double.NaN, 1, 1));
  }

  @Property(tries = 300)
  void regularisedUndoesInverse(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
      @ForAll @DoubleRange(min = 0.3, max = 200) double a,
      @ForAll @DoubleRange(min = 0.3, max = 200) double b) {
    double x = IncompleteBeta.inverse(p, a, b);
    double slack = 1e-12 + 2e-16 * steepness(x, a, b);
    assertThat(IncompleteBeta.regularised(x, a, b)).isCloseTo(p, Offset.offset(slack));
  }

  /** How much I changes with the last place of x where x is near 1. */
  private static double steepness(double x, double a, double b) {
    double step = 1e-9;
    double left = IncompleteBeta.regularised(Math.max(0.0, x - step), a, b);
    double right = IncompleteBeta.regularised(Math.min(1.0, x + step), a, b);
    return (right - left) / step;
  }
}
