package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "3.35 TB/s, 3.35e12",
    "3.35TB/s, 3.35e12",
    "1e3 W, 1000",
    "1E3W, 1000",
    "3EB, 3e18",
    "27 kUSD, 27000",
    "80 GB, 80e9",
    "80 GiB, 85899345920",
    "-20 %, -0.2",
    "−20 %, -0.2",
    "20%, 0.2",
    ".5, 0.5",
    "5. W, 5",
    "+5, 5",
    "0.45, 0.45",
    "5 years, 157680000",
    "70 us, 0.00007",
    "+250 %/year, 3.5",
    "250 %/year, 3.5",
    "-20 %/year, 0.8",
    "3.5 x/year, 3.5",
    "2 x/quarter, 16",
    "  12 h  , 43200",
  })
  void aTextHasItsCanonicalValue(String text, double canonical) {
    assertThat(Quantity.parse(text).canonical()).isEqualTo(canonical);
  }

  @Test
  void equalAmountsInOtherUnitsGiveTheSameBits() {
    assertThat(Quantity.parse("0.087 USD/kWh").canonical())
        .isEqualTo(Quantity.parse("87 USD/MWh").canonical());
    assertThat(Quantity.parse("3.35 TB/s").canonical())
        .isEqualTo(Quantity.parse("3350 GB/s").canonical());
    assertThat(Quantity.parse("18 months").in(Unit.parse("year"))).isEqualTo(1.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''         | 0 | no number",
        "TB/s       | 0 | no number",
        "fast       | 0 | no number",
        "NaN W      | 0 | no number",
        "1,000 W    | 1 | without separators",
        "1_000 W    | 1 | without separators",
        "1e999 W    | 0 | too large",
        "1.2.3 W    | 3 | no unit",
        "0x10 W     | 1 | unknown unit 'x10'",
        "3 TBps     | 2 | unknown unit 'TBps'",
        "-100 %/year | 0 | growth",
        "0 x/year   | 0 | growth",
        "-2 x/year  | 0 | growth",
        "9 x/min    | 0 | growth",
      })
  void anUnreadableTextIsRefusedWithItsPlace(String text, int offset, String message) {
    assertThatExceptionOfType(UnreadableQuantity.class)
        .isThrownBy(() -> Quantity.parse(text))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
        .satisfies(e -> assertThat(e.expected()).isNotBlank());
  }

  @Test
  void aHostileNumberIsRefusedAtOnce() {
    assertThatExceptionOfType(UnreadableQuantity.class)
        .isThrownBy(() -> Quantity.parse("9".repeat(100_000)))
        .withMessageContaining("100000 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "3.350 TB/s, 3.35 TB/s",
    "1e3W, 1000 W",
    "250%/year, +250 %/year",
    "-20 %/year, -20 %/year",
    "1e20, 1e+20",
    "0.50, 0.5",
    "-0 W, 0 W",
  })
  void formatIsTheShortestTextThatReadsBack(String text, String formatted) {
    assertThat(Quantity.parse(text).format()).isEqualTo(formatted);
  }

  @Test
  void whatNoTextCanSayIsRefusedToo() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Double.NaN, Unit.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(-1.0, Unit.parse("x/year")))
        .withMessageContaining("-1 x/year");
  }

  @Test
  void growthConvertsGeometrically() {
    double monthly = Quantity.parse("1.1 x/month").in(Unit.parse("x/year"));
    assertThat(monthly).isCloseTo(StrictMath.pow(1.1, 12), Offset.offset(1e-14));
    double back = Quantity.parse("+100 %/year").in(Unit.parse("%/month"));
    assertThat(back).isCloseTo(5.946309435929531, Offset.offset(1e-13));
  }
}
