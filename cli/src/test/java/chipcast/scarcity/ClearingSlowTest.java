package chipcast.scarcity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** No valid market fails to clear. */
class ClearingSlowTest {
  private static final int FULL = 10_000;

  /** Ten thousand valid problems, supplies 0.05 to 20 times free use. */
  @Test
  void tenThousandMarketsClear() {
    long clearing = 0;
    int severalBind = 0;
    int mostSteps = 0;
    long steps = 0;
    double worst = 0;
    for (int seed = 0; seed < FULL; seed++) {
      RandomMarket random = new RandomMarket(seed);
      ScarceMarket market = random.market(random.supplies());
      long start = System.nanoTime();
      Clearing cleared = RentSearch.clear(market);
      clearing += System.nanoTime() - start;
      int bind = 0;
      for (double rent : cleared.rents()) {
        bind += rent > 0 ? 1 : 0;
      }
      severalBind += bind >= 2 ? 1 : 0;
      mostSteps = Math.max(mostSteps, cleared.steps());
      steps += cleared.steps();
      worst = Math.max(worst, cleared.residual());
    }
    double seconds = clearing / 1e9;
    System.out.printf(
        Locale.ROOT,
        "cleared %d of %d markets, %d with two or more binding; worst residual %.1e; %.1f steps"
            + " on average, %d at most; %.1f s of clearing%n",
        FULL,
        FULL,
        severalBind,
        worst,
        steps / (double) FULL,
        mostSteps,
        seconds);
    assertThat(severalBind).isGreaterThanOrEqualTo(3 * FULL / 10);
    assertThat(worst).isLessThanOrEqualTo(RentSearch.TOLERANCE);
  }
}
