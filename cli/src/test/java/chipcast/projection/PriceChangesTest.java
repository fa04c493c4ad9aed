package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.source.MapNode;
import org.junit.jupiter.api.Test;

/** Prices that move after release, in the small world, which no supply binds. */
class PriceChangesTest {
  private static final int YEAR = 2;

  private static ProjectedOutcome run(MapNode tree) {
    return Projection.run(Plan.of("small", Worlds.read(tree)).withoutLimits());
  }

  private static MapNode with(String path) {
    return Trees.with(Worlds.small(), "families.alpha.price", path);
  }

  private static double total(ProjectedOutcome outcome, Lens lens, Basis basis, String family) {
    double sum = 0;
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        if (outcome.structure().slots().get(segment).get(slot).chip().family().equals(family)) {
          sum += outcome.amount(lens, basis, YEAR, segment, slot, 0);
        }
      }
    }
    return sum;
  }

  @Test
  void aPathThatStandsStillChangesNoBit() {
    ProjectedOutcome still = run(with("{decline: 1 x/year, answer: {kappa: 0, floor: 1}}"));
    ProjectedOutcome none = run(Worlds.small());
    for (Lens lens : Lens.values()) {
      assertThat(total(still, lens, Basis.NEW, "alpha"))
          .as(lens.word())
          .isEqualTo(total(none, lens, Basis.NEW, "alpha"));
    }
  }

  @Test
  void wherePricesFallLessIsPaidForEachChipNewAndInstalled() {
    ProjectedOutcome none = run(Worlds.small());
    ProjectedOutcome falling = run(with("{decline: -30 %/year}"));
    assertThat(perChip(falling, Basis.NEW)).isLessThan(perChip(none, Basis.NEW));
    assertThat(perChip(falling, Basis.INSTALLED)).isLessThan(perChip(none, Basis.INSTALLED));
  }

  private static double perChip(ProjectedOutcome outcome, Basis basis) {
    return total(outcome, Lens.SPEND, basis, "alpha") / total(outcome, Lens.CHIPS, basis, "alpha");
  }

  @Test
  void whatATaskCostsFollowsTheCapitalOfTheMovedPrice() {
    ProjectedOutcome falling = run(with("{decline: -30 %/year}"));
    DecidedYear decided = Projection.decided(falling.plan(), Block.point(), YEAR);
    int held = 0;
    for (int index : decided.costs().liveCells()) {
      Cell cell = falling.plan().market().cells().get(index);
      CapacityTerms terms = new CapacityReader(decided).of(cell);
      double release = falling.plan().chips().get(cell.chip()).generation().price();
      assertThat(decided.costs().full(index, 0))
          .isCloseTo(terms.cost().usd(), within(1e-12 * terms.cost().usd()));
      held += terms.price().usd() < release ? 1 : 0;
    }
    assertThat(held).isPositive();
  }

  @Test
  void learningFollowsWhatWasMadeAndTheAnswerFollowsLostShare() {
    ProjectedOutcome learning = run(with("{learning: {rate: 20 %, volume: 1 kchips}}"));
    assertThat(perChip(learning, Basis.NEW)).isLessThan(perChip(run(Worlds.small()), Basis.NEW));
    MapNode costed = Trees.with(Worlds.small(), "chips.alpha-1.unit_cost", "3 kUSD");
    MapNode answering =
        Trees.with(
            Trees.with(costed, "chips.alpha-2.unit_cost", "4 kUSD"),
            "families.alpha.price",
            "{answer: {kappa: 3, floor: 2}}");
    double answered = total(run(answering), Lens.WORK, Basis.NEW, "alpha");
    assertThat(answered).isGreaterThanOrEqualTo(total(run(costed), Lens.WORK, Basis.NEW, "alpha"));
  }
}
