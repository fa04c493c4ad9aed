package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.source.Values;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lane of a block is a run of its own, whatever its neighbours are. */
class BlockTest {
  private static final Values DEARER_POWER =
      assumption ->
          assumption.path().endsWith("power_price") ? 3 * assumption.point() : assumption.point();

  private static final Values MORE_GROWTH =
      assumption ->
          assumption.path().contains(".growth.") ? 1.1 * assumption.point() : assumption.point();

  @Test
  void fourLanesOfPointValuesEachHaveTheBitsOfThePointRun() {
    Plan plan = Worlds.plan(Worlds.baseline());
    Values points = Values.points();
    ProjectedOutcome block =
        Projection.run(plan, Block.of(List.of(points, points, points, points)));
    String alone = Bits.of(Projection.run(plan));
    assertThat(block.lanes()).isEqualTo(4);
    for (int lane = 0; lane < 4; lane++) {
      assertThat(Bits.of(block, lane)).as("lane " + lane).isEqualTo(alone);
    }
  }

  @Test
  void aLaneHasTheBitsThatItHasAloneWhateverItsNeighbours() {
    for (Plan plan : List.of(Worlds.plan(Worlds.small()), Worlds.plan(Worlds.baseline()))) {
      List<Values> draws = List.of(MORE_GROWTH, Values.points(), DEARER_POWER);
      ProjectedOutcome block = Projection.run(plan, Block.of(draws));
      Identities.hold(block);
      for (int lane = 0; lane < draws.size(); lane++) {
        String alone = Bits.of(Projection.run(plan, Block.of(List.of(draws.get(lane)))));
        assertThat(Bits.of(block, lane)).as("lane " + lane).isEqualTo(alone);
      }
      assertThat(Bits.of(block, 0)).isNotEqualTo(Bits.of(block, 1));
      assertThat(Bits.of(block, 2)).isNotEqualTo(Bits.of(block, 1));
    }
  }
}
