package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StandardNormalTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void cdfAgreesWithSixtyDigits() {
    for (ReferenceTable.Row row : ReferenceTable.rows("normal-cdf")) {
      double error = StandardNormal.cdf(row.argument()) / row.value() - 1.0;
      assertThat(Math.abs(error)).as("relative error at %s", row.argument()).isLessThan(4e-15);
    }
  }

  @Test
  void quantileAgreesWithSixtyDigits() {
    for (ReferenceTable.Row row : ReferenceTable.rows("normal-quantile")) {
      double allowed = 1e-15 * Math.abs(row.value()) + 1e-17;
      assertThat(StandardNormal.quantile(row.argument()))
          .as("at %s", row.argument())
          .isCloseTo(row.value(), Offset.offset(allowed));
    }
  }

  @Test
  void endsAreInfinite() {
    assertThat(StandardNormal.quantile(0.0)).isEqualTo(-INFINITY);
    assertThat(StandardNormal.quantile(1.0)).isEqualTo(INFINITY);
    assertThat(StandardNormal.quantile(0.5)).isEqualTo(0.0);
    assertThat(StandardNormal.cdf(-INFINITY)).isEqualTo(0.0);
    assertThat(StandardNormal.cdf(INFINITY)).isEqualTo(1.0);
    assertThat(StandardNormal.cdf(0.0)).isEqualTo(0.5);
    assertThat(StandardNormal.cdf(Double.NaN)).isNaN();
  }

  @Test
  void aProbabilityOutsideItsRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> StandardNormal.quantile(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> StandardNormal.quantile(Double.NaN));
  }

  @Property
  void cdfUndoesQuantile(@ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
    assertThat(StandardNormal.cdf(StandardNormal.quantile(p))).isCloseTo(p, Offset.offset(1e-15));
  }

  @Property
  void bothSidesMirror(@ForAll @DoubleRange(min = 0.0, max = 8.0) double z) {
    double mirrored = 1.0 - StandardNormal.cdf(-z);
    assertThat(StandardNormal.cdf(z)).isCloseTo(mirrored, Offset.offset(2e-16));
  }

  @Property
  void quantileNeverFalls(
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    double low = StandardNormal.quantile(Math.min(p, q));
    assertThat(low).isLessThanOrEqualTo(StandardNormal.quantile(Math.max(p, q)));
  }
}
