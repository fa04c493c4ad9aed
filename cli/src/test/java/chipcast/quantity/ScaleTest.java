package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The short way by exact doubles gives what the long way by decimals gives. */
class ScaleTest {
  @Property(tries = 5000)
  void aScaledDecimalIsRoundedOnce(
      @ForAll long digits,
      @ForAll @IntRange(min = 0, max = 25) int decimals,
      @ForAll("factors") BigDecimal numerator,
      @ForAll("factors") BigDecimal denominator) {
    BigDecimal written = BigDecimal.valueOf(digits % 1_000_000_000_000_000L, decimals);
    double expected =
        written.multiply(numerator).divide(denominator, new MathContext(300)).doubleValue();
    Scale scale = Scale.of(numerator).over(Scale.of(denominator));
    assertThat(scale.apply(written.doubleValue())).isEqualTo(expected);
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.of(
            "1",
            "0.01",
            "0.125",
            "60",
            "3600",
            "86400",
            "2628000",
            "31536000",
            "1e3",
            "1e6",
            "1e12",
            "1e18",
            "1e-6",
            "1e-9",
            "1024",
            "1099511627776",
            "3.6e6",
            "3.6e9",
            "1e36",
            "1152921504606846976",
            "99999999977")
        .map(BigDecimal::new);
  }
}
