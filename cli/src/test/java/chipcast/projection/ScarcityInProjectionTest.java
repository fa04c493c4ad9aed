package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.result.ResourceFigure;
import chipcast.scarcity.NotCleared;
import chipcast.source.MapNode;
import org.junit.jupiter.api.Test;

/** Limits in the yearly loop, on the small world, whose memory is short, and on the baseline. */
class ScarcityInProjectionTest {
  private static final int HBM = 0;
  private static final int CHIPS = 1;

  private static MapNode limited(String multiple) {
    return Trees.with(Worlds.small(), "supply.hbm.multiple", multiple);
  }

  private static double figure(ProjectedOutcome outcome, ResourceFigure figure, int year) {
    return outcome.resource(figure, year, HBM, 0);
  }

  @Test
  void whatDoesNotBindChangesNothingToTheLastBit() {
    ProjectedOutcome slack = Worlds.run(limited("{2025: 1, 2026: 1e6}"));
    ProjectedOutcome none = Projection.run(Worlds.plan(limited("{2025: 1}")).withoutLimits());
    assertThat(Bits.of(slack)).isEqualTo(Bits.of(none));
    assertThat(Figures.ofAll(slack)).isEqualTo(Figures.ofAll(none));
  }

  @Test
  void aSupplyThatIsShortIsMetAndPaidFor() {
    ProjectedOutcome outcome = Worlds.run(limited("{2025: 1, 2030: 2}"));
    Identities.hold(outcome);
    int bound = 0;
    for (int year = 1; year < outcome.plan().years().size(); year++) {
      double use = figure(outcome, ResourceFigure.USE, year);
      double supply = figure(outcome, ResourceFigure.SUPPLY, year);
      double rent = figure(outcome, ResourceFigure.RENT, year);
      assertThat(use).isLessThanOrEqualTo(supply * (1 + 1e-6));
      if (rent > 0) {
        bound++;
        assertThat(use).isCloseTo(supply, within(1e-6 * supply));
        assertThat(figure(outcome, ResourceFigure.USE_AT_ZERO_RENT, year)).isGreaterThan(supply);
        assertThat(outcome.rents(year).limits().residual[0]).isLessThan(1e-6);
        assertThat(unmet(outcome, year)).isPositive();
      }
    }
    assertThat(bound).isGreaterThanOrEqualTo(3);
  }

  private static double unmet(ProjectedOutcome outcome, int year) {
    double unmet = 0;
    for (Pool pool : outcome.plan().market().pools()) {
      unmet += outcome.year(year).unmetTasks(pool.index(), 0);
    }
    return unmet;
  }

  @Test
  void theRentOfAnInputIsInThePricePaid() {
    ProjectedOutcome outcome = Worlds.run(limited("{2025: 1, 2026: 0.5}"));
    double rent = figure(outcome, ResourceFigure.RENT, 1);
    assertThat(rent).isPositive();
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        Cell cell = outcome.cell(segment, slot);
        double chips = outcome.amount(Lens.CHIPS, Basis.NEW, 1, segment, slot, 0);
        if (chips > 0) {
          int buyer = outcome.plan().market().buyerOf(cell.index());
          double memory = outcome.limits().perChip(HBM, buyer, cell.chip(), 0);
          double recovery = outcome.rents(1).recovery(cell.index(), 0);
          double price = outcome.plan().chips().get(cell.chip()).generation().price();
          double paid = outcome.amount(Lens.SPEND, Basis.NEW, 1, segment, slot, 0) / chips;
          assertThat(paid).isCloseTo(price + rent * memory / recovery, within(1e-9 * paid));
        }
      }
    }
  }

  @Test
  void theRentOfPowerIsPaidYearlyAndNeverCountsAsSpend() {
    MapNode tree =
        Trees.with(
            Trees.without(Worlds.small(), "supply.hbm"),
            "supply.power",
            "{name: Power, unit: W, multiple: {2025: 1, 2026: 0.5}}");
    ProjectedOutcome outcome = Worlds.run(tree);
    assertThat(figure(outcome, ResourceFigure.RENT, 1)).isPositive();
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        double chips = outcome.amount(Lens.CHIPS, Basis.NEW, 1, segment, slot, 0);
        if (chips > 0) {
          int chip = outcome.cell(segment, slot).chip();
          double price = outcome.plan().chips().get(chip).generation().price();
          double paid = outcome.amount(Lens.SPEND, Basis.NEW, 1, segment, slot, 0) / chips;
          assertThat(paid).isCloseTo(price, within(1e-9 * price));
          int cell = outcome.cell(segment, slot).index();
          assertThat(outcome.rents(1).aYear(Basis.NEW, cell, 1, 0)).isPositive();
        }
      }
    }
  }

  @Test
  void contractsBeyondASupplyAreScaledDownTogether() {
    MapNode free = Trees.without(Worlds.small(), "supply.hbm");
    String limit = "{name: Gammas, unit: chip, family: gamma, amount: {2025: 100 chips}}";
    ProjectedOutcome outcome = Worlds.run(Trees.with(free, "supply.gammas", limit));
    Identities.hold(outcome);
    double contracted = 0;
    for (Cell cell : outcome.plan().market().cells()) {
      boolean gamma = outcome.plan().chips().get(cell.chip()).family().id().equals("gamma");
      contracted += gamma ? outcome.year(1).contractedChips(cell.index(), 0) : 0;
    }
    assertThat(contracted).isCloseTo(100, within(2e-4));
    double cut = outcome.rents(1).limits().contractsCut[0];
    assertThat(cut).isCloseTo(0.75 * 4000 - 100, within(1e-3));
  }

  @Test
  void aFamilyMayBeLimitedInChips() {
    MapNode free = Trees.without(Worlds.small(), "supply.hbm");
    String limit = "{name: Alphas, unit: chip, family: alpha, amount: {2025: 2000 chips}}";
    ProjectedOutcome outcome = Worlds.run(Trees.with(free, "supply.alphas", limit));
    double alphas = 0;
    for (Cell cell : outcome.plan().market().cells()) {
      boolean alpha = outcome.plan().chips().get(cell.chip()).family().id().equals("alpha");
      alphas += alpha ? outcome.year(CHIPS).newChips(cell.index(), 0) : 0;
    }
    assertThat(alphas).isCloseTo(2000, within(2e-3));
  }

  @Test
  void aBudgetIsKeptByWhomItBinds() {
    MapNode free = Trees.without(Worlds.small(), "supply.hbm");
    String limit = "{name: Money, unit: USD, buyers: [us], multiple: {2025: 1, 2026: 0.3}}";
    ProjectedOutcome outcome = Worlds.run(Trees.with(free, "supply.money", limit));
    double spent = 0;
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      boolean us = outcome.structure().segments().get(segment).buyer().equals("us");
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        spent += us ? outcome.amount(Lens.SPEND, Basis.NEW, 1, segment, slot, 0) : 0;
      }
    }
    double supply = figure(outcome, ResourceFigure.SUPPLY, 1);
    assertThat(figure(outcome, ResourceFigure.RENT, 1)).isPositive();
    assertThat(spent).isCloseTo(supply, within(1e-5 * supply));
  }

  @Test
  void theAbsoluteLawKeepsWithinSuppliesToo() {
    MapNode tree = Trees.with(limited("{2025: 1, 2030: 2}"), "economics.choice.law", "absolute");
    ProjectedOutcome outcome = Worlds.run(tree);
    Identities.hold(outcome);
    for (int year = 1; year < outcome.plan().years().size(); year++) {
      double supply = figure(outcome, ResourceFigure.SUPPLY, year);
      assertThat(figure(outcome, ResourceFigure.USE, year)).isLessThan(supply * (1 + 1e-6));
    }
  }

  @Test
  void theLeastCostLawSaysThatItHasNoRents() {
    String stated = "{stated: {level: 1, stands_for: habit}}";
    MapNode tree =
        Trees.with(limited("{2025: 1, 2026: 0.5}"), "economics.choice.law", "least-cost");
    tree = Trees.with(tree, "families.alpha.weight", stated);
    MapNode stating = Trees.with(tree, "families.beta.weight", stated);
    assertThatThrownBy(() -> Worlds.run(stating))
        .isInstanceOf(NotCleared.class)
        .hasMessageContaining("least-cost law");
  }

  @Test
  void lanesOfABlockClearAsEachAlone() {
    Plan plan = Worlds.plan(limited("{2025: 1, 2030: 2}"));
    chipcast.source.Values points = chipcast.source.Values.points();
    Block three = Block.of(java.util.List.of(points, points, points));
    ProjectedOutcome block = Projection.run(plan, three);
    String alone = Bits.of(Projection.run(plan));
    for (int lane = 0; lane < 3; lane++) {
      assertThat(Bits.of(block, lane)).isEqualTo(alone);
    }
  }

  @Test
  void theBaselineBindsWithAFifthLessMemory() {
    ProjectedOutcome outcome = Worlds.run(Trees.with(Worlds.baseline(), "supply.hbm.scale", "0.8"));
    boolean binds = false;
    for (int year = 1; year < outcome.plan().years().size(); year++) {
      YearLimits limits = outcome.rents(year).limits();
      binds |= limits.binds(0);
      assertThat(limits.residual[0]).isLessThan(1e-9);
      assertThat(limits.steps[0]).isLessThanOrEqualTo(8);
    }
    assertThat(binds).isTrue();
  }
}
