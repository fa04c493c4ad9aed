package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.source.MapNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The identities hold in worlds that nobody would write down. {@code -Dworlds=10000} asks for a
 * long run, {@code -Dworlds.first=123} begins it at another seed.
 */
class RandomWorldsTest {
  private static final int WORLDS = Integer.getInteger("worlds", 500);
  private static final int FIRST = Integer.getInteger("worlds.first", 0);

  @Test
  void identitiesHoldInRandomWorlds() {
    List<String> refused = new ArrayList<>();
    int held = 0;
    for (int seed = FIRST; held < WORLDS && refused.size() <= WORLDS; seed++) {
      try {
        Identities.hold(Worlds.run(RandomWorld.of(seed)));
        held++;
      } catch (CalibrationRefused impossible) {
        refused.add(seed + ": " + impossible.getMessage());
      } catch (AssertionError | RuntimeException broken) {
        throw new AssertionError("world " + seed, broken);
      }
    }
    // Shares that no weights can give are refused for a reason that names the family.
    assertThat(refused)
        .hasSizeLessThan(WORLDS / 2)
        .allMatch(
            reason ->
                reason.matches(".*observed share of (alpha|beta), .* (exceeds|is out of reach).*"));
  }

  @Test
  void theSameSeedIsTheSameWorldAndAnotherIsNot() {
    assertThat(RandomWorld.of(7)).isEqualTo(RandomWorld.of(7));
    MapNode other = RandomWorld.of(8);
    assertThat(other).isNotEqualTo(RandomWorld.of(7));
  }
}
