package chipcast.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ChipPriceTest {
  @Test
  void priceIsTheProductOfItsFactors() {
    ChipPrice price = ChipPrice.of(30_000, 0.9, 2, 0.95, 0.8);
    assertThat(price.usd()).isCloseTo(30_000 * 0.81 * 0.95 * 0.8, within(1e-7));
    assertThat(price.usd())
        .isEqualTo(price.release() * price.decline() * price.learning() * price.answer());
  }

  @Test
  void beforeReleaseAndWithoutDeclineThePriceIsTheReleasePrice() {
    assertThat(ChipPrice.of(30_000, 0.9, -3, 1, 1).usd()).isEqualTo(30_000);
    assertThat(ChipPrice.of(30_000, 1, 3, 1, 1).usd()).isEqualTo(30_000);
  }

  @Test
  void wrightsLawLowersCostByTheRateWithEachDoubling() {
    LearningCurve curve = new LearningCurve(0.2, 1_000);
    assertThat(curve.factor(1_000)).isEqualTo(1);
    assertThat(curve.factor(2_000)).isCloseTo(0.8, within(1e-12));
    assertThat(curve.factor(8_000)).isCloseTo(0.512, within(1e-12));
    assertThat(curve.factor(0)).isEqualTo(1);
    assertThat(new LearningCurve(0, 1_000).factor(8_000)).isEqualTo(1);
  }

  @Test
  void theIncumbentGivesUpMarkupWithShareDownToAFloor() {
    assertThat(Markup.of(5, 1.6, 1, 0.4, 0.8).markup()).isCloseTo(2.5, within(1e-12));
    assertThat(Markup.of(5, 1.6, 2, 0.4, 0.8).markup()).isEqualTo(1.6);
    assertThat(Markup.of(5, 1.6, 1, 0.9, 0.8).markup()).isEqualTo(5);
    assertThat(Markup.of(5, 1.6, 1, 0, 0.8).markup()).isEqualTo(1.6);
    assertThat(Markup.of(5, 1.6, 1, 0, 0).markup()).isEqualTo(5);
  }

  @Test
  void withoutAnAnswerLostShareChangesNoDigit() {
    assertThat(Markup.of(5, 1.6, 0, 0, 0.8).factor()).isEqualTo(1);
  }

  @Property
  void lostShareNeverRaisesTheMarkup(
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0, max = 1) double other,
      @ForAll @DoubleRange(min = 0, max = 3) double kappa) {
    double less = Math.min(share, other);
    double more = Math.max(share, other);
    assertThat(Markup.of(5, 1.6, kappa, less, 0.8).markup())
        .isLessThanOrEqualTo(Markup.of(5, 1.6, kappa, more, 0.8).markup() * (1 + 1e-14));
  }
}
