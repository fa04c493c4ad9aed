package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RandomOrdersTest {

  @Test
  void eachHasEveryNumberOnce() {
    for (int[] order : RandomOrders.of(0, 50, 17)) {
      assertThat(Arrays.stream(order).sorted()).hasSize(17).startsWith(0).endsWith(16);
      assertThat(Arrays.stream(order).distinct().count()).isEqualTo(17);
    }
  }

  @Test
  void theSameSeedGivesTheSameAndMoreOfThemChangeNone() {
    List<int[]> few = RandomOrders.of(5, 3, 9);
    List<int[]> more = RandomOrders.of(5, 8, 9);
    assertThat(few.get(2)).isEqualTo(more.get(2));
    assertThat(RandomOrders.of(6, 3, 9).get(2)).isNotEqualTo(few.get(2));
  }

  @Test
  void allOrdersAreAboutAsLikely() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int[] order : RandomOrders.of(1, 24_000, 4)) {
      counts.merge(Arrays.toString(order), 1, Integer::sum);
    }
    assertThat(counts).hasSize(24);
    assertThat(counts.values()).allMatch(count -> Math.abs(count - 1000) < 5 * Math.sqrt(1000));
  }
}
