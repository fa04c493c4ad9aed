package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.Chip;
import chipcast.measure.Lens;
import chipcast.measure.Use;
import chipcast.source.MapNode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A chip put into the small world beside its rivals. */
class PlacementTest {
  private static final String TWIN = "twin-1";

  /** Years in which the rival's older chip is sold no more, and both lines are fully on sale. */
  private static final int SETTLED = 4;

  private static final MapNode DUOPOLY = duopoly();

  /** One family and a twin of it: the same chip, the same roadmap, the same weight. */
  private static MapNode duopoly() {
    MapNode tree = Worlds.small();
    for (String gone :
        List.of(
            "families.beta",
            "families.gamma",
            "chips.beta-1",
            "chips.gamma-1",
            "pairings.alpha-gamma",
            "contracts.us-gamma",
            "contracts.us-beta",
            "base_year.owners.beta",
            "base_year.fleet.beta-1")) {
      tree = Trees.without(tree, gone);
    }
    tree = Trees.with(tree, "base_year.observed.shares", "{alpha: 100 %}");
    // A pool of one's own is emptier while it is small; here it shall make no difference.
    return Trees.with(tree, "economics.pools.kappa", "0");
  }

  private static MapNode withTwin(MapNode world) {
    MapNode tree = Trees.with(world, "families.twin", Trees.at(world, "families.alpha"));
    tree = Trees.with(tree, "families.twin.weight", "{stated: {level: 1, stands_for: software}}");
    tree = Trees.with(tree, "chips." + TWIN, Trees.at(world, "chips.alpha-2"));
    return Trees.with(tree, "chips." + TWIN + ".family", "twin");
  }

  private static Placement twin(MapNode tree) {
    return Placement.of(Worlds.run(tree), TWIN);
  }

  @Test
  void aChipIdenticalToItsOnlyRivalWithTheSameWeightTakesHalf() {
    Placement twin = twin(withTwin(DUOPOLY));
    for (Lens lens : List.of(Lens.SPEND, Lens.COMPUTE, Lens.CHIPS, Lens.WORK)) {
      assertThat(twin.share(lens, Use.INFERENCE, SETTLED)).isCloseTo(0.5, within(1e-9));
    }
    assertThat(twin.shareOfReach(Lens.WORK, SETTLED)[0]).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void againstItsTwinThereIsNoGapAndTheRivalIsTheTwin() {
    List<Reach> reach = ReachReader.of(twin(withTwin(DUOPOLY)), SETTLED);
    assertThat(reach).anyMatch(work -> work.rivals().isPresent());
    for (Reach work : reach) {
      work.rivals()
          .ifPresent(
              rivals -> {
                assertThat(rivals.gap()).isCloseTo(0, within(1e-12));
                assertThat(rivals.family()).isEqualTo("alpha");
                assertThat(work.share()).isCloseTo(0.5, within(1e-9));
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"relative", "absolute"})
  void aDearerChipNeverGains(String law) {
    MapNode tree = Trees.with(withTwin(Worlds.small()), "economics.choice.law", law);
    Plan plan = Worlds.plan(tree);
    WinningSearch search = new WinningSearch(plan, TWIN, Lens.WORK, SETTLED);
    double before = 1;
    for (double price = 5_000; price < 200_000; price *= 1.5) {
      double share = search.share(chip(plan).price(), price);
      assertThat(share).isPositive().isLessThan(before);
      before = share;
    }
  }

  private static Chip chip(Plan plan) {
    return Objects.requireNonNull(plan.world().chips().get(TWIN));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.5, 0.7})
  void theHighestWinningPriceGivesTheShareAskedForWhenTheWorldIsRunWithIt(double share) {
    MapNode tree = withTwin(DUOPOLY);
    Plan plan = Worlds.plan(tree);
    WinningSearch search = new WinningSearch(plan, TWIN, Lens.WORK, SETTLED);
    double price = search.price(chip(plan).price(), share, 100).orElseThrow();
    MapNode stated = Trees.with(tree, "chips." + TWIN + ".price", price + " USD");
    double won = twin(stated).shareOfReach(Lens.WORK, SETTLED)[0];
    assertThat(won).isCloseTo(share, within(1e-4)).isGreaterThanOrEqualTo(share - 1e-12);
    if (share == 0.5) {
      assertThat(price).isCloseTo(30_000, within(3.0));
    }
  }

  @Test
  void aShareThatNoPriceWinsHasNoPrice() {
    Plan plan = Worlds.plan(withTwin(DUOPOLY));
    WinningSearch search = new WinningSearch(plan, TWIN, Lens.WORK, SETTLED);
    assertThat(search.price(chip(plan).price(), 0.9999, 2)).isEmpty();
    assertThat(search.price(chip(plan).price(), 1e-12, 2)).hasValueCloseTo(60_000.0, within(1.0));
  }

  @Test
  void theLatestWinningDateGivesTheShareAskedFor() {
    MapNode tree = withTwin(DUOPOLY);
    Plan plan = Worlds.plan(tree);
    WinningSearch search = new WinningSearch(plan, TWIN, Lens.WORK, SETTLED);
    OptionalDouble date = search.date(chip(plan).available(), 0.4, 2030);
    assertThat(date).isPresent();
    assertThat(date.getAsDouble()).isStrictlyBetween(2025.5, 2030.0);
    double won = search.share(chip(plan).available(), date.getAsDouble());
    assertThat(won).isCloseTo(0.4, within(1e-3)).isGreaterThanOrEqualTo(0.4 - 1e-12);
    assertThat(search.date(chip(plan).available(), 0.6, 2030)).isEmpty();
  }

  @Test
  void whatItCannotServeSaysWhy() {
    MapNode tree = withTwin(Worlds.small());
    tree = Trees.with(tree, "chips." + TWIN + ".supports", "[inference]");
    tree = Trees.with(tree, "chips." + TWIN + ".peak", "{bf16: 1000 TFLOP/s}");
    tree = Trees.with(tree, "workloads.batch.precisions", "[fp8]");
    List<Reach> reach = ReachReader.of(twin(tree), SETTLED);
    assertThat(obstacle(reach, "training")).endsWith("not made for this");
    assertThat(obstacle(reach, "batch")).endsWith("no accepted precision");
    MapNode closed = Trees.with(tree, "families.twin.access", "{us: {2025: 1, 2026: 0}}");
    assertThat(obstacle(ReachReader.of(twin(closed), SETTLED), "chat"))
        .isEqualTo("no buyer of it has access");
    MapNode late = Trees.with(tree, "chips." + TWIN + ".available", "2030.5");
    assertThat(ReachReader.of(twin(late), SETTLED))
        .allMatch(work -> work.obstacle().equals("not on sale in 2029"));
  }

  private static String obstacle(List<Reach> reach, String workload) {
    return reach.stream()
        .filter(work -> work.workload().equals(workload))
        .findFirst()
        .orElseThrow()
        .obstacle();
  }

  @Test
  void itsMemoryIsItsUnitsTimesWhatEachHas() {
    Placement twin = twin(withTwin(DUOPOLY));
    var hbm = twin.outcome().plan().world().supply().get("hbm");
    double units = twin.amount(Lens.CHIPS, SETTLED);
    assertThat(units).isPositive();
    assertThat(twin.use(Objects.requireNonNull(hbm), SETTLED))
        .isCloseTo(units * 100e9, within(units));
  }

  @Test
  void aChipThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> Placement.of(Worlds.run(DUOPOLY), "nobody"))
        .hasMessageContaining("nobody");
  }
}
