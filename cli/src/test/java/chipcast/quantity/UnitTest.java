package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "B, 1, B",
    "TB/s, 1e12, B/s",
    "GiB, 1073741824, B",
    "bit, 0.125, B",
    "Gb/s, 125e6, B/s",
    "Gbit/s, 125e6, B/s",
    "kW, 1000, J/s",
    "GW, 1e9, J/s",
    "kWh, 3.6e6, J",
    "kW*h, 3.6e6, J",
    "kW-year, 3.1536e10, J",
    "h, 3600, s",
    "day, 86400, s",
    "week, 604800, s",
    "month, 2628000, s",
    "quarter, 7884000, s",
    "years, 31536000, s",
    "us, 1e-6, s",
    "µs, 1e-6, s",
    "ms, 0.001, s",
    "ns, 1e-9, s",
    "MUSD, 1e6, USD",
    "TFLOP/s, 1e12, FLOP/s",
    "EFLOP, 1e18, FLOP",
    "Mtokens/s, 1e6, token/s",
    "kwafers/year, 3.1709791983764586e-5, wafer/s",
    "frames/s, 1, frame/s",
    "tasks/day, 1.1574074074074073e-5, task/s",
    "Gparameters, 1e9, 1",
    "%, 0.01, 1",
    "x, 1, 1",
    "1, 1, 1",
    "1/year, 3.1709791983764586e-8, 1/s",
    "USD/kWh, 2.7777777777777776e-7, USD/J",
    "USD/(kW*year), 3.1709791983764586e-11, USD/J",
    "USD/kW-year, 3.1709791983764586e-11, USD/J",
    "USD/kW/year, 3.1709791983764586e-11, USD/J",
    "USD/(TFLOP/s), 1e-12, USD*s/FLOP",
    "USD / Mtoken, 1e-6, USD/token",
    "J/s^2, 1, J/s^2",
    "s^-1, 1, 1/s",
    "((B)), 1, B",
    "x/year, 1, x/year",
  })
  void aUnitHasItsScaleAndDimension(String text, double scale, String canonical) {
    Unit unit = Unit.parse(text);
    assertThat(unit.canonical(1.0)).isEqualTo(scale);
    assertThat(unit.canonicalText()).isEqualTo(canonical);
    assertThat(unit.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TBs      | 0 | TB",
        "TB/sec   | 3 | s",
        "KB       | 0 | kB",
        "gb/s     | 0 | GB",
        "TFLOPS   | 0 | TFLOP/s",
        "TOPS     | 0 | ",
        "Gbps     | 0 | Gb/s",
        "USD/yr   | 4 | year",
        "W/GPU    | 2 | chips",
        "M tokens | 0 | Mtokens",
        "usd      | 0 | USD",
        "mUSD     | 0 | MUSD",
        "mB       | 0 | MB",
        "USD0000  | 0 | ",
        "EUR      | 0 | ",
      })
  void anUnknownUnitIsNamedWithItsPlaceAndTheNearest(String text, int offset, String nearest) {
    assertThatExceptionOfType(UnreadableQuantity.class)
        .isThrownBy(() -> Unit.parse(text))
        .withMessageContaining("unknown unit")
        .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
        .satisfies(e -> assertThat(e.nearest().orElse(null)).isEqualTo(nearest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''          | 0",
        "TB/         | 3",
        "/s          | 0",
        "(TB/s       | 0",
        "TB)/s       | 2",
        "TB^         | 3",
        "TB^x        | 3",
        "TB^0        | 3",
        "TB W        | 3",
        "TB//s       | 3",
        "$/h         | 0",
        "USD2019/USD2023   | 7",
        "USD/USD2023       | 3",
        "((((((((((B)))))))))) | 8",
        "((B^9)^9)^9 | 1",
      })
  void aMalformedUnitIsRefusedWithItsPlace(String text, int offset) {
    assertThatExceptionOfType(UnreadableQuantity.class)
        .isThrownBy(() -> Unit.parse(text))
        .satisfies(e -> assertThat(e.offset()).isEqualTo(offset));
  }

  @Test
  void aLongTextIsRefusedAtOnce() {
    assertThatExceptionOfType(UnreadableQuantity.class)
        .isThrownBy(() -> Unit.parse("B".repeat(1_000_000)))
        .withMessageContaining("1000000 characters");
  }

  @Test
  void incompatibleUnitsAreBothNamed() {
    assertThatExceptionOfType(IncompatibleUnits.class)
        .isThrownBy(() -> Unit.parse("kW").convert(1.0, Unit.parse("TB/s")))
        .withMessage("kW (J/s) cannot be expressed in TB/s (B/s)")
        .satisfies(e -> assertThat(e.found()).isEqualTo("kW"))
        .satisfies(e -> assertThat(e.expected()).isEqualTo("TB/s"));
  }

  @ParameterizedTest
  @CsvSource({"B, bit/s", "TB/s, TFLOP/s", "TFLOP/s, 1/s", "W, Wh", "chips, wafers", "x/year, 1"})
  void unitsThatMeasureDifferentThingsAreIncompatible(String one, String other) {
    assertThat(Unit.parse(one).compatible(Unit.parse(other))).isFalse();
  }

  @Test
  void aPlainNumberIsNamedAsSuch() {
    assertThatExceptionOfType(IncompatibleUnits.class)
        .isThrownBy(() -> Unit.ONE.convert(1.0, Unit.parse("W")))
        .withMessage("a plain number cannot be expressed in W (J/s)");
    assertThatExceptionOfType(IncompatibleUnits.class)
        .isThrownBy(() -> Unit.parse("B").convert(1.0, Unit.parse("%")))
        .withMessage("B cannot be expressed in % (a plain number)");
  }

  @Test
  void unitsAreEqualIfTheyMeanTheSame() {
    assertThat(Unit.parse("kWh")).isEqualTo(Unit.parse("kW*h"));
    assertThat(Unit.parse("kWh")).hasSameHashCodeAs(Unit.parse("kW*h"));
    assertThat(Unit.parse("USD")).isNotEqualTo(Unit.parse("USD2023"));
    assertThat(Unit.parse("x/year")).isNotEqualTo(Unit.parse("%/year"));
  }

  @Test
  void moneyKeepsItsYear() {
    assertThat(Unit.parse("kUSD2023/kW").moneyYear()).hasValue(2023);
    assertThat(Unit.parse("USD/kW").moneyYear()).isEmpty();
    assertThat(Unit.parse("USD2023/USD2023").moneyYear()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"x/year, true", "% / month, true", "(%)/year, false", "x/s^2, false", "%/B, false"})
  void onlyAMultiplierOrARateOverATimeIsAGrowth(String text, boolean growth) {
    assertThat(Unit.parse(text).isGrowth()).isEqualTo(growth);
  }

  @Test
  void aGrowthIsNoFactor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.parse("x/year").times(Unit.parse("W")))
        .withMessageContaining("growth");
  }
}
