package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026, 2026.5",
    "2026-Q1, 2026.125",
    "2026-Q3, 2026.625",
    "2026-H2, 2026.75",
    "2026-01, 2026.0416666666667",
    "2026-08, 2026.625",
    "2026-12, 2026.9583333333333",
    "2026-08-16, 2026.625",
    "2026-01-01, 2026.0013440860215",
    "2024-02-29, 2024.165229885057",
    "2026.65, 2026.65",
  })
  void aDateIsTheMiddleOfThePeriodThatItNames(String text, double year) {
    assertThat(CalendarDate.parse(text).year()).isCloseTo(year, Offset.offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''         | 0",
        "26         | 2",
        "1800       | 0",
        "20266      | 4",
        "2026-      | 5",
        "2026-Q     | 6",
        "2026-Q5    | 6",
        "2026-Q12   | 6",
        "2026-H3    | 6",
        "2026-00    | 5",
        "2026-13    | 5",
        "2026-8     | 6",
        "2026-08-   | 5",
        "2026-08-32 | 8",
        "2026-02-29 | 8",
        "2026-08-150 | 5",
        "2026.      | 5",
        "2026.1e3   | 6",
        "2026/08    | 4",
        "Q3 2026    | 0",
      })
  void whatIsNoDateIsRefusedWithItsPlace(String text, int offset) {
    assertThatExceptionOfType(UnreadableQuantity.class)
        .isThrownBy(() -> CalendarDate.parse(text))
        .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
        .satisfies(e -> assertThat(e.expected()).contains("2026-Q3"));
  }

  @Test
  void aPeriodKnowsItsStartAndEnd() {
    CalendarDate quarter = CalendarDate.parse("2026-Q4");
    assertThat(quarter.start()).isEqualTo(2026.75);
    assertThat(quarter.end()).isEqualTo(2027.0);
  }

  @Property
  void monthsFollowOneAnotherWithoutGap(@ForAll @IntRange(min = 1, max = 11) int month) {
    CalendarDate first = CalendarDate.parse(month < 10 ? "2026-0" + month : "2026-" + month);
    CalendarDate next =
        CalendarDate.parse(month < 9 ? "2026-0" + (month + 1) : "2026-" + (month + 1));
    assertThat(first.end()).isEqualTo(next.start());
    assertThat(first).isLessThan(next);
  }
}
