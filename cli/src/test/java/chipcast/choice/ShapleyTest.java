package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShapleyTest {

  @Test
  void anInteractionIsSharedEqually() {
    double[][] parts =
        Shapley.contributions(2, set -> new double[] {set == 3 ? 10 : set == 1 ? 4 : 0});
    assertThat(parts[0][0]).isEqualTo(7);
    assertThat(parts[1][0]).isEqualTo(3);
  }

  @Test
  void separateEffectsAreTheirOwn() {
    double[] effect = {1, -2, 3.5, 0};
    double[][] parts = Shapley.contributions(4, set -> new double[] {sum(effect, set)});
    for (int one = 0; one < 4; one++) {
      assertThat(parts[one][0]).isCloseTo(effect[one], within(1e-14));
    }
  }

  @Property(tries = 100)
  void contributionsAddUpToTheWholeChange(
      @ForAll @IntRange(min = 1, max = 6) int switches, @ForAll long seed) {
    double[] value = new SplittableRandom(seed).doubles(1 << switches).toArray();
    double[][] parts = Shapley.contributions(switches, set -> new double[] {value[set]});
    double sum = 0;
    for (double[] part : parts) {
      sum += part[0];
    }
    assertThat(sum).isCloseTo(value[value.length - 1] - value[0], within(1e-14));
  }

  @Test
  void tooManySwitchesAreRefused() {
    assertThatThrownBy(() -> Shapley.contributions(7, set -> new double[1]))
        .hasMessageContaining("switches must be 1 to 6");
  }

  private static double sum(double[] effect, int set) {
    double sum = 0;
    for (int one = 0; one < effect.length; one++) {
      sum += (set >> one & 1) == 1 ? effect[one] : 0;
    }
    return sum;
  }
}
