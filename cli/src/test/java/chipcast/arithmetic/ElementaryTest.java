package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ElementaryTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void expHasItsSpecialValues() {
    assertThat(Elementary.exp(0.0)).isEqualTo(1.0);
    assertThat(Elementary.exp(-0.0)).isEqualTo(1.0);
    assertThat(Elementary.exp(-INFINITY)).isEqualTo(0.0);
    assertThat(Elementary.exp(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.exp(Double.NaN)).isNaN();
    assertThat(Elementary.exp(709.78)).isCloseTo(StrictMath.exp(709.78), ulps(1, 1e308));
    assertThat(Elementary.exp(709.79)).isEqualTo(INFINITY);
    assertThat(Elementary.exp(-1e300)).isEqualTo(0.0);
  }

  @Test
  void expFallsGraduallyThroughTheSubnormalNumbers() {
    assertThat(Elementary.exp(-745.13)).isEqualTo(Double.MIN_VALUE);
    assertThat(Elementary.exp(-746.0)).isEqualTo(0.0);
    for (double x = -745.1; x < -708.0; x += 0.01) {
      assertThat(Elementary.exp(x)).isCloseTo(StrictMath.exp(x), oneStep());
    }
  }

  @Test
  void logHasItsSpecialValues() {
    assertThat(Elementary.log(1.0)).isEqualTo(0.0);
    assertThat(Elementary.log(0.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log(-0.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log(-1.0)).isNaN();
    assertThat(Elementary.log(-INFINITY)).isNaN();
    assertThat(Elementary.log(Double.NaN)).isNaN();
    assertThat(Elementary.log(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.log(Double.MAX_VALUE)).isEqualTo(709.782712893384);
  }

  @Test
  void logTakesSubnormalNumbers() {
    assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(-744.4400719213812);
    assertThat(Elementary.log(Double.MIN_NORMAL / 2)).isEqualTo(-709.0895657128241);
  }

  @Test
  void powHasItsSpecialValues() {
    assertThat(Elementary.pow(3.0, 0.0)).isEqualTo(1.0);
    assertThat(Elementary.pow(0.0, 0.0)).isEqualTo(1.0);
    assertThat(Elementary.pow(1.0, 1e300)).isEqualTo(1.0);
    assertThat(Elementary.pow(0.0, 2.0)).isEqualTo(0.0);
    assertThat(Elementary.pow(0.0, -2.0)).isEqualTo(INFINITY);
    assertThat(Elementary.pow(INFINITY, -0.5)).isEqualTo(0.0);
    assertThat(Elementary.pow(-2.0, 2.0)).isNaN();
    assertThat(Elementary.pow(2.0, Double.NaN)).isNaN();
    assertThat(Elementary.pow(Math.nextUp(1.0), 1e300)).isEqualTo(INFINITY);
    assertThat(Elementary.pow(2.0, -1e300)).isEqualTo(0.0);
    assertThat(Elementary.pow(Double.MIN_VALUE, 0.5)).isEqualTo(0x1p-537);
  }

  @Test
  void powIsExactWhereTheResultIsASmallPower() {
    for (int base = 1; base <= 12; base++) {
      double power = 1.0;
      for (int exponent = 1; exponent <= 14; exponent++) {
        power *= base;
        assertThat(Elementary.pow(base, exponent)).isEqualTo(power);
      }
    }
  }

  @Property
  void aPowerOfOneIsTheBase(@ForAll @DoubleRange(min = -30, max = 30) double exponent) {
    double base = Elementary.pow(10.0, exponent);
    assertThat(Elementary.pow(base, 1.0)).isCloseTo(base, ulps(1, base));
  }

  @Property
  void expUndoesLog(@ForAll @DoubleRange(min = -12, max = 12) double exponent) {
    double x = Elementary.pow(10.0, exponent);
    assertThat(Elementary.exp(Elementary.log(x))).isCloseTo(x, relative(x, 1e-14));
  }

  @Property
  void log1pAndExpm1UndoEachOther(@ForAll @DoubleRange(min = -0.9, max = 5.0) double x) {
    assertThat(Elementary.expm1(Elementary.log1p(x))).isCloseTo(x, relative(x, 1e-14));
  }

  @Test
  void log1pAndExpm1HaveTheirSpecialValues() {
    assertThat(Elementary.log1p(0.0)).isEqualTo(0.0);
    assertThat(Elementary.log1p(1e-18)).isEqualTo(1e-18);
    assertThat(Elementary.log1p(-1.0)).isEqualTo(-INFINITY);
    assertThat(Elementary.log1p(-1.5)).isNaN();
    assertThat(Elementary.log1p(INFINITY)).isEqualTo(INFINITY);
    assertThat(Elementary.expm1(0.0)).isEqualTo(0.0);
    assertThat(Elementary.expm1(-1e-18)).isEqualTo(-1e-18);
    assertThat(Elementary.expm1(-INFINITY)).isEqualTo(-1.0);
    assertThat(Elementary.expm1(INFINITY)).isEqualTo(INFINITY);
  }

  /** The bits themselves: any processor, Java version or compiler that differs shows here. */
  @Test
  void aHundredThousandResultsHaveTheCommittedHash() {
    Fingerprint fingerprint = new Fingerprint();
    long state = 88172645463325252L;
    for (int i = 0; i < 100_000; i++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      double any = Double.longBitsToDouble(state);
      double part = (state >>> 11) * 0x1p-53;
      fingerprint.add(Elementary.log(any)).add(Elementary.exp(1500.0 * part - 750.0));
      fingerprint.add(Elementary.pow(part * 10.0, any)).add(Elementary.pow(part, 5.0 * part));
      fingerprint.add(Elementary.log1p(part)).add(Elementary.expm1(2.0 * part - 1.0));
    }
    assertThat(fingerprint.hexadecimal()).isEqualTo("f50334c074c274de");
  }

  private static Offset<Double> oneStep() {
    return Offset.offset(Double.MIN_VALUE);
  }

  private static Offset<Double> ulps(int count, double at) {
    return Offset.offset(count * Math.ulp(at));
  }

  private static Offset<Double> relative(double value, double part) {
    return Offset.offset(Math.abs(value) * part + Double.MIN_VALUE);
  }
}
