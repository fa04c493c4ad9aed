package chipcast.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.report.Column;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Marks on axes are round and enclose what is shown; labels pushed apart keep their order. */
class ScaleTest {

  @Test
  void marksOfALinearAxisAreRound() {
    assertThat(Scale.linear(0, 0.73, 5).ticks())
        .containsExactly(0.0, 0.2, 0.4, 0.6000000000000001, 0.8);
    assertThat(Scale.linear(-3, 12, 5).ticks()).containsExactly(-5.0, 0.0, 5.0, 10.0, 15.0);
  }

  @Test
  void marksOfALogarithmicAxisArePowersOfTen() {
    assertThat(Scale.logarithmic(0.5, 2000).ticks()).hasSize(4).first().isEqualTo(1.0);
    assertThat(Scale.logarithmic(1, 10).ticks()).hasSize(4);
    assertThat(Scale.logarithmic(1, 100).at(10)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aMarkIsWrittenInAsFewDigitsAsItHas() {
    assertThat(Axes.tick(0.6000000000000001, Column.share("s", "s"))).isEqualTo("60 %");
    assertThat(Axes.tick(2.5e11, Column.money("m", "m", "USD"))).isEqualTo("250 B");
    assertThat(Axes.tick(1e15, Column.quantity("q", "q", "FLOP/s"))).isEqualTo("1 PFLOP/s");
  }

  @Property
  void aLinearAxisHoldsAllThatItShows(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double one,
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double other) {
    Scale scale = Scale.linear(Math.min(one, other), Math.max(one, other), 6);
    assertThat(scale.at(one)).isBetween(-1e-6, 1 + 1e-6);
    assertThat(scale.at(other)).isBetween(-1e-6, 1 + 1e-6);
    assertThat(scale.ticks()).hasSizeBetween(2, 14);
  }

  @Property
  void labelsPushedApartKeepTheirGapAndOrder(
      @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 300) Double> wanted) {
    List<Double> sorted = wanted.stream().sorted().toList();
    List<Double> places = Labels.spread(sorted, 16, 0, 300);
    for (int i = 0; i < places.size(); i++) {
      assertThat(places.get(i)).isBetween(-1e-9, 300 + 1e-9);
      assertThat(i == 0 ? 16.0 : places.get(i) - places.get(i - 1))
          .isGreaterThanOrEqualTo(16 - 1e-9);
    }
  }
}
