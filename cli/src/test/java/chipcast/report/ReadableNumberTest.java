package chipcast.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0.52341, 3, 52.3 %",
    "0.52341, 2, 52 %",
    "0.52341, 1, 50 %",
    "0.0523, 3, 5.2 %",
    "0.00234, 3, 0.2 %",
    "0.0004, 3, <0.1 %",
    "0, 3, 0 %",
    "1, 3, 100 %",
    "0.9996, 3, 100 %",
    "0.09996, 2, 10 %",
    "-0.1, 3, -10.0 %"
  })
  void aShareHasAtMostOnePlace(double share, int digits, String text) {
    assertThat(ReadableNumber.share(share, digits)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "27, 27",
    "27.5, 27.5",
    "0.00123, 0.00123",
    "950.4, 950",
    "1000, 1.00 k",
    "27000, 27.0 k",
    "999960, 1.00 M",
    "12345678901, 12.3 B",
    "1.5e12, 1.50 T",
    "1.5e15, 1500 T",
    "-27000, -27.0 k",
    "0, 0"
  })
  void moneyCountsBillions(double amount, String text) {
    assertThat(ReadableNumber.money(amount, 3)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1.23e10, 12.3 GW",
    "700, 700 W",
    "999.6, 1.00 kW",
    "0.9996, 1.00 W",
    "0.5, 500 mW",
    "3.2e-6, 3.20 µW",
    "0, 0 W"
  })
  void powerHasSiPrefixes(double watts, String text) {
    assertThat(ReadableNumber.power(watts, 3)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"3200, 3.20 kJ/task", "0.0021, 2.10 mJ/task"})
  void energyKeepsItsUnit(double joules, String text) {
    assertThat(ReadableNumber.energy(joules, 3, "J/task")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2030, 2030", "2028.44, 2028.4"})
  void aYearIsWholeOrHasOnePlace(double year, String text) {
    assertThat(ReadableNumber.year(year)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.523, 0.41, 0.63, 2",
    "0.523, 0.518, 0.528, 3",
    "0.05, 0.01, 0.4, 1",
    "1e9, 1e9, 1e9, 3",
    "0, 0, 1, 3"
  })
  void aBandSupportsNoMoreThanATenthOfItsLeadingDigit(
      double value, double low, double high, int digits) {
    assertThat(ReadableNumber.digitsSupported(value, low, high)).isEqualTo(digits);
  }

  @Property
  void everyFiniteNumberHasAText(
      @ForAll @DoubleRange(min = -1e30, max = 1e30) double value,
      @ForAll @IntRange(min = 1, max = 6) int digits) {
    assertThat(ReadableNumber.money(value, digits)).isNotEmpty();
    assertThat(ReadableNumber.power(value, digits)).endsWith("W");
    assertThat(ReadableNumber.share(value, digits)).endsWith(" %");
  }
}
