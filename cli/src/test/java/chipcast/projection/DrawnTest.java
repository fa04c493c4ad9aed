package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.source.MapNode;
import chipcast.source.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draw has the bits of a run of the world in which the drawn values are written down. */
class DrawnTest {
  private static final MapNode SMALL = Worlds.small();

  private static void same(Map<String, String> written, Map<String, Double> canonical) {
    MapNode tree = SMALL;
    for (Map.Entry<String, String> each : written.entrySet()) {
      tree = Trees.with(tree, each.getKey(), each.getValue());
    }
    Values draw =
        assumption -> canonical.getOrDefault(assumption.path(), assumption.distribution().point());
    Block block = Block.of(List.of(Values.points(), draw));
    ProjectedOutcome drawn = Projection.run(Worlds.plan(SMALL), block);
    assertThat(Bits.of(drawn, 1)).isEqualTo(Bits.of(Worlds.run(tree)));
    assertThat(Bits.of(drawn, 0)).isEqualTo(Bits.of(Worlds.run(SMALL)));
    assertThat(Bits.of(drawn, 1)).isNotEqualTo(Bits.of(drawn, 0));
  }

  @Test
  void thatMovesPriceAndPower() {
    same(
        Map.of("chips.alpha-2.price", "24 kUSD", "chips.beta-1.watts", "650 W"),
        Map.of("chips.alpha-2.price", 24e3, "chips.beta-1.watts", 650.0));
  }

  @Test
  void thatMovesADatasheet() {
    same(
        Map.of("chips.beta-1.memory_bandwidth", "4 TB/s", "chips.gamma-1.peak.fp8", "900 TFLOP/s"),
        Map.of("chips.beta-1.memory_bandwidth", 4e12, "chips.gamma-1.peak.fp8", 900e12));
  }

  @Test
  void thatMovesADate() {
    same(Map.of("chips.gamma-1.available", "2025.75"), Map.of("chips.gamma-1.available", 2025.75));
  }

  @Test
  void thatMovesAModelAndAPhase() {
    same(
        Map.of(
            "models.experts.parameters.active",
            "6e9",
            "workloads.chat.phases.decode.accepted",
            "1.8"),
        Map.of(
            "models.experts.parameters.active", 6e9, "workloads.chat.phases.decode.accepted", 1.8));
  }

  @Test
  void thatMovesPoolsAndTheReserve() {
    same(
        Map.of("economics.pools.interference", "0.7", "economics.purchase.memory_reserve", "20 %"),
        Map.of("economics.pools.interference", 0.7, "economics.purchase.memory_reserve", 0.2));
  }
}
