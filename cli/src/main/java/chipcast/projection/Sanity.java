package chipcast.projection;

import chipcast.assumption.KnownTotal;
import chipcast.result.SanityCheck;
import chipcast.result.Slot;
import chipcast.source.Assumption;
import chipcast.source.Series;
import java.util.ArrayList;
import java.util.List;

/** Holds a projection's totals against the known world: published totals of money and power. */
final class Sanity {
  private final ProjectedOutcome outcome;
  private final Plan plan;
  private final Block block;

  Sanity(ProjectedOutcome outcome, Plan plan, Block block) {
    this.outcome = outcome;
    this.plan = plan;
    this.block = block;
  }

  List<SanityCheck> checks(int lane) {
    List<SanityCheck> checks = new ArrayList<>();
    for (KnownTotal total : plan.world().knownWorld().values()) {
      SlotList counted = counted(total);
      for (Series.Knot knot : total.known().knots()) {
        int year = plan.years().indexOf((int) Math.floor(knot.year()));
        if (year >= 0) {
          double sum = counted.sum(outcome, total, year)[lane];
          checks.add(check(total, knot.value(), year, sum, lane));
        }
      }
    }
    return checks;
  }

  /** Slots, by segment and number in it. */
  @SuppressWarnings("ArrayRecordComponent")
  private record SlotList(int[] segments, int[] slots) {
    private static final int[] TOGETHER = {};

    /** What the model has of a total in a year, by lane. */
    double[] sum(ProjectedOutcome outcome, KnownTotal total, int year) {
      double[][] sums = new double[1][outcome.lanes()];
      outcome.addAmounts(total.lens(), total.basis(), year, segments, slots, TOGETHER, sums);
      return sums[0];
    }
  }

  /** The slots that a total counts. */
  private SlotList counted(KnownTotal total) {
    List<List<Slot>> all = outcome.structure().slots();
    int size = 0;
    for (Segment segment : plan.market().segments()) {
      size += counts(total, segment) ? all.get(segment.index()).size() : 0;
    }
    int[] segments = new int[size];
    int[] slots = new int[size];
    int at = 0;
    for (Segment segment : plan.market().segments()) {
      int own = counts(total, segment) ? all.get(segment.index()).size() : 0;
      for (int slot = 0; slot < own; slot++) {
        segments[at] = segment.index();
        slots[at++] = slot;
      }
    }
    return new SlotList(segments, slots);
  }

  private static boolean counts(KnownTotal total, Segment segment) {
    return !"ex-china".equals(total.market()) || !"china".equals(segment.label().market());
  }

  private SanityCheck check(KnownTotal total, Assumption known, int year, double sum, int lane) {
    return new SanityCheck(
        total.name(),
        plan.years().get(year),
        sum,
        block.of(known, lane),
        total.lens().unit(),
        known.provenance().source().orElse("no source"));
  }
}
