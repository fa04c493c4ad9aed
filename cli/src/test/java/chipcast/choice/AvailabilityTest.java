package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

  @Test
  void meetsTheClosedCase() {
    Availability availability = new Availability(2026.65, 1, 3);
    double[] weight = {0, 0.06125, 0.78875, 1, 0.65, 0};
    for (int year = 2025; year <= 2030; year++) {
      assertThat(availability.in(year)).isCloseTo(weight[year - 2025], within(1e-12));
    }
  }

  @Test
  void withoutARampAChipIsOnSaleAtOnceAndWithoutAnEndForGood() {
    Availability availability = new Availability(2026.25, 0, Double.POSITIVE_INFINITY);
    assertThat(availability.in(2025)).isEqualTo(0);
    assertThat(availability.in(2026)).isEqualTo(0.75);
    assertThat(availability.in(2090)).isEqualTo(1);
  }

  @Property
  void theYearsWeightsAddUpToTheWholeTimeOnSale(
      @ForAll @DoubleRange(min = 2025, max = 2030) double released,
      @ForAll @DoubleRange(min = 0, max = 4) double ramp,
      @ForAll @DoubleRange(min = 0.1, max = 6) double soldFor) {
    double sum = 0;
    for (int year = 2024; year < 2040; year++) {
      sum += new Availability(released, ramp, soldFor).in(year);
    }
    double ramped = Math.min(ramp, soldFor);
    double whole = soldFor - ramped + (ramp == 0 ? 0 : ramped * ramped / (2 * ramp));
    assertThat(sum).isCloseTo(whole, within(1e-11));
  }

  @Property
  void lanesGiveTheSameBits(
      @ForAll @DoubleRange(min = 2025, max = 2030) double released,
      @ForAll @DoubleRange(min = 0, max = 4) double ramp) {
    double[] weight = new double[1];
    Availability.over(new double[] {released}, new double[] {ramp}, new double[] {3}, 2027, weight);
    assertThat(weight[0]).isEqualTo(new Availability(released, ramp, 3).in(2027));
  }
}
