package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A sum without rounding. */
class ExactSumTest {
  private static double any(SplittableRandom random) {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) ? value : random.nextDouble();
  }

  @Test
  void holdsEveryBitOfNumbersOfAllSizes() {
    SplittableRandom random = new SplittableRandom(1);
    ExactSum sum = new ExactSum();
    BigDecimal oracle = BigDecimal.ZERO;
    for (int i = 0; i < 2_000; i++) {
      double value = any(random);
      sum.add(value);
      oracle = oracle.add(new BigDecimal(value));
      if (i % 250 == 0) {
        assertThat(sum.exact()).isEqualByComparingTo(oracle);
      }
    }
    assertThat(sum.exact()).isEqualByComparingTo(oracle);
    assertThat(ExactSum.of(sum.text())).isEqualTo(sum);
  }

  @Test
  void doesNotDependOnOrderOrParts() {
    double[] values = {1e300, 1, -1e300, 0x1p-1074, 3.5, -0x1p-1074, 1e-30};
    ExactSum whole = new ExactSum();
    ExactSum first = new ExactSum();
    ExactSum second = new ExactSum();
    for (int i = 0; i < values.length; i++) {
      whole.add(values[values.length - 1 - i]);
      (i % 2 == 0 ? first : second).add(values[i]);
    }
    first.add(second);
    assertThat(first).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(whole.exact()).isEqualByComparingTo(new BigDecimal(1e-30).add(new BigDecimal(4.5)));
  }

  @Test
  void addsProductsWithoutRounding() {
    ExactSum sum = new ExactSum();
    sum.addProduct(0.1, 0.3);
    assertThat(sum.exact()).isEqualByComparingTo(new BigDecimal(0.1).multiply(new BigDecimal(0.3)));
  }

  @Test
  void refusesWhatIsNotFinite() {
    assertThatThrownBy(() -> new ExactSum().add(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
