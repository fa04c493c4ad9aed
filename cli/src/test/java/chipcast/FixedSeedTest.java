package chipcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Two properties over the same values see the same values in the same order. */
class FixedSeedTest {
  private static final List<Integer> FIRST = new ArrayList<>();
  private static final List<Integer> SECOND = new ArrayList<>();

  @Property(tries = 50)
  void oneProperty(@ForAll int value) {
    FIRST.add(value);
  }

  @Property(tries = 50)
  void anotherProperty(@ForAll int value) {
    SECOND.add(value);
  }

  @AfterContainer
  static void sawTheSameValues() {
    if (!"random".equals(System.getProperty("seed"))) {
      assertThat(FIRST).hasSize(50).isEqualTo(SECOND);
    }
  }
}
