package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.hardware.CatalogueChip;
import chipcast.source.MapNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the base year hands on to the years after it. */
class BaseYearTest {
  private static final MapNode ABSOLUTE =
      Trees.with(Worlds.small(), "economics.choice.law", "absolute");

  @Test
  void theAbsoluteLawScalesTheBaseYearAndTheNextByTheBaseYearsOwnMeanCost() {
    Plan plan = Worlds.plan(ABSOLUTE);
    DecidedYear base = Projection.decided(plan, Block.point(), 0);
    DecidedYear next = Projection.decided(plan, Block.point(), 1);
    int compared = 0;
    for (SegmentChoice choice : base.choices()) {
      if (!choice.empty(0)) {
        double mean = choice.meanCost(0);
        assertThat(choice.baseCost(0)).isCloseTo(mean, within(1e-11 * mean));
        SegmentChoice later = next.choices().get(choice.segment().index());
        assertThat(later.baseCost(0)).isCloseTo(mean, within(1e-11 * mean));
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }

  @Test
  void statedTasksAreSpreadAsTheFleetIsOwnedEvenWhereNoneOfItCanServeThem() {
    MapNode stated =
        Trees.with(
            Trees.with(Worlds.small(), "workloads.chat.base", "{tasks: 1e12 tasks/year}"),
            "workloads.training.base.fleet_share",
            "100 %");
    MapNode unserved = Trees.with(stated, "workloads.chat.precisions", "[int8]");
    for (MapNode tree : new MapNode[] {stated, unserved}) {
      DecidedYear base = Projection.decided(Worlds.plan(tree), Block.point(), 0);
      Map<Integer, Double> byBuyer = new LinkedHashMap<>();
      for (Segment segment : base.plan().market().segments()) {
        if (segment.label().workload().equals("chat")) {
          byBuyer.merge(segment.buyer(), base.demand().tasks(segment.index(), 0), Double::sum);
        }
      }
      double all = byBuyer.values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(all).isCloseTo(1e12, within(1.0));
      byBuyer.forEach(
          (buyer, tasks) -> assertThat(tasks / all).isCloseTo(owned(base, buyer), within(1e-12)));
    }
  }

  private static double owned(DecidedYear base, int buyer) {
    double own = 0;
    double all = 0;
    for (Cell cell : base.plan().market().cells()) {
      CatalogueChip chip = base.plan().chips().get(cell.chip());
      double equivalents = base.fleet().chips(cell, 0) * chip.h100Equivalents(1979e12, 989e12);
      all += equivalents;
      own += base.plan().market().buyerOf(cell.index()) == buyer ? equivalents : 0;
    }
    return own / all;
  }
}
