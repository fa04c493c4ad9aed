package chipcast.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.economics.PeakSharing.Sharer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PoolLoadTest {
  @Test
  void smallPoolsRunEmptierDownToAFloor() {
    assertThat(PoolLoad.of(0.5, 3, 900, 0.15, 1).load()).isCloseTo(0.45, within(1e-12));
    assertThat(PoolLoad.of(0.5, 3, 900, 0.15, 1.5).load()).isCloseTo(0.3, within(1e-12));
    assertThat(PoolLoad.of(0.5, 3, 4, 0.15, 1).load()).isEqualTo(0.15);
    assertThat(PoolLoad.of(0.5, 3, 0, 0.15, 1).load()).isEqualTo(0.15);
    assertThat(PoolLoad.of(0.5, 0, 0, 0.15, 1).load()).isEqualTo(0.5);
  }

  @Test
  void aFloorAboveTheBaseLiftsNothing() {
    assertThat(PoolLoad.of(0.1, 3, 4, 0.15, 1).load()).isEqualTo(0.1);
  }

  @Property
  void largerPoolsNeverRunEmptier(
      @ForAll @DoubleRange(min = 0, max = 1e6) double chips,
      @ForAll @DoubleRange(min = 0, max = 10) double kappa) {
    PoolLoad small = PoolLoad.of(0.5, kappa, chips, 0.15, 1.2);
    PoolLoad large = PoolLoad.of(0.5, kappa, 2 * chips + 1, 0.15, 1.2);
    assertThat(large.load()).isGreaterThanOrEqualTo(small.load());
    assertThat(small.wastedBySize()).isBetween(0.0, 1.0);
    assertThat(small.load()).isLessThanOrEqualTo(small.loadOfLargePool());
  }

  @Test
  void sharedCapacitySharesPeaks() {
    List<Sharer> sharers = List.of(new Sharer(3, 2), new Sharer(4, 2));
    assertThat(PeakSharing.of(sharers, 0).peakToMean()).isCloseTo(1 + 5.0 / 7, within(1e-12));
    assertThat(PeakSharing.of(sharers, 1).peakToMean()).isCloseTo(2, within(1e-12));
    assertThat(PeakSharing.of(List.of(new Sharer(3, 1.7)), 0).peakToMean())
        .isCloseTo(1.7, within(1e-12));
    assertThat(PeakSharing.of(List.of(), 0).peakToMean()).isEqualTo(1);
  }
}
