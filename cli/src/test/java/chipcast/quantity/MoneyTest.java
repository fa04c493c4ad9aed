package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Money MONEY = new Money(2025, MoneyTest::level);

  /** Prices that rise 10 % a year. */
  private static double level(int year) {
    return switch (year) {
      case 2023 -> 100.0;
      case 2024 -> 110.0;
      case 2025 -> 121.0;
      default -> throw new IllegalArgumentException("no price level of " + year);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "100 USD2023, 121",
    "100 USD2025, 100",
    "100 USD, 100",
    "2 kUSD2024/kWh, 0.000611111111111111",
    "121 FLOP/USD2023, 100",
    "3 W, 3",
  })
  void moneyOfAnotherYearIsCarriedToTheBaseYear(String text, double canonical) {
    double value = MONEY.canonical(Quantity.parse(text));
    assertThat(value).isCloseTo(canonical, Offset.offset(canonical * 1e-12));
  }

  @Test
  void moneyCanBeAskedForInAnotherYear() {
    double value = MONEY.in(Quantity.parse("121 USD"), Unit.parse("USD2023"));
    assertThat(value).isCloseTo(100.0, Offset.offset(1e-12));
  }

  @Test
  void withoutAnIndexMoneyOfAYearIsRefused() {
    assertThatExceptionOfType(IncompatibleUnits.class)
        .isThrownBy(() -> Quantity.parse("3 USD2023").canonical())
        .withMessage("USD2023 and USD are money of different years");
  }

  @Test
  void anUnknownYearAndAWrongDimensionAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MONEY.canonical(Quantity.parse("3 USD1999")))
        .withMessageContaining("1999");
    assertThatExceptionOfType(IncompatibleUnits.class)
        .isThrownBy(() -> MONEY.in(Quantity.parse("3 USD2023"), Unit.parse("W")));
  }
}
