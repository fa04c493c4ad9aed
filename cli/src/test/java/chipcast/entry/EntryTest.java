package chipcast.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** When a chip gets made; the closed case comes from an independent calculation. */
class EntryTest {
  private static final Percentage TENTH_DIGIT = withPercentage(1e-7);
  private static final Outlay OUTLAY = new Outlay(500e6, 1, 0.3, 1);
  private static final Delivery DELIVERY = new Delivery(2, 0, 0.15);

  @Test
  void savingsAreWorthWhatTheyAreInTheMiddleOfTheirYearsAfterTheLeadTime() {
    EntryDecision decision = EntryDecision.of(List.of(200e6, 500e6, 700e6), DELIVERY, OUTLAY);
    assertThat(decision.presentValue()).isCloseTo(820_803_900.7, TENTH_DIGIT);
    assertThat(decision.outlay().threshold()).isCloseTo(650e6, TENTH_DIGIT);
    assertThat(decision.enters()).isTrue();
  }

  @Test
  void theDelayThatACaseAllowsMakesItJustPay() {
    EntryDecision decision = EntryDecision.of(List.of(200e6, 500e6, 700e6), DELIVERY, OUTLAY);
    EntryDecision late =
        EntryDecision.of(decision.savings(), DELIVERY.later(decision.delay()), OUTLAY);
    assertThat(late.expected()).isCloseTo(OUTLAY.threshold(), TENTH_DIGIT);
  }

  @Test
  void atTheBreakEvenSpendTheExpectedSavingEqualsTheOutlay() {
    Outlay outlay = new Outlay(200e6, 3, 0.3, 0.6);
    BreakEvenPoint point =
        BreakEvenPoint.of(outlay, DELIVERY, 60, List.of(100.0, 80.0, 70.0, 50.0));
    assertThat(point.decision(point.spend()).expected()).isCloseTo(outlay.threshold(), TENTH_DIGIT);
    assertThat(point.affordableNre(point.spend())).isCloseTo(200e6, TENTH_DIGIT);
    assertThat(point.affordableNreOfRun(point.run())).isCloseTo(200e6, TENTH_DIGIT);
    assertThat(point.saved().get(3)).as("it is not used where others are cheaper").isZero();
  }

  @Test
  void oneRunThatSavesHalfAtOnceNeedsTwiceTheOutlayOverTheOddsAndDiscount() {
    Delivery now = new Delivery(0, 0, 0);
    BreakEvenPoint point = BreakEvenPoint.of(new Outlay(100e6, 1, 0, 0.5), now, 50, List.of(100.0));
    assertThat(point.run()).isCloseTo(400e6, TENTH_DIGIT);
    assertThat(point.chips(1_000_000)).isCloseTo(200, within(1e-6));
  }

  @Test
  void nothingPaysForAChipThatIsDearerThanTheAlternative() {
    BreakEvenPoint point = BreakEvenPoint.of(OUTLAY, DELIVERY, 120, List.of(100.0, 90.0));
    assertThat(point.run()).isNaN();
    assertThat(point.spend()).isNaN();
    assertThat(point.affordableNre(1e12)).isZero();
    assertThat(point.decision(1e12).enters()).isFalse();
  }

  @Property
  void laterOrDearerNeverMakesItEnter(
      @ForAll @DoubleRange(min = 0, max = 1e9) double saving,
      @ForAll @DoubleRange(min = 0, max = 5) double later,
      @ForAll @DoubleRange(min = 1, max = 5) double dearer) {
    List<Double> savings = List.of(saving, saving, saving);
    EntryDecision stated = EntryDecision.of(savings, DELIVERY, OUTLAY);
    Outlay dear = new Outlay(OUTLAY.nre() * dearer, 1, 0.3, 1);
    EntryDecision worse = EntryDecision.of(savings, DELIVERY.later(later), dear);
    assertThat(worse.outlayFactor()).isLessThanOrEqualTo(stated.outlayFactor());
    assertThat(worse.enters() && !stated.enters()).isFalse();
  }

  @Test
  void oddsAndHurdlesOutsideTheirDomainAreRefused() {
    assertThatThrownBy(() -> new Outlay(1, 1, 0, 0)).hasMessageContaining("works");
    assertThatThrownBy(() -> new Outlay(1, 1, -0.1, 1)).hasMessageContaining("hurdle");
    assertThatThrownBy(() -> new Delivery(-1, 0, 0.1)).hasMessageContaining("lead");
  }
}
